import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useEffect, useMemo } from 'react';
import { scenarioDifferences } from '#app/compare/scenarios.ts';
import { activeScenarios } from '#app/plan/active-scenarios.ts';
import type { Scenario } from '#app/plan/scenario.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { SectionHeading } from '../../components/section-heading.tsx';
import { navigate } from '../../state/route.ts';
import {
  chooseCompareWith,
  chooseScenario,
  useChosenScenario,
  useComparedWith,
} from '../../state/selection.ts';
import { usePlan } from '../../state/session-context.tsx';
import { useText } from '../../state/text.ts';
import { DifferenceList } from './difference-list.tsx';

/** All differences of one scenario from another, by subject, to be looked at and taken over. */
export function CompareView() {
  const { t } = useText();
  const pair = usePair();
  const [toId, fromId] = [pair?.to.id, pair?.from.id];
  // The top bar says what is shown, also where another scenario stood in.
  useEffect(() => {
    if (toId) chooseScenario(toId);
    if (fromId) chooseCompareWith(fromId);
  }, [toId, fromId]);
  return (
    <Box sx={{ px: 6, pt: 5, pb: 12 }}>
      {pair ? (
        <Comparison key={`${pair.from.id} ${pair.to.id}`} {...pair} />
      ) : (
        <>
          <SectionHeading level={1} title={t('compare.title')} />
          <EmptyState
            text={t('compare.one')}
            action={{
              label: t('app.go', { screen: t('app.screen.overview') }),
              perform: () => navigate('overview'),
            }}
          />
        </>
      )}
    </Box>
  );
}

interface Pair {
  /** What is compared with. */
  from: Scenario;
  /** The scenario in focus. */
  to: Scenario;
}

/** The two choices of the top bar; where one is missing or both are the same, the next scenario stands in. */
function usePair(): Pair | null {
  const plan = usePlan();
  const chosen = useChosenScenario();
  const compared = useComparedWith();
  const scenarios = activeScenarios(plan);
  const from = compared ?? scenarios.find(({ id }) => id !== chosen?.id);
  const to = chosen && chosen.id !== from?.id ? chosen : scenarios.find(({ id }) => id !== from?.id);
  return from && to ? { from, to } : null;
}

function Comparison({ from, to }: Pair) {
  const plan = usePlan();
  const { t } = useText();
  const differences = useMemo(() => scenarioDifferences(plan, from.id, to.id), [plan, from.id, to.id]);
  const swap = () => {
    chooseScenario(from.id);
    chooseCompareWith(to.id);
  };
  const names = { from: `${from.shortName} ${from.name}`, to: `${to.shortName} ${to.name}` };
  return (
    <>
      <SectionHeading
        level={1}
        title={t('compare.heading', names)}
        lead={t('compare.lead', { from: from.shortName, to: to.shortName })}
        actions={
          <Button variant="outlined" onClick={swap}>
            {t('compare.swap')}
          </Button>
        }
      />
      {differences.length === 0 ? (
        <EmptyState text={t('compare.same')} />
      ) : (
        <DifferenceList from={from} to={to} differences={differences} />
      )}
    </>
  );
}
