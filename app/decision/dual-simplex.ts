/** A coefficient this small is 0: figures are around 1, and dividing by less would blow rounding up. */
const smallestPivot = 1e-7;

/** A limit missed by this little is met … */
const rounding = 1e-10;

/** … and by this little when only coefficients that count as 0 could still mend it. */
const unmended = 1e-6;

/** Ratios this close are equal. */
const sameRatio = 1e-11;

/** Far more pivots than a problem of this size takes; reaching it is a bug. */
const pivotLimit = 20_000;

/**
 * The small linear programme: minimise `costs·x` where `rows·x ≤ limits` and x ≥ 0, by the dual simplex
 * method on a dense tableau (Lemke 1954). With costs ≥ 0 the start is optimal but for the limits, so there is
 * no first phase; equal ratios are decided by the second costs, then by index (Bland), so it can't go round.
 *
 * @param costs ≥ 0 each; among the best, the least of `secondCosts` (≥ 0 each) is taken
 * @param rows one array of coefficients per limit, around 1 in size
 * @returns x, or `null` when no x meets the limits to 1e-6 (then one row, a sum of the given ones, asks a sum of
 *   non-negative terms to be negative)
 */
export function leastCost(
  costs: readonly number[],
  secondCosts: readonly number[],
  rows: readonly (readonly number[])[],
  limits: readonly number[],
): Float64Array | null {
  const width = costs.length;
  const tableau = rows.map((row) => Float64Array.from(row));
  const right = Float64Array.from(limits);
  const reduced = [Float64Array.from(costs), Float64Array.from(secondCosts)] as const;
  // Variables 0 … width − 1 are x, those after it what each limit has to spare.
  const columns = Array.from({ length: width }, (_, j) => j);
  const basis = rows.map((_, i) => width + i);
  for (let pivot = 0; pivot < pivotLimit; pivot++) {
    const leaving = mostBroken(right, basis, pivot > pivotLimit / 10);
    if (leaving === -1) return solution(width, basis, right);
    const row = tableau[leaving] as Float64Array;
    const entering = leastRatio(row, reduced, columns);
    if (entering === -1) {
      if ((right[leaving] as number) < -unmended) return null;
      right[leaving] = 0;
      continue;
    }
    exchange(tableau, right, reduced, leaving, entering);
    const left = basis[leaving] as number;
    basis[leaving] = columns[entering] as number;
    columns[entering] = left;
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

function leastRatio(
  row: Float64Array,
  reduced: readonly [Float64Array, Float64Array],
  columns: readonly number[],
): number {
  let found = -1;
  let least = [0, 0, 0];
  for (let j = 0; j < row.length; j++) {
    const size = -(row[j] as number);
    if (size <= smallestPivot) continue;
    const ratio = [(reduced[0][j] as number) / size, (reduced[1][j] as number) / size, columns[j] as number];
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

function exchange(
  tableau: readonly Float64Array[],
  right: Float64Array,
  reduced: readonly [Float64Array, Float64Array],
  leaving: number,
  entering: number,
): void {
  const row = tableau[leaving] as Float64Array;
  const element = row[entering] as number;
  for (let j = 0; j < row.length; j++) row[j] = (row[j] as number) / element;
  row[entering] = 1 / element;
  right[leaving] = (right[leaving] as number) / element;
  const subtract = (other: Float64Array) => {
    const factor = other[entering] as number;
    if (factor === 0) return 0;
    for (let j = 0; j < row.length; j++) {
      if (j !== entering) other[j] = (other[j] as number) - factor * (row[j] as number);
    }
    other[entering] = -factor / element;
    return factor;
  };
  tableau.forEach((other, i) => {
    if (i !== leaving) right[i] = (right[i] as number) - subtract(other) * (right[leaving] as number);
  });
  for (const costs of reduced) subtract(costs);
}

function solution(width: number, basis: readonly number[], right: Float64Array): Float64Array {
  const x = new Float64Array(width);
  basis.forEach((variable, i) => {
    if (variable < width) x[variable] = Math.max(right[i] as number, 0);
  });
  return x;
}
