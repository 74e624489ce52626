import { itemAt } from '../plan/item-at.ts';
/**
 * A linear programme written for one basis: every basic variable as its right-hand side less a row of
 * coefficients of the others. Variables 0 … n − 1 are the unknowns, n + i is what limit i has to spare.
 */
export interface Tableau {
  rows: Float64Array[];
  right: Float64Array;
  /** Reduced costs, one array per kind of cost. */
  reduced: Float64Array[];
  /** Variable of each row, and of each column. */
  basis: number[];
  columns: number[];
}

/**
 * The tableau of a basis, computed from the data by exchanging the largest coefficient first, so that it has
 * all the digits that the basis allows.
 *
 * @param basic the basis's variables; without one, that of the limits themselves
 */
export function tableauOf(
  costs: readonly (readonly number[])[],
  rows: readonly (readonly number[])[],
  limits: readonly number[],
  basic?: readonly number[],
): Tableau {
  const width = itemAt(costs, 0).length;
  const tableau: Tableau = {
    rows: rows.map((row) => Float64Array.from(row)),
    right: Float64Array.from(limits),
    reduced: costs.map((kind) => Float64Array.from(kind)),
    basis: rows.map((_, i) => width + i),
    columns: Array.from({ length: width }, (_, j) => j),
  };
  const staying = new Set(basic ?? tableau.basis);
  const entering = tableau.columns.filter((variable) => staying.has(variable));
  const leaving = Array.from(tableau.basis.keys()).filter((row) => !staying.has(width + row));
  while (entering.length > 0 && leaving.length > 0) {
    const pivot = largest(tableau.rows, leaving, entering);
    if (!pivot) break;
    exchange(tableau, pivot.row, pivot.column);
    leaving.splice(leaving.indexOf(pivot.row), 1);
    entering.splice(entering.indexOf(pivot.column), 1);
  }
  return tableau;
}

/** The largest coefficient among some rows and columns; `null` when all are 0. */
function largest(
  rows: readonly Float64Array[],
  among: readonly number[],
  columns: readonly number[],
): { row: number; column: number } | null {
  let found: { row: number; column: number } | null = null;
  let size = 0;
  for (const row of among) {
    const coefficients = rows[row] as Float64Array;
    for (const column of columns) {
      const coefficient = Math.abs(coefficients[column] as number);
      if (coefficient > size) {
        size = coefficient;
        found = { row, column };
      }
    }
  }
  return found;
}

/** Makes the variable of a column basic in the place of the variable of a row. */
export function exchange(tableau: Tableau, leaving: number, entering: number): void {
  const { rows, right, reduced, basis, columns } = tableau;
  const row = rows[leaving] as Float64Array;
  const element = row[entering] as number;
  for (let j = 0; j < row.length; j++) row[j] = (row[j] as number) / element;
  row[entering] = 1 / element;
  right[leaving] = (right[leaving] as number) / element;
  const subtractFrom = (other: Float64Array): number => {
    const factor = other[entering] as number;
    if (factor === 0) return 0;
    for (let j = 0; j < row.length; j++) {
      if (j !== entering) other[j] = (other[j] as number) - factor * (row[j] as number);
    }
    other[entering] = -factor / element;
    return factor;
  };
  rows.forEach((other, i) => {
    if (i !== leaving) right[i] = (right[i] as number) - subtractFrom(other) * (right[leaving] as number);
  });
  for (const costs of reduced) subtractFrom(costs);
  const left = basis[leaving] as number;
  basis[leaving] = columns[entering] as number;
  columns[entering] = left;
}
