import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import Link from '@mui/material/Link';
import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import { routeHash } from '../../state/route.ts';
import { useText } from '../../state/text.ts';
import { differenceRoute, type Worded } from './worded.ts';

interface DifferenceRowProps {
  row: Worded;
  toId: string;
  isChosen: boolean;
  /** Both missing where nothing can be taken over. */
  choose?: (id: string, isChosen: boolean) => void;
  takeOver?: () => void;
}

/** A difference: what it is about, and a line for each value in both scenarios. */
export function DifferenceRow({ row, toId, isChosen, choose, takeOver }: DifferenceRowProps) {
  const { t } = useText();
  const { difference, thing, fields } = row;
  const route = differenceRoute(difference, toId);
  const rowSpan = Math.max(1, fields.length);
  return fields.map(({ label, from, to }, index) => (
    <TableRow
      key={label}
      selected={isChosen}
      sx={{
        verticalAlign: 'top',
        '& > td, & > th': {
          py: 1.5,
          overflowWrap: 'anywhere',
          whiteSpace: 'pre-line',
          ...(index < fields.length - 1 && { '&:not([rowspan])': { borderBottom: 'none' } }),
        },
      }}
    >
      {index === 0 && (
        <>
          <TableCell padding="checkbox" rowSpan={rowSpan} sx={{ '&&': { py: 1 } }}>
            {choose && (
              <Checkbox
                size="small"
                checked={isChosen}
                onChange={(event) => choose(difference.id, event.target.checked)}
                slotProps={{ input: { 'aria-label': t('compare.select', { name: thing }) } }}
                sx={{ p: 0.5 }}
              />
            )}
          </TableCell>
          <TableCell component="th" scope="rowgroup" rowSpan={rowSpan}>
            {route ? (
              <Link href={routeHash(route)} color="inherit" aria-label={t('compare.goTo', { name: thing })}>
                {thing}
              </Link>
            ) : (
              thing
            )}
          </TableCell>
        </>
      )}
      <TableCell sx={{ color: 'text.secondary' }}>{label}</TableCell>
      <TableCell>{from}</TableCell>
      <TableCell sx={{ fontWeight: 600 }}>{to}</TableCell>
      {index === 0 && (
        <TableCell align="right" rowSpan={rowSpan} sx={{ '&&': { py: 0.5 } }}>
          {takeOver && (
            <Button
              size="small"
              aria-label={t('compare.takeOver.one', { name: thing })}
              onClick={takeOver}
              sx={{ py: 0, whiteSpace: 'nowrap' }}
            >
              {t('compare.takeOver')}
            </Button>
          )}
        </TableCell>
      )}
    </TableRow>
  ));
}
