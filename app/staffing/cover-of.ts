import { itemAt } from '../plan/item-at.ts';
import type { Assignment, SlotCover } from './cover-answer.ts';
import type { CoverProblem } from './cover-problem.ts';

/** What a rota gives, whoever proposed it. */
export interface Coverage {
  cover: SlotCover[];
  hours: { [group: string]: number };
  cost: number;
  /** Every need is met and no group works more than it may. */
  isWhole: boolean;
}

/**
 * Works out from the rota alone who is there for what: in every slot the people are shared out, one need each, so that
 * as many needs as can be are met (augmenting paths, Ford & Fulkerson 1956). Who is left over joins the first need that
 * he or she can help with.
 *
 * @param rota assignments of the problem's own shifts and groups; others throw
 */
export function coverOf(problem: CoverProblem, rota: readonly Assignment[]): Coverage {
  const { groups, shifts, competences, needs, slotCount, slotHours } = problem;
  const present = new Int32Array(slotCount * groups.length);
  const paidSlots = new Float64Array(groups.length);
  for (const { shift: shiftId, group: groupId, people } of rota) {
    const shift = shifts.find(({ id }) => id === shiftId);
    const group = groups.findIndex(({ id }) => id === groupId);
    if (!shift || group < 0) throw new Error('The rota has a shift or group that the problem has not');
    for (const slot of shift.slots) add(present, slot * groups.length + group, people);
    add(paidSlots, group, people * shift.paidSlots);
  }
  const cover: SlotCover[] = [];
  for (let slot = 0; slot < slotCount; slot++) {
    const needed = Array.from(needs.subarray(slot * competences.length, (slot + 1) * competences.length));
    if (!needed.some((people) => people > 0)) continue;
    const there = Array.from(present.subarray(slot * groups.length, (slot + 1) * groups.length));
    const helping = shareOut(
      needed,
      there,
      groups.map(({ has }) => has),
    );
    competences.forEach((competence, index) => {
      const need = itemAt(needed, index);
      if (need > 0) cover.push({ slot, competence, need, present: itemAt(helping, index) });
    });
  }
  return {
    cover,
    hours: Object.fromEntries(groups.map(({ id }, index) => [id, itemAt(paidSlots, index) * slotHours])),
    cost: groups.reduce(
      (sum, { hourCost }, index) => sum + itemAt(paidSlots, index) * hourCost * slotHours,
      0,
    ),
    isWhole:
      cover.every(({ need, present: people }) => people >= need) &&
      groups.every(({ maxSlots }, index) => itemAt(paidSlots, index) <= maxSlots),
  };
}

function add(figures: Int32Array | Float64Array, index: number, amount: number): void {
  figures[index] = itemAt(figures, index) + amount;
}

/**
 * @param needed people per competence
 * @param there people per group
 * @returns people per competence, as many of the needs met as can be
 */
function shareOut(
  needed: readonly number[],
  there: readonly number[],
  has: readonly (readonly boolean[])[],
): number[] {
  const spare = [...there];
  /** People of a group at a competence. */
  const placed = there.map(() => needed.map(() => 0));
  const at = (group: number, competence: number) => itemAt(itemAt(placed, group), competence);
  const move = (group: number, from: number | null, to: number) => {
    const row = itemAt(placed, group);
    if (from === null) spare[group] = itemAt(spare, group) - 1;
    else row[from] = itemAt(row, from) - 1;
    row[to] = itemAt(row, to) + 1;
  };
  /** Brings one more person to a competence, by moving others on where it takes that. */
  const bringOne = (competence: number, tried: Set<number>): boolean => {
    tried.add(competence);
    const able = there.flatMap((_, group) => (has[group]?.[competence] ? [group] : []));
    const free = able.find((group) => itemAt(spare, group) > 0);
    if (free !== undefined) {
      move(free, null, competence);
      return true;
    }
    for (const group of able) {
      for (let other = 0; other < needed.length; other++) {
        if (tried.has(other) || at(group, other) === 0 || !bringOne(other, tried)) continue;
        move(group, other, competence);
        return true;
      }
    }
    return false;
  };
  needed.forEach((people, competence) => {
    for (let count = 0; count < people && bringOne(competence, new Set()); count++);
  });
  spare.forEach((people, group) => {
    const first = needed.findIndex((need, competence) => need > 0 && has[group]?.[competence]);
    for (let count = 0; count < people && first >= 0; count++) move(group, null, first);
  });
  return needed.map((_, competence) => there.reduce((sum, _people, group) => sum + at(group, competence), 0));
}
