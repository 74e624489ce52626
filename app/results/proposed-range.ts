import type { Measurement } from '../indicators/indicator.ts';
import { indicators } from '../indicators/indicators.ts';
import { planFigures } from '../indicators/plan-figures.ts';
import { activeScenarios } from '../plan/active-scenarios.ts';
import type { IndicatorCode } from '../plan/measure.ts';
import type { Plan } from '../plan/plan.ts';

/** What is left free beyond what the scenarios reach, at each end, as share of how far they are apart. */
const marginShare = 0.25;
/** How far they are held to be apart where all say the same, as share of the figure. */
const sameShare = 0.2;
/** Ends are multiples of 1, 2 or 5 times a power of ten, of which about so many make the range. */
const stepsInRange = 10;

/**
 * A plausible worst and best level for what an indicator measures, for a group to agree on: what the scenarios reach,
 * with their intervals and a margin, rounded outwards to figures that can be read. Never across zero where no scenario
 * is, nor beyond 100 %.
 *
 * @returns `null` while no scenario can be measured
 */
export function proposedRange(plan: Plan, code: IndicatorCode): { worst: number; best: number } | null {
  const figures = planFigures(plan);
  const indicator = indicators[code];
  const found = activeScenarios(plan)
    .map(({ id }) => indicator.measure(figures, id))
    .filter((measurement) => measurement !== null);
  if (found.length === 0) return null;
  const [least, most] = roundedEnds(found, {
    limit: indicator.unit === 'unit.percent' ? 100 : Number.POSITIVE_INFINITY,
    leastStep: indicator.unit === 'unit.count' ? 1 : 0,
  });
  return indicator.better === 'more' ? { worst: least, best: most } : { worst: most, best: least };
}

function roundedEnds(
  found: readonly Measurement[],
  { limit, leastStep }: { limit: number; leastStep: number },
): [number, number] {
  const least = Math.min(...found.map(({ low }) => low));
  const most = Math.max(...found.map(({ high }) => high));
  // Shares that don't differ say nothing of what is plausible but their own bounds.
  if (least === most && limit === 100) return [0, 100];
  const apart = most - least || sameShare * Math.abs(most) || 1;
  const step = Math.max(leastStep, readableStep((apart * (1 + 2 * marginShare)) / stepsInRange));
  const down = Math.floor((least - marginShare * apart) / step) * step;
  const up = Math.ceil((most + marginShare * apart) / step) * step;
  return [
    clean(least >= 0 ? Math.max(down, 0) : down),
    clean(most <= 0 && least < 0 ? Math.min(up, 0) : Math.min(up, Math.max(limit, most))),
  ];
}

/** The smallest of 1, 2 and 5 times a power of ten that is at least so much. */
function readableStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return power * ([1, 2, 5, 10].find((factor) => factor * power >= least * (1 - 1e-9)) ?? 10);
}

/** Without the last binary digits of a multiple, and without a negative zero. */
function clean(value: number): number {
  return Number(value.toPrecision(12)) + 0;
}
