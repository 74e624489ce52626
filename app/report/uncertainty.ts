import { economyFigures } from '../indicators/economy.ts';
import type { Council } from '../matrices/council.ts';
import type { Column, MatrixId, Row } from '../matrices/matrix.ts';
import { itemAt } from '../plan/item-at.ts';
import type { Outcome } from '../results/results.ts';

/** How well a cell's figure is known, in the unit it is shown in. */
export interface Doubt {
  /** Half the width of its interval. */
  uncertainty: number;
  /** Decimals it has at most; left out: those of its format. */
  maxDecimals?: number;
}

/** Percentage points by which a share of the draws may miss, 19 times of 20. */
export function shareDoubt(share: number, draws: number): number {
  return draws > 0 ? 196 * Math.sqrt((share * (1 - share)) / draws) : 0;
}

/**
 * How well a total is known, on 0–100: half of what uncertain scores leave open, and at least what one step of the
 * coarsest judged criterion is worth. Where an unknown score leaves no total but its ends, they are known to a step.
 */
export function totalDoubt({ totals, low, high, stepEffect }: Outcome, scenario: number): number {
  if ((totals[scenario] ?? null) === null) return 100 * stepEffect;
  const halfWidth = (itemAt(high, scenario) - itemAt(low, scenario)) / 2;
  return 100 * Math.max(stepEffect, halfWidth);
}

type CellDoubt = (council: Council, row: Row, column: Column) => Doubt | null;

/** Where the tables tell how well a figure is known; a figure without doubt of its own keeps its format's decimals. */
const cellDoubts: { readonly [Id in MatrixId]?: CellDoubt } = {
  scenarios: scenarioDoubt,
  scores: scoreDoubt,
  sensitivity: sensitivityDoubt,
  economy: endsDoubt,
  'present-value': endsDoubt,
};

/** How well the figure in a cell is known; `null` where nothing says that it is in doubt. */
export function doubtOf(council: Council, matrix: MatrixId, row: Row, column: Column): Doubt | null {
  return cellDoubts[matrix]?.(council, row, column) ?? null;
}

const ofTotals = new Set(['total', 'low', 'high']);

function scenarioDoubt(council: Council, row: Row, { key }: Column): Doubt | null {
  const { result, plan, economy, scenarioIndex } = council;
  const scenario = scenarioIndex.get(row.key);
  if (scenario === undefined) return null;
  if (result && ofTotals.has(key)) return { uncertainty: totalDoubt(result.outcome, scenario) };
  if (result && key === 'difference') {
    const base = scenarioIndex.get(plan.meta.baselineId ?? '') ?? scenario;
    return { uncertainty: Math.max(...[scenario, base].map((one) => totalDoubt(result.outcome, one))) };
  }
  const own = economy.get(row.key);
  const figures = own && economyFigures(plan, own);
  if (!figures) return null;
  if (key === 'operating') return widthDoubt(figures.yearlyOperatingTDkk);
  return key === 'investment' ? widthDoubt(figures.netInvestmentTDkk) : null;
}

/** Totals by what they carry, what a criterion adds in whole points; shares of draws by their number. */
function scoreDoubt({ result, scenarios }: Council, row: Row, { key }: Column): Doubt | null {
  if (!result) return null;
  const scenario = scenarios.findIndex(({ id }) => key === `weighted.${id}`);
  if (row.key === 'stepEffect') return { uncertainty: 100 * result.outcome.stepEffect };
  if (scenario < 0) return null;
  if (ofTotals.has(row.key) || row.key === 'behind') {
    const [best = scenario] = result.outcome.leaders;
    const involved = row.key === 'behind' ? [scenario, best] : [scenario];
    return { uncertainty: Math.max(...involved.map((one) => totalDoubt(result.outcome, one))) };
  }
  if (row.key === 'firstShare') return drawnDoubt(result.outcome, row, key);
  return row.kind === 'total' ? null : { uncertainty: 0, maxDecimals: 0 };
}

function sensitivityDoubt({ result }: Council, row: Row, { key }: Column): Doubt | null {
  if (!result) return null;
  if (row.key.startsWith('ranks.')) return drawnDoubt(result.outcome, row, key);
  return key === 'step' ? { uncertainty: 0, maxDecimals: 0 } : null;
}

function drawnDoubt({ drawn }: Outcome, row: Row, key: string): Doubt | null {
  const share = row.cells[key]?.value;
  if (typeof share !== 'number' || !drawn) return null;
  return { uncertainty: shareDoubt(share, drawn.draws), maxDecimals: 0 };
}

/** A likely amount, and its own ends, where lowest and highest stand in the same row: `likely.2`, `low.2`, `high.2`. */
function endsDoubt(_council: Council, row: Row, { key }: Column): Doubt | null {
  const [end, ...rest] = key.split('.');
  if (end !== 'likely' && end !== 'low' && end !== 'high') return null;
  const ends = ['low', 'high'].map((other) => row.cells[[other, ...rest].join('.')]?.value);
  const [low, high] = ends;
  return typeof low === 'number' && typeof high === 'number' ? widthDoubt({ low, high }) : null;
}

function widthDoubt({ low, high }: { low: number; high: number }): Doubt {
  return { uncertainty: (high - low) / 2 };
}
