import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { planFigures } from '#app/indicators/plan-figures.ts';
import { activeScenarios } from '#app/plan/active-scenarios.ts';
import { farthestBeyond } from '#app/results/beyond-range.ts';
import { type MeasuredCriterion, measurementOf, scoreOfMeasurement } from '#app/results/measured.ts';
import { figureText } from '../../components/measurement/figure-text.ts';
import { ScenarioMark } from '../../components/scenario-mark/scenario-mark.tsx';
import { routeHash } from '../../state/route.ts';
import { usePlan } from '../../state/session-context.tsx';
import { useText } from '../../state/text.ts';

/** What the figure is in each scenario as the plan stands, each a way to where it comes from. */
export function MeasuredNow({ criterion }: { criterion: MeasuredCriterion }) {
  const plan = usePlan();
  const { t, language } = useText();
  const figures = planFigures(plan);
  return (
    <Box>
      <Typography variant="body2" component="h4" sx={{ color: 'text.secondary' }}>
        {t('criteria.measure.now')}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {activeScenarios(plan).map((scenario) => {
          const measurement = measurementOf(figures, criterion, scenario.id);
          const isBeyond = farthestBeyond(criterion, scoreOfMeasurement(measurement)) !== null;
          const item = `${scenario.id}.${criterion.id}`;
          return (
            <Box
              component="li"
              key={scenario.id}
              sx={{ display: 'flex', alignItems: 'center', gap: 2, minHeight: 28, py: 0.5 }}
            >
              <ScenarioMark scenario={scenario} size={18} />
              <Box component="span" sx={{ flex: 1, minWidth: 0, typography: 'body2' }}>
                {scenario.name}
                {isBeyond && (
                  <Box component="span" sx={{ color: 'warning.main' }}>
                    {' '}
                    · {t('criteria.measure.beyond')}
                  </Box>
                )}
              </Box>
              <Link
                underline="always"
                href={routeHash({ screen: 'scores', item })}
                sx={{ typography: 'body2', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}
              >
                {measurement ? figureText(language, measurement.value) : t('criteria.measure.none')}
              </Link>
            </Box>
          );
        })}
      </Box>
    </Box>
  );
}
