import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import MuiTextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useId, useMemo, useState } from 'react';
import { pastedAmounts } from '#app/indicators/pasted-amounts.ts';
import { type Plan, sorted } from '#app/plan/plan.ts';
import type { Scenario } from '#app/plan/scenario.ts';
import { parseTsv } from '#renderer/components/matrix-grid/tsv.ts';
import { useCommand } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';
import { MissingLines } from './missing-lines.tsx';
import { PasteErrors } from './paste-errors.tsx';
import { pastedRows } from './pasted-rows.ts';

interface PasteDialogProps {
  plan: Plan;
  scenario: Scenario;
  /** What it opens with; empty when nothing was pasted yet. */
  pasted: string;
  onClose(): void;
}

/** A council's table from Excel becomes a scenario's amounts: read by the names of its lines, all of it or nothing. */
export function PasteDialog({ plan, scenario, pasted, onClose }: PasteDialogProps) {
  const run = useCommand();
  const { t, language } = useText();
  const titleId = useId();
  const [typed, setTyped] = useState(pasted);
  const table = useMemo(() => {
    if (typed.trim() === '') return null;
    const { budgetYear } = plan.meta;
    return pastedAmounts(parseTsv(typed), { language, budgetYear, lines: sorted(plan.economyLines) });
  }, [typed, plan, language]);
  const canTake = table !== null && table.errors.length === 0 && table.amounts.length > 0;

  const take = async () => {
    if (!canTake) return;
    const rows = pastedRows(plan, scenario.id, table.amounts);
    const taken = await run({ type: 'economyAmounts.set', input: { rows } });
    if (taken.ok) onClose();
  };

  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} fullWidth maxWidth="md">
      <DialogTitle id={titleId}>{t('economy.paste.title')}</DialogTitle>
      <DialogContent sx={{ display: 'flex', flexDirection: 'column', gap: 4 }}>
        <Typography sx={{ maxWidth: '84ch' }}>
          {t('economy.paste.lead', { scenario: `${scenario.shortName} ${scenario.name}` })}
        </Typography>
        <MuiTextField
          multiline
          autoFocus
          minRows={8}
          maxRows={14}
          label={t('economy.paste.field')}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          slotProps={{ htmlInput: { style: { whiteSpace: 'pre', overflowX: 'auto', tabSize: 16 } } }}
        />
        <Box aria-live="polite" sx={{ display: 'flex', flexDirection: 'column', gap: 2 }}>
          {table ? <PasteErrors errors={table.errors} /> : null}
          {canTake ? (
            <Typography>
              {t('economy.paste.read', {
                amounts: table.amounts.length,
                lines: new Set(table.amounts.map(({ line }) => line.id)).size,
              })}
            </Typography>
          ) : null}
          {table && table.errors.length === 0 && table.amounts.length === 0 ? (
            <Typography>{t('economy.paste.nothing')}</Typography>
          ) : null}
          {table?.skipped.some(Boolean) ? (
            <Typography variant="body2" sx={{ color: 'text.secondary' }}>
              {t('economy.paste.skipped', { names: table.skipped.filter(Boolean).join(', ') })}
            </Typography>
          ) : null}
        </Box>
        {table ? <MissingLines plan={plan} errors={table.errors} /> : null}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('economy.cancel')}</Button>
        <Button variant="contained" disabled={!canTake} onClick={() => void take()}>
          {t('economy.paste.take')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
