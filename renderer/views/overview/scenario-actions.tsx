import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { activeScenarios } from '#app/plan/active-scenarios.ts';
import type { Scenario } from '#app/plan/scenario.ts';
import { Icon } from '../../components/icon.tsx';
import { PanelSection } from '../../components/panel/panel.tsx';
import { sortForStep } from '../../state/order.ts';
import { useCommand, usePlan } from '../../state/session-context.tsx';
import { useText } from '../../state/text.ts';
import { BranchDialog } from './branch-dialog.tsx';
import { RemoveScenarioDialog } from './remove-scenario-dialog.tsx';
import { useArchive } from './use-archive.ts';

/** What can be done with a scenario as a whole. */
export function ScenarioActions({ scenario }: { scenario: Scenario }) {
  const plan = usePlan();
  const run = useCommand();
  const archive = useArchive();
  const { t } = useText();
  const [asked, setAsked] = useState<'branch' | 'remove' | null>(null);
  const { id, archived } = scenario;
  const isBaseline = plan.meta.baselineId === id;
  const siblings = activeScenarios(plan);
  const index = siblings.findIndex((other) => other.id === id);

  const move = (step: -1 | 1) => {
    const sort = sortForStep(siblings, index, step);
    if (sort !== null) void run({ type: 'scenario.move', input: { id, sort } });
  };
  const close = () => setAsked(null);

  return (
    <PanelSection>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, ml: -2 }}>
        <Button onClick={() => setAsked('branch')}>{t('scenario.branch')}</Button>
        {!isBaseline && !archived && (
          <Button onClick={() => void run({ type: 'meta.update', input: { changes: { baselineId: id } } })}>
            {t('overview.scenario.makeBaseline')}
          </Button>
        )}
        {!archived && (
          <>
            <Button disabled={index <= 0} startIcon={<Icon name="up" size={16} />} onClick={() => move(-1)}>
              {t('overview.scenario.up')}
            </Button>
            <Button
              disabled={index >= siblings.length - 1}
              startIcon={<Icon name="down" size={16} />}
              onClick={() => move(1)}
            >
              {t('overview.scenario.down')}
            </Button>
          </>
        )}
        {!isBaseline && (
          <Button onClick={() => void archive(scenario, !archived)}>
            {t(archived ? 'scenario.restore' : 'scenario.archive')}
          </Button>
        )}
        <Button color="error" onClick={() => setAsked('remove')}>
          {t('overview.scenario.remove')}
        </Button>
      </Box>
      {isBaseline && (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {t('scenario.baselineStays')}
        </Typography>
      )}
      {asked === 'branch' && <BranchDialog scenario={scenario} onClose={close} />}
      {asked === 'remove' && (
        <RemoveScenarioDialog
          scenario={scenario}
          onArchive={isBaseline || archived ? null : () => void archive(scenario, true)}
          onClose={close}
        />
      )}
    </PanelSection>
  );
}
