import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { groupOf, lackOf } from '#app/indicators/indicator-groups.ts';
import { planFigures } from '#app/indicators/plan-figures.ts';
import type { Scenario } from '#app/plan/scenario.ts';
import { farthestBeyond } from '#app/results/beyond-range.ts';
import { type MeasuredCriterion, measurementOf, scoreOfMeasurement } from '#app/results/measured.ts';
import { figureText } from '#renderer/components/measurement/figure-text.ts';
import { MeasurementSource } from '#renderer/components/measurement/measurement-source.tsx';
import { Panel, PanelSection } from '#renderer/components/panel/panel.tsx';
import { ScenarioName } from '#renderer/components/scenario-mark/scenario-mark.tsx';
import { routeHash } from '#renderer/state/route.ts';
import { chooseScenario } from '#renderer/state/selection.ts';
import { usePlan } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';
import { CriterionLines } from './criterion-lines.tsx';
import { ScoreWarnings } from './score-warnings.tsx';

interface MeasuredPanelProps {
  criterion: MeasuredCriterion;
  scenario: Scenario;
  onClose(): void;
}

/** Everything about a measured score: the figure with its interval, what it is, and what it rests on. */
export function MeasuredPanel({ criterion, scenario, onClose }: MeasuredPanelProps) {
  const plan = usePlan();
  const { t, language } = useText();
  const measurement = measurementOf(planFigures(plan), criterion, scenario.id);
  const score = scoreOfMeasurement(measurement);
  const isBeyond = farthestBeyond(criterion, score) !== null;
  const group = groupOf(criterion.measure);
  const figure = (value: number) => figureText(language, value);
  return (
    <Panel kind={t('scores.measured.kind')} title={criterion.name} onClose={onClose}>
      <ScenarioName scenario={scenario} />
      <CriterionLines criterion={criterion} />
      <PanelSection title={t(`indicator.${criterion.measure}`)}>
        {measurement ? (
          <Typography variant="h3" component="p" sx={{ fontVariantNumeric: 'tabular-nums' }}>
            {figure(measurement.value)} {criterion.unit}
          </Typography>
        ) : (
          <Typography>{t('scores.measured.none')}</Typography>
        )}
        {measurement && measurement.low < measurement.high ? (
          <Typography variant="body2">
            {t('scores.measured.interval', { low: figure(measurement.low), high: figure(measurement.high) })}
          </Typography>
        ) : null}
        {isBeyond ? (
          <Typography variant="body2" sx={{ color: 'warning.main' }}>
            {t('scores.measured.isBeyond')}
          </Typography>
        ) : null}
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {measurement
            ? t('scores.measured.means')
            : `${t(lackOf(criterion.measure))} ${t('scores.measured.unknownMeans')}`}
        </Typography>
      </PanelSection>
      {measurement ? (
        <PanelSection title={t('scores.measured.from')}>
          <MeasurementSource measurement={measurement} scenarioId={scenario.id} />
        </PanelSection>
      ) : (
        <Link
          underline="always"
          href={routeHash({ screen: screenOf[group], item: null })}
          onClick={() => chooseScenario(scenario.id)}
        >
          {t('scores.measured.goTo', { group: t(`indicator.group.${group}`) })}
        </Link>
      )}
      <ScoreWarnings
        source={{ kind: 'agreed' }}
        cell={{ scenarioId: scenario.id, criterionId: criterion.id }}
      />
    </Panel>
  );
}

/** Where the figures of a group are made. */
const screenOf = { house: 'needs', staffing: 'staffing', floors: 'floors', economy: 'economy' } as const;
