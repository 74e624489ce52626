import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { leadSentence } from '#app/results/sentences.ts';
import type { Standings } from '#app/results/standings.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { SectionHeading } from '../../components/section-heading.tsx';
import { select } from '../../state/route.ts';
import { useCommand, usePlan } from '../../state/session-context.tsx';
import { useText } from '../../state/text.ts';
import { useAreTotalsLocked } from '../../state/totals-lock.ts';
import { newScenario } from './new-rows.ts';
import { ScenarioTable } from './scenario-table.tsx';

/** A sentence first, then the scenarios side by side. */
export function ScenarioSection({ standings }: { standings: Standings }) {
  const plan = usePlan();
  const run = useCommand();
  const text = useText();
  const { t, label } = text;
  const { weighed, rows } = standings;
  const isLocked = useAreTotalsLocked();

  const add = async () => {
    const scenario = newScenario(plan, text, crypto.randomUUID());
    const result = await run({ type: 'scenario.add', input: { scenario } });
    if (result.ok) select(scenario.id);
  };

  return (
    <Box component="section" aria-labelledby="scenarios" sx={{ mb: 10 }}>
      <SectionHeading
        id="scenarios"
        title={t('overview.scenarios')}
        actions={rows.length > 0 && <Button onClick={() => void add()}>{t('overview.scenarios.add')}</Button>}
      />
      {rows.length === 0 ? (
        <EmptyState
          text={t('overview.scenarios.none')}
          action={{ label: t('overview.scenarios.add'), perform: () => void add() }}
        />
      ) : (
        <>
          <Typography variant="subtitle1" sx={{ mb: 3, maxWidth: '80ch' }}>
            {weighed
              ? label(leadSentence(weighed.problem, weighed.outcome))
              : t(isLocked ? 'meeting.locked' : 'overview.scenarios.noTotals')}
          </Typography>
          <ScenarioTable standings={standings} />
        </>
      )}
    </Box>
  );
}
