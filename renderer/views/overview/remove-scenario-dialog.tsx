import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import type { Scenario } from '#app/plan/scenario.ts';
import { scenarioHoldings } from '#app/plan/scenario-holdings.ts';
import { notify } from '../../state/notices.ts';
import { select } from '../../state/route.ts';
import { useCommand, usePlan } from '../../state/session-context.tsx';
import { useText } from '../../state/text.ts';
import { HoldingList } from './holding-list.tsx';

interface RemoveScenarioDialogProps {
  scenario: Scenario;
  /** Puts it aside instead; `null` when that can't be done. */
  onArchive: (() => void) | null;
  onClose: () => void;
}

/** Names what goes with a scenario before it goes, and offers the archive, where nothing is lost. */
export function RemoveScenarioDialog({ scenario, onArchive, onClose }: RemoveScenarioDialogProps) {
  const plan = usePlan();
  const run = useCommand();
  const { t } = useText();
  const titleId = useId();
  const { id, name } = scenario;
  const { rows, closedRatingCount, branches } = scenarioHoldings(plan, id);
  const canGo = closedRatingCount === 0;

  const remove = async () => {
    const result = await run({ type: 'scenario.remove', input: { id } });
    if (!result.ok) return;
    onClose();
    select(null);
    notify('info', 'overview.scenario.removed', { name });
  };

  return (
    <Dialog open onClose={onClose} maxWidth="xs" fullWidth aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{t('scenario.remove.title', { name })}</DialogTitle>
      <DialogContent sx={{ display: 'flex', flexDirection: 'column', gap: 3 }}>
        {!canGo && <Typography>{t('scenario.remove.closed', { count: closedRatingCount })}</Typography>}
        {canGo && rows.length === 0 && <Typography>{t('scenario.remove.onlyItself')}</Typography>}
        {canGo && rows.length > 0 && (
          <div>
            <Typography>{t('scenario.remove.goes')}</Typography>
            <HoldingList rows={rows} />
          </div>
        )}
        {canGo && branches.length > 0 && (
          <Typography>
            {t('scenario.remove.branches', { names: branches.map((branch) => branch.name).join(', ') })}
          </Typography>
        )}
        {canGo && plan.meta.baselineId === id && <Typography>{t('scenario.remove.baseline')}</Typography>}
        {onArchive && canGo && <Typography>{t('scenario.remove.archiveInstead')}</Typography>}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('scenario.cancel')}</Button>
        {canGo && (
          <Button color="error" onClick={() => void remove()}>
            {t('scenario.remove.confirm')}
          </Button>
        )}
        {onArchive && (
          <Button
            variant="contained"
            onClick={() => {
              onClose();
              onArchive();
            }}
          >
            {t('scenario.archive')}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}
