import { type Language, translate } from '../i18n/texts.ts';
import { activeScenarios } from '../plan/active-scenarios.ts';
import { heldIn } from '../plan/item-at.ts';
import type { Plan } from '../plan/plan.ts';
import type { Cell, Formula, Matrix, MatrixId, Row } from './matrix.ts';

/** What of a plan is to be shown; `null` is everything. */
export interface MatrixChoice {
  sheets: readonly MatrixId[] | null;
  scenarioIds: readonly string[] | null;
}

export const everything: MatrixChoice = { sheets: null, scenarioIds: null };

/** Without them nobody could know what the others rest on, and what is missing in them. */
export const fixedSheets: readonly MatrixId[] = ['front', 'assumptions', 'method'];

/**
 * The plan as it is with only these scenarios taking part. The baseline always does: differences are to it. Where
 * nothing is left, as with ids of another plan, all take part.
 */
export function withScenariosOnly(plan: Plan, scenarioIds: readonly string[] | null): Plan {
  if (scenarioIds === null) return plan;
  const kept = new Set(scenarioIds);
  const isLeftOut = (id: string) => !kept.has(id) && id !== plan.meta.baselineId;
  const active = activeScenarios(plan);
  const leftOut = active.filter(({ id }) => isLeftOut(id));
  if (leftOut.length === 0 || leftOut.length === active.length) return plan;
  const archived = leftOut.map((scenario) => [scenario.id, { ...scenario, archived: true }]);
  return { ...plan, scenarios: { ...plan.scenarios, ...Object.fromEntries(archived) } };
}

/**
 * Only the chosen sheets, and those that are always there; lines that lead to another one go. What they would reckon from a sheet that isn't there stands
 * as the number it is now, and a note says so.
 */
export function withSheetsOnly(
  matrices: readonly Matrix[],
  sheets: readonly MatrixId[] | null,
  language: Language,
): Matrix[] {
  if (sheets === null) return [...matrices];
  const isShown = (id: MatrixId) => sheets.includes(id) || fixedSheets.includes(id);
  const titles = new Map(matrices.map(({ id, title }) => [id, title]));
  return matrices
    .filter(({ id }) => isShown(id))
    .map((matrix) => {
      const missing = new Set<MatrixId>();
      const isLinked = ({ cells }: Row) => Object.values(cells).every(({ link }) => !link || isShown(link));
      const rows = matrix.rows.filter(isLinked).map((row) => withoutReferences(row, isShown, missing));
      const named = [...missing].map((id) => heldIn(titles, id)).join(', ');
      return missing.size === 0
        ? { ...matrix, rows }
        : {
            ...matrix,
            rows,
            notes: [...matrix.notes, translate(language, 'matrix.fixedNumbers', { sheets: named })],
          };
    });
}

/** @param missing gets the sheets that the row's formulas point to and that aren't there */
function withoutReferences(row: Row, isShown: (id: MatrixId) => boolean, missing: Set<MatrixId>): Row {
  const gone = (formula: Formula = []) =>
    formula.flatMap((part) =>
      typeof part === 'object' && part.matrix && !isShown(part.matrix) ? part.matrix : [],
    );
  if (!Object.values(row.cells).some(({ formula }) => gone(formula).length > 0)) return row;
  const cells = Object.entries(row.cells).map(([column, cell]): [string, Cell] => {
    const absent = gone(cell.formula);
    for (const id of absent) missing.add(id);
    const { formula: _formula, ...fixed } = cell;
    return [column, absent.length === 0 ? cell : fixed];
  });
  return { ...row, cells: Object.fromEntries(cells) };
}
