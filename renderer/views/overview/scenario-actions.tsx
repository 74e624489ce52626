import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { sorted } from '#app/plan/plan.ts';
import type { Scenario } from '#app/plan/scenario.ts';
import { Icon } from '../../components/icon.tsx';
import { PanelSection } from '../../components/panel/panel.tsx';
import { notify } from '../../state/notices.ts';
import { sortForStep } from '../../state/order.ts';
import { select } from '../../state/route.ts';
import { useCommand, usePlan } from '../../state/session-context.tsx';
import { useText } from '../../state/text.ts';

/** What can be done with a scenario as a whole. Deleting asks no question: it can be undone. */
export function ScenarioActions({ scenario }: { scenario: Scenario }) {
  const plan = usePlan();
  const run = useCommand();
  const { t } = useText();
  const { id, name } = scenario;
  const siblings = sorted(plan.scenarios);
  const index = siblings.findIndex((other) => other.id === id);

  const move = (step: -1 | 1) => {
    const sort = sortForStep(siblings, index, step);
    if (sort !== null) void run({ type: 'scenario.move', input: { id, sort } });
  };
  const remove = async () => {
    const result = await run({ type: 'scenario.remove', input: { id } });
    if (!result.ok) return;
    select(null);
    notify('info', 'overview.scenario.removed', { name });
  };

  return (
    <PanelSection>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, ml: -2 }}>
        {plan.meta.baselineId !== id && (
          <Button onClick={() => void run({ type: 'meta.update', input: { changes: { baselineId: id } } })}>
            {t('overview.scenario.makeBaseline')}
          </Button>
        )}
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
        <Button color="error" onClick={() => void remove()}>
          {t('overview.scenario.remove')}
        </Button>
      </Box>
    </PanelSection>
  );
}
