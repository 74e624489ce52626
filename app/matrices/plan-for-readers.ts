import { collectionNames, type Plan } from '../plan/plan.ts';
import type { MatrixContext } from './matrix.ts';

/**
 * The plan as its readers may see it. Whoever isn't of the house sees neither remarks (only the one for every reader on
 * the front page), nor who gave scores or what they said of them. Taken away here, before anything is written, it can't
 * come back by a sheet, a sentence or a comparison that nobody thought of.
 */
export function planForReaders(plan: Plan, profile: MatrixContext['profile']): Plan {
  if (profile === 'intern') return plan;
  const without = collectionNames.map((name) => [name, withoutRemarks(plan[name])]);
  const raters = Object.entries(plan.raters).map(([id, rater]) => [id, { ...rater, name: '' }]);
  const ratings = Object.entries(plan.ratings).map(([id, rating]) => [
    id,
    { ...rating, reason: '', source: '' },
  ]);
  return {
    ...plan,
    ...Object.fromEntries(without),
    raters: Object.fromEntries(raters),
    ratings: Object.fromEntries(ratings),
  };
}

type Rows = { readonly [id: string]: object };

function withoutRemarks(rows: Rows): Rows {
  const hasRemark = (row: object) => 'note' in row && row.note !== '';
  if (!Object.values(rows).some(hasRemark)) return rows;
  return Object.fromEntries(
    Object.entries(rows).map(([id, row]) => [id, hasRemark(row) ? { ...row, note: '' } : row]),
  );
}
