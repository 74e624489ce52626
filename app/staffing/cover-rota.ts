import { itemAt } from '../plan/item-at.ts';
import type { Assignment } from './cover-answer.ts';
import type { CoverProblem } from './cover-problem.ts';
import type { Post } from './cover-reduction.ts';

/** The rota that a solver's answer stands for; posts without anybody are left out. */
export function rotaOf(
  { shifts, groups }: CoverProblem,
  posts: readonly Post[],
  values: Float64Array,
): Assignment[] {
  return posts.flatMap(({ shift, group }, column) => {
    const people = itemAt(values, column);
    const [shiftId, groupId] = [shifts[shift]?.id, groups[group]?.id];
    if (people === 0 || shiftId === undefined || groupId === undefined) return [];
    return [{ shift: shiftId, group: groupId, people }];
  });
}
