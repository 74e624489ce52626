import { itemAt } from '../plan/item-at.ts';
import type { CoverProblem } from './cover-problem.ts';
import type { Post } from './cover-reduction.ts';

/** More work than this (additions × posts × slots) isn't worth a first rota; the search finds its own. */
const stepsMax = 200_000_000;

/**
 * A rota that covers every need, put together greedily: again and again the post whose next person meets most open
 * needs for the money. To begin a search from, and to answer with when it is stopped at once.
 *
 * @returns people per post; `null` when the hours ran out on the way, which doesn't mean that there is no rota
 */
export function firstRota(problem: CoverProblem, posts: readonly Post[]): Float64Array | null {
  const { groups, shifts, competences, slotCount } = problem;
  const width = competences.length;
  const open = Int32Array.from(problem.needs);
  let openCount = open.reduce((sum, people) => sum + people, 0);
  const spareSlots = groups.map(({ maxSlots }) => maxSlots);
  /** Competences of each group, those first that fewest have: they are hardest to find somebody for. */
  const holderCount = competences.map((_, index) => groups.filter(({ has }) => has[index]).length);
  const skills = groups.map(({ has }) =>
    competences
      .flatMap((_, index) => (has[index] ? [index] : []))
      .sort((a, b) => (holderCount[a] as number) - (holderCount[b] as number)),
  );
  const openSkill = (group: number, slot: number) =>
    skills[group]?.find((competence) => (open[slot * width + competence] as number) > 0);
  const values = new Float64Array(posts.length);
  let steps = 0;

  while (openCount > 0) {
    steps += posts.length * Math.min(slotCount, 50);
    if (steps > stepsMax) return null;
    let best = -1;
    let bestWorth = 0;
    posts.forEach(({ group, shift }, column) => {
      const { slots = [], paidSlots = 0 } = itemAt(shifts, shift);
      if (paidSlots > (spareSlots[group] as number)) return;
      let met = 0;
      for (const slot of slots) if (openSkill(group, slot) !== undefined) met++;
      const worth = met / (1e-6 + itemAt(groups, group).hourCost * paidSlots);
      if (worth > bestWorth) [best, bestWorth] = [column, worth];
    });
    const post = posts[best];
    if (!post) return null;
    values[best] = (values[best] as number) + 1;
    const { slots = [], paidSlots = 0 } = itemAt(shifts, post.shift);
    spareSlots[post.group] = (spareSlots[post.group] as number) - paidSlots;
    for (const slot of slots) {
      const competence = openSkill(post.group, slot);
      if (competence === undefined) continue;
      const index = slot * width + competence;
      open[index] = (open[index] as number) - 1;
      openCount--;
    }
  }
  return values;
}
