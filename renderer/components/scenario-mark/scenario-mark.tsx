import Box from '@mui/material/Box';
import type { Scenario } from '#app/plan/scenario.ts';
import { useOpenPlan } from '../../state/session-context.tsx';
import { scenarioPaint } from '../../theme/scenario-colours.ts';
import { ScenarioLetter } from './scenario-letter.tsx';

interface ScenarioMarkProps {
  scenario: Pick<Scenario, 'id' | 'colour' | 'shortName'>;
  /** Side in pixels. */
  size?: number;
}

/** The scenario's letter on its colour: the same mark on every screen. The name is said beside it. */
export function ScenarioMark({ scenario, size = 20 }: ScenarioMarkProps) {
  const plan = useOpenPlan();
  const paint = scenarioPaint(scenario, plan?.meta.baselineId ?? null);
  return <ScenarioLetter letter={scenario.shortName} paint={paint} size={size} />;
}

/** Mark and name together. */
export function ScenarioName({ scenario }: { scenario: Scenario }) {
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 2, minWidth: 0 }}>
      <ScenarioMark scenario={scenario} />
      <span>{scenario.name}</span>
    </Box>
  );
}
