import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { shortcutText } from '#renderer/actions/action.ts';
import { useActionContext } from '#renderer/actions/action-context.tsx';
import { actions } from '#renderer/actions/actions.ts';
import { useText } from '#renderer/state/text.ts';
import { Key } from './markdown.tsx';

/** Every key that works on all screens, read from the actions themselves. */
export function KeyTable() {
  const context = useActionContext();
  const { t } = useText();
  const withKeys = actions.filter(({ keys }) => keys !== undefined);
  return (
    <Table size="small">
      <TableHead>
        <TableRow>
          <TableCell>{t('guide.keys.key')}</TableCell>
          <TableCell>{t('guide.keys.does')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {withKeys.map((action) => (
          <TableRow key={action.id}>
            <TableCell sx={{ whiteSpace: 'nowrap' }}>
              {action.keys?.map((shortcut, place) => (
                <span key={shortcutText(shortcut)}>
                  {place > 0 && ' · '}
                  <Key>{shortcutText(shortcut)}</Key>
                </span>
              ))}
            </TableCell>
            <TableCell>{action.label(context)}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
