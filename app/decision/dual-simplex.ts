import { exchange, type Tableau, tableauOf } from './tableau.ts';

/** A coefficient this small is 0. Figures are around 1. */
const smallestPivot = 1e-9;

/** A limit missed by this little is met … */
const rounding = 1e-9;

/** … and by this little when no coefficient is left that could mend it. */
const unmended = 1e-6;

/** Ratios this close are equal. */
const sameRatio = 1e-11;

/** Far more pivots, and times of starting over, than a problem of this size takes; reaching it is a bug. */
const pivotLimit = 20_000;
const restartLimit = 50;

/**
 * The small linear programme: minimise `costs·x` where `rows·x ≤ limits` and x ≥ 0, by the dual simplex
 * method on a dense tableau (Lemke 1954). With costs ≥ 0 the start is optimal but for the limits, so there is
 * no first phase; equal ratios are decided by the second costs, then by index (Bland). Small pivots cost
 * digits, so an answer counts only once it stands in a tableau computed anew for its basis.
 *
 * @param costs ≥ 0 each; among the best, the least of `secondCosts` (≥ 0 each) is taken
 * @param rows one array of coefficients per limit
 * @param largest no unknown, and nothing that a limit has to spare, can be larger
 * @returns x, or `null` when no x meets the limits to 1e-6 (then one row, a sum of the given ones, asks for
 *   more than all its unknowns at their largest can give)
 */
export function leastCost(
  costs: readonly number[],
  secondCosts: readonly number[],
  rows: readonly (readonly number[])[],
  limits: readonly number[],
  largest: number,
): Float64Array | null {
  const afresh = (basic?: readonly number[]) => tableauOf([costs, secondCosts], rows, limits, basic);
  let tableau = afresh();
  for (let restart = 0; restart < restartLimit; restart++) {
    const { pivots, isFeasible } = advance(tableau, largest);
    if (pivots === 0 || restart === restartLimit - 1)
      return isFeasible ? solution(tableau, costs.length) : null;
    tableau = afresh(tableau.basis);
  }
  throw new Error('unreachable');
}

/** Exchanges until every limit is met, or one can't be. */
function advance(tableau: Tableau, largest: number): { pivots: number; isFeasible: boolean } {
  const { right, basis } = tableau;
  for (let pivots = 0; pivots < pivotLimit; pivots++) {
    const leaving = mostBroken(right, basis, pivots > pivotLimit / 10);
    if (leaving === -1) return { pivots, isFeasible: true };
    if ((right[leaving] as number) + largest * mendable(tableau, leaving) < -unmended) {
      return { pivots, isFeasible: false };
    }
    const entering = leastRatio(tableau, leaving);
    if (entering !== -1) exchange(tableau, leaving, entering);
    else right[leaving] = 0;
  }
  throw new Error('the linear programme does not end');
}

/** The limit broken most, or, when that has gone on for long, the one of lowest variable; −1 when none is. */
function mostBroken(right: Float64Array, basis: readonly number[], byIndex: boolean): number {
  let found = -1;
  for (let i = 0; i < right.length; i++) {
    if ((right[i] as number) >= -rounding) continue;
    const isBefore = byIndex
      ? (basis[i] as number) < (basis[found] ?? Number.POSITIVE_INFINITY)
      : (right[i] as number) < (right[found] ?? 0);
    if (isBefore) found = i;
  }
  return found;
}

/** What all unknowns of a row together do for it, per size of one of them. */
function mendable({ rows }: Tableau, leaving: number): number {
  let sum = 0;
  for (const coefficient of rows[leaving] as Float64Array) if (coefficient < 0) sum -= coefficient;
  return sum;
}

/** The column that may enter without making a reduced cost negative; −1 when there is none. */
function leastRatio({ rows, reduced, columns }: Tableau, leaving: number): number {
  const row = rows[leaving] as Float64Array;
  let found = -1;
  let least: readonly number[] = [];
  for (let j = 0; j < row.length; j++) {
    const size = -(row[j] as number);
    if (size <= smallestPivot) continue;
    const ratio = [...reduced.map((costs) => (costs[j] as number) / size), columns[j] as number];
    if (found === -1 || isLess(ratio, least)) {
      found = j;
      least = ratio;
    }
  }
  return found;
}

function isLess(a: readonly number[], b: readonly number[]): boolean {
  for (let k = 0; k < a.length; k++) {
    const difference = (a[k] as number) - (b[k] as number);
    if (Math.abs(difference) > sameRatio) return difference < 0;
  }
  return false;
}

function solution({ basis, right }: Tableau, width: number): Float64Array {
  const x = new Float64Array(width);
  basis.forEach((variable, i) => {
    if (variable < width) x[variable] = Math.max(right[i] as number, 0);
  });
  return x;
}
