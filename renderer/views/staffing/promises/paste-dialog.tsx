import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import MuiTextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useId, useMemo, useState } from 'react';
import { readCountingWeek } from '#app/indicators/counting-week.ts';
import type { ServiceGroup } from '#app/plan/service.ts';
import { parseTsv } from '#renderer/components/matrix-grid/tsv.ts';
import { useCommand } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';
import { today } from '#renderer/state/today.ts';

interface PasteDialogProps {
  group: ServiceGroup;
  onClose(): void;
}

/** A counting week from Excel becomes a group's profile, with who stands by it. */
export function PasteDialog({ group, onClose }: PasteDialogProps) {
  const run = useCommand();
  const { t, language, error, format } = useText();
  const titleId = useId();
  const [pasted, setPasted] = useState('');
  const [source, setSource] = useState('');
  const [role, setRole] = useState('');
  const counted = useMemo(
    () => (pasted.trim() === '' ? null : readCountingWeek(language, parseTsv(pasted))),
    [pasted, language],
  );
  const total = counted?.ok ? counted.value.reduce((sum, { weight }) => sum + weight, 0) : 0;

  const take = async () => {
    if (!counted?.ok) return;
    const isConfirmed = role.trim() !== '';
    const taken = await run({
      type: 'countingWeek.set',
      input: {
        shares: counted.value.map((row) => ({ serviceGroup: group, ...row })),
        profile: {
          serviceGroup: group,
          mark: isConfirmed ? 'confirmed' : 'read',
          source,
          confirmedByRole: role,
          confirmedOn: isConfirmed ? today() : null,
        },
      },
    });
    if (!taken.ok) return;
    onClose();
  };

  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} fullWidth maxWidth="sm">
      <DialogTitle id={titleId}>
        {t('staffing.paste.title', { group: t(`serviceGroup.${group}`) })}
      </DialogTitle>
      <DialogContent sx={{ display: 'flex', flexDirection: 'column', gap: 4 }}>
        <Typography>{t('staffing.paste.lead')}</Typography>
        <MuiTextField
          multiline
          minRows={8}
          maxRows={12}
          label={t('staffing.paste.field')}
          value={pasted}
          onChange={(event) => setPasted(event.target.value)}
          error={counted?.ok === false}
          helperText={counted?.ok === false ? error(counted.error) : undefined}
          slotProps={{ htmlInput: { style: { whiteSpace: 'pre', overflowX: 'auto' } } }}
        />
        <Box aria-live="polite" sx={{ typography: 'body1' }}>
          {counted?.ok
            ? t('staffing.paste.read', {
                total: format.number(total, 1),
                days: new Set(counted.value.map(({ weekday }) => weekday)).size,
                halfHours: counted.value.length,
              })
            : null}
        </Box>
        <MuiTextField
          label={t('staffing.paste.source')}
          value={source}
          onChange={(event) => setSource(event.target.value)}
          slotProps={{ htmlInput: { maxLength: 200 } }}
        />
        <MuiTextField
          label={t('staffing.paste.role')}
          value={role}
          onChange={(event) => setRole(event.target.value)}
          helperText={t('staffing.paste.role.hint')}
          slotProps={{ htmlInput: { maxLength: 200 } }}
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('staffing.cancel')}</Button>
        <Button variant="contained" disabled={!counted?.ok} onClick={() => void take()}>
          {t('staffing.paste.take')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
