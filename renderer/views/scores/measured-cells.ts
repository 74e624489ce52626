import { plainNumber, scoreCopyText } from '#app/i18n/score-words.ts';
import { type Language, translate } from '#app/i18n/texts.ts';
import { planFigures } from '#app/indicators/plan-figures.ts';
import type { Plan } from '#app/plan/plan.ts';
import { farthestBeyond } from '#app/results/beyond-range.ts';
import { type MeasuredCriterion, measurementOf, scoreOfMeasurement } from '#app/results/measured.ts';
import type { GridCell } from '#renderer/components/matrix-grid/grid-types.ts';
import { figureText } from '#renderer/components/measurement/figure-text.ts';
import { failedMinimum, requirementMark } from './score-flags.ts';

/** What the cells of measured criteria show: the figure, its interval, and whether it lies beyond the range. */
export function measuredCells(
  plan: Plan,
  language: Language,
): (criterion: MeasuredCriterion, scenarioId: string) => GridCell {
  const figures = planFigures(plan);
  const say = (key: Parameters<typeof translate>[1], params?: { [name: string]: string | number }) =>
    translate(language, key, params);
  return (criterion, scenarioId) => {
    const measurement = measurementOf(figures, criterion, scenarioId);
    if (!measurement) {
      const text = say('scores.measured.none');
      return { text, copyText: '?', muted: true, hint: say('scores.measured.cell') };
    }
    const { value, low, high } = measurement;
    const score = scoreOfMeasurement(measurement);
    const isBeyond = farthestBeyond(criterion, score) !== null;
    const failed = failedMinimum(criterion, score);
    const text = [
      `${figureText(language, value)}${isBeyond ? '*' : ''}`,
      ...(failed === null ? [] : [requirementMark(language, criterion, failed)]),
    ].join(' ');
    const words = [
      figureText(language, value),
      say('scores.measured.cell'),
      ...(isBeyond ? [say('scores.measured.beyond')] : []),
      ...(failed === null ? [] : [say('scores.cell.failed', { minimum: plainNumber(language, failed) })]),
      ...(low < high
        ? [
            say('scores.cell.interval', {
              low: figureText(language, low),
              high: figureText(language, high),
            }),
          ]
        : []),
    ].join(', ');
    return {
      text,
      copyText: scoreCopyText(language, score),
      label: words,
      hint: words,
      ...(low < high ? { interval: intervalOf(criterion, low, high) } : {}),
    };
  };
}

/** Places on the axis from worst to best, held at its ends; none without a range. */
function intervalOf({ worst, best }: MeasuredCriterion, low: number, high: number) {
  if (worst === null || best === null) return { low: 0, high: 0 };
  const places = [low, high].map((end) => Math.min(Math.max((end - worst) / (best - worst), 0), 1));
  return { low: Math.min(...places), high: Math.max(...places) };
}
