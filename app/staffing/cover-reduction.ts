import { itemAt } from '../plan/item-at.ts';
import { type CoverProblem, needAt } from './cover-problem.ts';

/** People of a group on a shift, by their places in the problem. */
export interface Post {
  shift: number;
  group: number;
}

/**
 * The posts that a cheapest rota can do with, by shift, then group. Left out is what can't be paid within the group's
 * hours, and what another group or shift does at least as well for no more: some rota of least cost is without it.
 */
export function usefulPosts(problem: CoverProblem): Post[] {
  const { groups, shifts } = problem;
  const usefulGroups = withoutDominated(
    groups.flatMap(({ has }, index) => (has.includes(true) ? [index] : [])),
    (a, b) => {
      const [one, other] = [groups[a], groups[b]];
      if (!one || !other || one.maxSlots !== Number.POSITIVE_INFINITY) return false;
      return one.hourCost <= other.hourCost && other.has.every((has, index) => !has || one.has[index]);
    },
  );
  return usefulShifts(problem).flatMap((shift) =>
    usefulGroups.flatMap((group) =>
      itemAt(shifts, shift).paidSlots <= itemAt(groups, group).maxSlots ? [{ shift, group }] : [],
    ),
  );
}

function usefulShifts(problem: CoverProblem): number[] {
  const { shifts, competences } = problem;
  const isNeeded = (slot: number) =>
    competences.some((_, competence) => needAt(problem, slot, competence) > 0);
  const work = shifts.map(({ slots }) => new Set(slots.filter(isNeeded)));
  return withoutDominated(
    shifts.flatMap((_, index) => (work[index]?.size ? [index] : [])),
    (a, b) => {
      const [one, other] = [work[a], work[b]];
      if (!one || !other || itemAt(shifts, a).paidSlots > itemAt(shifts, b).paidSlots) return false;
      return other.size <= one.size && [...other].every((slot) => one.has(slot));
    },
  );
}

/** @param isAsGood whether the first can stand in for the second; of two that are alike, the earlier stays */
function withoutDominated(rows: number[], isAsGood: (a: number, b: number) => boolean): number[] {
  return rows.filter(
    (row) =>
      !rows.some((other) => other !== row && isAsGood(other, row) && (other < row || !isAsGood(row, other))),
  );
}
