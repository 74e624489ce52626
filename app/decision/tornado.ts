import { tieTolerance } from './ranking.ts';
import { totalsInto } from './totals.ts';
import type { ValueMatrix } from './value-matrix.ts';

/** What one uncertain score does to a lead when it alone goes to its ends. */
export interface TornadoBar {
  scenario: number;
  criterion: number;
  /** The lead with the score at its least and at its greatest value; a bar that crosses 0 is a real doubt. */
  low: number;
  high: number;
}

/** The lead of one scenario over another with likely scores, and a bar per uncertain score, widest first. */
export interface Tornado {
  lead: number;
  bars: TornadoBar[];
}

/**
 * One score at a time to its low and high, of the two scenarios compared; the others stay at their likely (or
 * middle) value, an unknown one at the middle of its range. Scores that move nothing have no bar.
 */
export function tornado(matrix: ValueMatrix, weights: Float64Array, leader: number, rival: number): Tornado {
  const { criterionCount: width, likely, low, high } = matrix;
  const totals = new Float64Array(matrix.scenarioCount);
  totalsInto(likely, weights, totals);
  const lead = (totals[leader] as number) - (totals[rival] as number);
  const bars = [leader, rival].flatMap((scenario) =>
    Array.from(weights, (weight, criterion): TornadoBar => {
      const cell = scenario * width + criterion;
      const effect = scenario === leader ? weight : -weight;
      return {
        scenario,
        criterion,
        low: lead + effect * ((low[cell] as number) - (likely[cell] as number)),
        high: lead + effect * ((high[cell] as number) - (likely[cell] as number)),
      };
    }),
  );
  // Widths that differ by rounding alone keep the order of scenarios and criteria.
  const breadth = (bar: TornadoBar) => Math.round(Math.abs(bar.high - bar.low) / tieTolerance);
  return { lead, bars: bars.filter((bar) => breadth(bar) > 0).sort((a, b) => breadth(b) - breadth(a)) };
}
