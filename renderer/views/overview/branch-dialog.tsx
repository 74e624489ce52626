import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import MuiTextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { type FormEvent, useId, useState } from 'react';
import type { Scenario } from '#app/plan/scenario.ts';
import { scenarioHoldings } from '#app/plan/scenario-holdings.ts';
import { notify } from '../../state/notices.ts';
import { select } from '../../state/route.ts';
import { useCommand, usePlan } from '../../state/session-context.tsx';
import { useText } from '../../state/text.ts';
import { HoldingList } from './holding-list.tsx';
import { newBranch } from './new-rows.ts';

interface BranchDialogProps {
  scenario: Scenario;
  onClose: () => void;
}

/** Says what the branch begins with and what it doesn't, and asks for its name. */
export function BranchDialog({ scenario, onClose }: BranchDialogProps) {
  const plan = usePlan();
  const run = useCommand();
  const text = useText();
  const { t } = text;
  const titleId = useId();
  const from = scenario.name;
  const [name, setName] = useState(t('scenario.branch.nameOf', { name: from }));
  const cells = scenarioHoldings(plan, scenario.id).rows.filter(
    ({ collection }) => collection !== 'agreements' && collection !== 'ratings',
  );

  const branch = async (event: FormEvent) => {
    event.preventDefault();
    const branched = newBranch(plan, scenario, name.trim() || from, crypto.randomUUID());
    const result = await run({ type: 'scenario.branch', input: { scenario: branched } });
    if (!result.ok) return;
    onClose();
    select(branched.id);
    notify('info', 'scenario.branch.done', { name: branched.name, from });
  };

  return (
    <Dialog open onClose={onClose} maxWidth="xs" fullWidth aria-labelledby={titleId}>
      <Box component="form" onSubmit={(event) => void branch(event)}>
        <DialogTitle id={titleId}>{t('scenario.branch.title', { name: from })}</DialogTitle>
        <DialogContent sx={{ display: 'flex', flexDirection: 'column', gap: 4 }}>
          <Typography>{t('scenario.branch.lead', { name: from })}</Typography>
          <MuiTextField
            label={t('overview.scenario.name')}
            value={name}
            onChange={(event) => setName(event.target.value)}
            onFocus={(event) => event.target.select()}
            autoFocus
            slotProps={{ htmlInput: { maxLength: 200 } }}
          />
          <Box>
            <Typography variant="h4" component="h3">
              {t('scenario.branch.copied')}
            </Typography>
            <HoldingList rows={cells} first={t('scenario.branch.words')} />
          </Box>
          <Box>
            <Typography variant="h4" component="h3">
              {t('scenario.branch.notCopied')}
            </Typography>
            <Typography variant="body2" sx={{ mt: 1 }}>
              {t('scenario.branch.scores', { name: from })}
            </Typography>
          </Box>
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{t('scenario.cancel')}</Button>
          <Button type="submit" variant="contained">
            {t('scenario.branch')}
          </Button>
        </DialogActions>
      </Box>
    </Dialog>
  );
}
