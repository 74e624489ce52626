import fc from 'fast-check';
import type { z } from 'zod';
import type { Assignment } from '#app/staffing/cover-answer.ts';
import type { coverInputSchema } from '#app/staffing/cover-input.ts';

export type RotaCase = z.input<typeof coverInputSchema>;

const competences = ['desk', 'authority', 'library'];

/** Rotas small enough to try every one: a few slots, at most three shifts and two groups, hours sometimes scarce. */
export const smallCases: fc.Arbitrary<RotaCase> = fc.integer({ min: 1, max: 5 }).chain((slots) => {
  const shift = fc
    .record({
      from: fc.integer({ min: 0, max: slots - 1 }),
      length: fc.integer({ min: 1, max: slots }),
      pause: fc.integer({ min: 0, max: slots - 1 }),
      hasBreak: fc.boolean(),
    })
    .map(({ from, length, pause, hasBreak }) => {
      const to = Math.min(slots, from + length);
      const isInside = hasBreak && pause > from && pause < to;
      return { from, to, break: isInside ? [pause] : [] };
    });
  const group = fc.record({
    competences: fc.subarray(competences, { minLength: 1 }),
    hourCost: fc.integer({ min: 0, max: 5 }),
    maxHours: fc.constantFrom(0.5, 2, 4, 1000),
  });
  return fc.record({
    slots: fc.constant(slots),
    // At most four people at once.
    need: fc.oneof(need(slots, 2, 2), need(slots, 3, 1)),
    groups: fc
      .array(group, { minLength: 1, maxLength: 2 })
      .map((rows) => rows.map((row, index) => ({ id: `g${index}`, ...row }))),
    shifts: fc
      .array(shift, { minLength: 1, maxLength: 3 })
      .map((rows) => rows.map((row, index) => ({ id: `s${index}`, ...row }))),
    breaksPaid: fc.boolean(),
    secondsMax: fc.constant(20),
  });
});

function need(slots: number, competenceMax: number, peopleMax: number) {
  const list = fc.array(fc.nat({ max: peopleMax }), { minLength: slots, maxLength: slots });
  return fc
    .array(list, { minLength: 1, maxLength: competenceMax })
    .map((lists) => Object.fromEntries(lists.map((each, index) => [competences[index] ?? '', each])));
}

/** Paid half-hours of a shift. */
const paidSlots = ({ breaksPaid }: RotaCase, { from, to, break: pauses = [] }: RotaCase['shifts'][number]) =>
  to - from - (breaksPaid === false ? new Set(pauses).size : 0);

/** Cost of a rota, straight from the input. */
export function costOf(given: RotaCase, rota: readonly Assignment[]): number {
  return rota.reduce((sum, { shift, group, people }) => {
    const own = given.shifts.find(({ id }) => id === shift);
    const { hourCost = Number.NaN } = given.groups.find(({ id }) => id === group) ?? {};
    return sum + (own ? (people * hourCost * paidSlots(given, own)) / 2 : Number.NaN);
  }, 0);
}

/**
 * Whether a rota does what it must, by trying in every slot every way to share its people out: nothing here is shared
 * with what is tested.
 */
export function doesCover(given: RotaCase, rota: readonly Assignment[]): boolean {
  for (const { id, maxHours = Number.POSITIVE_INFINITY } of given.groups) {
    const own = rota.filter(({ group }) => group === id);
    const hours = own.reduce((sum, { shift, people }) => {
      const found = given.shifts.find((each) => each.id === shift);
      return sum + (found ? (people * paidSlots(given, found)) / 2 : 0);
    }, 0);
    if (hours > maxHours + 1e-9) return false;
  }
  return Array.from({ length: given.slots }, (_, slot) => slot).every((slot) => {
    const needed = Object.entries(given.need).flatMap(([competence, list]) =>
      Array.from({ length: list[slot] ?? 0 }, () => competence),
    );
    const there = rota.flatMap(({ shift, group, people }) => {
      const own = given.shifts.find(({ id }) => id === shift);
      const works = own && slot >= own.from && slot < own.to && !(own.break ?? []).includes(slot);
      const skills = given.groups.find(({ id }) => id === group)?.competences ?? [];
      return works ? Array.from({ length: people }, () => skills) : [];
    });
    return canMeet(needed, there);
  });
}

function canMeet(needed: readonly string[], there: readonly (readonly string[])[]): boolean {
  const [first, ...rest] = needed;
  if (first === undefined) return true;
  const tried = new Set<string>();
  return there.some((skills, index) => {
    if (!skills.includes(first) || tried.has(skills.join())) return false;
    tried.add(skills.join());
    return canMeet(
      rest,
      there.filter((_, other) => other !== index),
    );
  });
}

/** Cost of the cheapest rota, found by trying all with up to four people a post; `null` when none covers. */
export function cheapestByTrying(given: RotaCase): number | null {
  const posts = given.shifts.flatMap((shift) => given.groups.map((group) => [shift.id, group.id] as const));
  let best: number | null = null;
  const rota: Assignment[] = [];
  const tryFrom = (post: number) => {
    const cost = costOf(given, rota);
    if (best !== null && cost >= best) return;
    const own = posts[post];
    if (!own) {
      if (doesCover(given, rota)) best = cost;
      return;
    }
    for (let people = 0; people <= 4; people++) {
      rota.push({ shift: own[0], group: own[1], people });
      tryFrom(post + 1);
      rota.pop();
    }
  };
  tryFrom(0);
  return best;
}
