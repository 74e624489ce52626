import Box from '@mui/material/Box';
import type { HouseIndex } from '#app/indicators/house-index.ts';
import { planFigures } from '#app/indicators/plan-figures.ts';
import type { Scenario } from '#app/plan/scenario.ts';
import { ScenarioMark } from '../../components/scenario-mark/scenario-mark.tsx';
import { visuallyHidden } from '../../components/visually-hidden.ts';
import { useText } from '../../state/text.ts';

interface CoverageSentenceProps {
  index: HouseIndex;
  scenarios: readonly Scenario[];
}

/** More would be a table; Overblik has it. */
const mostShown = 8;

/** The share of the needs that each scenario covers, in one line; what the screen is for while there is none. */
export function CoverageSentence({ index, scenarios }: CoverageSentenceProps) {
  const { t, format } = useText();
  if (index.needs.length === 0) return t('needs.lead');
  if (scenarios.length > mostShown) return t('needs.lead');
  if (scenarios.length === 0) return t('needs.noScenarios');
  return (
    <Box component="span" sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 5, rowGap: 1 }}>
      {scenarios.map((scenario) => {
        const { coveredShare } = planFigures(index.plan).needs(scenario.id);
        const percent = format.percent(coveredShare ?? 0);
        return (
          <Box
            component="span"
            key={scenario.id}
            title={t('needs.coverage.of', { scenario: scenario.name, percent })}
            sx={{ display: 'inline-flex', gap: 2, alignItems: 'center' }}
          >
            <ScenarioMark scenario={scenario} />
            <span aria-hidden="true">
              {percent} {t('needs.covered')}
            </span>
            <Box component="span" sx={visuallyHidden}>
              {t('needs.coverage.of', { scenario: scenario.name, percent })}
            </Box>
          </Box>
        );
      })}
    </Box>
  );
}
