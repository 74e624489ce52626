import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import type { ChosenSettings } from '#app/contract/open-plan.ts';
import { differenceKey, settingsDifferences, takenChanges } from '#app/settings/settings-difference.ts';
import { notify } from '#renderer/state/notices.ts';
import { useSession } from '#renderer/state/session-context.tsx';
import { changeSettings, useSettings } from '#renderer/state/settings.ts';
import { useText } from '#renderer/state/text.ts';
import { differenceWords } from './difference-words.ts';

/** What a file of settings would change, from what to what; what is ticked is taken in one go. */
export function TakeDialog({ chosen, onClose }: { chosen: ChosenSettings; onClose(): void }) {
  const session = useSession();
  const settings = useSettings((state) => state.settings);
  const text = useText();
  const { t } = text;
  const titleId = useId();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const differences = settingsDifferences(settings, chosen.shared);
  const taken = differences.filter((difference) => !left.has(differenceKey(difference)));
  const take = async () => {
    await changeSettings(session, takenChanges(settings, taken));
    onClose();
    notify('info', 'settings.take.done', { count: taken.length });
  };
  const toggle = (key: string) => {
    const next = new Set(left);
    if (!next.delete(key)) next.add(key);
    setLeft(next);
  };
  return (
    <Dialog open onClose={onClose} maxWidth="md" fullWidth aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{t('settings.take.title', { file: chosen.fileName })}</DialogTitle>
      <DialogContent>
        <Typography sx={{ mb: 3 }}>
          {t(differences.length > 0 ? 'settings.take.lead' : 'settings.take.same')}
        </Typography>
        {differences.length > 0 && (
          <Table aria-labelledby={titleId}>
            <TableHead>
              <TableRow>
                <TableCell sx={{ width: '32%' }}>{t('settings.take.what')}</TableCell>
                <TableCell>{t('settings.take.from')}</TableCell>
                <TableCell>{t('settings.take.to')}</TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {differences.map((difference) => {
                const key = differenceKey(difference);
                const { what, from, to } = differenceWords(text, difference);
                return (
                  <TableRow key={key} sx={{ '& > *': { verticalAlign: 'top', overflowWrap: 'anywhere' } }}>
                    <TableCell component="th" scope="row">
                      <Checkbox
                        size="small"
                        checked={!left.has(key)}
                        onChange={() => toggle(key)}
                        slotProps={{ input: { 'aria-label': what } }}
                        sx={{ p: 0, mr: 2, verticalAlign: 'top' }}
                      />
                      {what}
                    </TableCell>
                    <TableCell sx={{ color: 'text.secondary' }}>{from}</TableCell>
                    <TableCell>{to}</TableCell>
                  </TableRow>
                );
              })}
            </TableBody>
          </Table>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('settings.take.cancel')}</Button>
        {differences.length > 0 && (
          <Button variant="contained" disabled={taken.length === 0} onClick={() => void take()}>
            {taken.length === 1
              ? t('settings.take.takeOne')
              : t('settings.take.take', { count: taken.length })}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}
