import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Solver, SolverProgress } from '#app/solver/solver.ts';
import { cover } from '#app/staffing/cover.ts';
import type { CoverAnswer, Rota } from '#app/staffing/cover-answer.ts';
import { coverOf } from '#app/staffing/cover-of.ts';
import { checkedCoverInput, coverProblem } from '#app/staffing/cover-problem.ts';
import { loadHighsSolver } from '#main/jobs/highs-solver.ts';
import { sharingProgramme } from './cover-by-sharing.ts';
import { cheapestByTrying, costOf, doesCover, type RotaCase, smallCases } from './cover-cases.ts';
import { busyWeek, stubbornWeek } from './weeks.ts';

let solver: Solver;
beforeAll(async () => {
  solver = await loadHighsSolver();
});

function answered(given: RotaCase): CoverAnswer {
  const result = cover(given, solver);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

function found(answer: CoverAnswer): Rota {
  if ('infeasible' in answer) throw new Error(answer.infeasible.reason);
  return answer;
}

function causes(answer: CoverAnswer) {
  if (!('infeasible' in answer)) throw new Error('there is a rota');
  return answer.infeasible;
}

describe('a rota', () => {
  it('says how long it took by the clock that it is given', () => {
    let time = 1_000;
    const result = cover(busyWeek(1), solver, { now: () => (time += 250) });
    expect(result.ok && result.value.elapsedMs).toBe(time - 1_250);
    expect(cover(busyWeek(1), solver)).not.toHaveProperty('value.elapsedMs');
  });

  it('costs what the cheapest of all costs, tried one by one, and none is found where there is none', () => {
    let infeasible = 0;
    fc.assert(
      fc.property(smallCases, (given) => {
        const best = cheapestByTrying(given);
        const answer = answered(given);
        if ('infeasible' in answer) {
          infeasible++;
          expect(best).toBeNull();
          expect(answer.infeasible.slots.length).toBeGreaterThan(0);
        } else {
          expect(answer.proven).toBe(true);
          expect(answer.gap).toBe(0);
          expect(doesCover(given, answer.rota)).toBe(true);
          expect(answer.cost).toBeCloseTo(costOf(given, answer.rota), 9);
          expect(answer.cost).toBeCloseTo(best ?? Number.NaN, 9);
        }
      }),
      { numRuns: 200, seed: 4 },
    );
    expect(infeasible).toBeGreaterThan(10);
  });

  it('covers every need of a busy week, at a proven cost', () => {
    for (const seed of [1, 2]) {
      const given = busyWeek(seed);
      const { rota, cost, proven, lowerBound, cover: covered, hours } = found(answered(given));
      expect(proven).toBe(true);
      expect(lowerBound).toBe(cost);
      expect(doesCover(given, rota)).toBe(true);
      expect(cost).toBeCloseTo(costOf(given, rota), 6);
      expect(covered.every(({ need, present }) => present >= need)).toBe(true);
      expect(hours.library).toBeLessThanOrEqual(370);
    }
  });

  it('costs what it costs when every slot says who does what', () => {
    let infeasible = 0;
    const weeks = fc
      .record({ day: fc.nat({ max: 5 }), seed: fc.nat({ max: 1000 }), scale: fc.constantFrom(0.4, 1, 3) })
      .chain(({ day, seed, scale }) =>
        fc.record({
          given: fc.constant(oneDay(busyWeek(seed, scale), day)),
          hours: fc.constantFrom(0.5, 0.9, 1, 5),
          skills: fc.array(fc.subarray(['all', 'authority', 'library'], { minLength: 1 }), {
            minLength: 3,
            maxLength: 3,
          }),
        }),
      );
    fc.assert(
      fc.property(weeks, ({ given, hours, skills }) => {
        given.groups = given.groups.map((group, index) => ({
          ...group,
          competences: skills[index] ?? [],
          maxHours: (hours * (group.maxHours ?? 0)) / 6,
        }));
        const plain = solver.solve(sharingProgramme(given), { secondsMax: 20 });
        const answer = answered(given);
        if (plain.status === 'infeasible') {
          infeasible++;
          expect('infeasible' in answer).toBe(true);
        } else if (plain.status === 'optimal') {
          expect(found(answer).cost).toBeCloseTo(plain.objective, 6);
          expect(doesCover(given, found(answer).rota)).toBe(true);
        } else throw new Error(plain.status);
      }),
      { numRuns: 40, seed: 1 },
    );
    expect(infeasible).toBeGreaterThan(3);
    expect(infeasible).toBeLessThan(30);
  }, 60_000);

  it('counts one who can do two things once', () => {
    const given: RotaCase = {
      slots: 1,
      need: { desk: [1], authority: [1] },
      groups: [
        { id: 'both', competences: ['desk', 'authority'], hourCost: 100 },
        { id: 'desk', competences: ['desk'], hourCost: 60 },
      ],
      shifts: [{ id: 'all', from: 0, to: 1 }],
    };
    const { rota, cost } = found(answered(given));
    expect(rota).toEqual([
      { shift: 'all', group: 'both', people: 1 },
      { shift: 'all', group: 'desk', people: 1 },
    ]);
    expect(cost).toBe(80);
  });

  it('has nobody at work in a break, and pays breaks unless told otherwise', () => {
    const given: RotaCase = {
      slots: 4,
      need: { desk: [1, 1, 1, 1] },
      groups: [{ id: 'all', competences: ['desk'], hourCost: 100 }],
      shifts: [
        { id: 'early', from: 0, to: 4, break: [1] },
        { id: 'late', from: 0, to: 4, break: [2, 2] },
      ],
    };
    const paid = found(answered(given));
    expect(paid.rota.map(({ people }) => people)).toEqual([1, 1]);
    expect(paid.hours).toEqual({ all: 4 });
    expect(found(answered({ ...given, breaksPaid: false })).hours).toEqual({ all: 3 });
    expect(found(answered({ ...given, slotMinutes: 15 })).cost).toBe(200);
  });

  it('is empty where nobody is needed', () => {
    const given: RotaCase = { slots: 3, need: { desk: [0, 0] }, groups: [], shifts: [] };
    expect(found(answered(given))).toMatchObject({ rota: [], cost: 0, proven: true, cover: [], hours: {} });
  });

  it('shares many competences out among many groups', () => {
    const names = Array.from({ length: 10 }, (_, index) => `c${index}`);
    const given: RotaCase = {
      slots: 2,
      need: Object.fromEntries(names.map((name) => [name, [1, 0]])),
      // Each group joins two competences next to each other, so that every run of groups is a set of its own.
      groups: names.map((name, index) => ({
        id: `g${index}`,
        competences: [name, names[(index + 1) % 10] ?? ''],
        hourCost: 10 + index,
        maxHours: 1,
      })),
      shifts: [{ id: 'all', from: 0, to: 2 }],
    };
    const { rota, cost } = found(answered(given));
    expect(rota).toHaveLength(10);
    expect(cost).toBe(145);
    expect(doesCover(given, rota)).toBe(true);
    expect(causes(answered({ ...given, groups: given.groups.slice(0, 9) })).reason).toBe('hours_short');
  });

  it('is the same for the same seed', () => {
    const first = answered(busyWeek(3));
    expect(answered(busyWeek(3))).toEqual(first);
  });
});

describe('a search that is stopped', () => {
  it('answers with the best so far, how far off it may be, and does not call it proven', () => {
    const told: SolverProgress[] = [];
    const result = cover(stubbornWeek(), solver, {
      onProgress: (progress) => told.push(progress),
      isCancelled: () => told.some(({ best }) => best !== null),
    });
    if (!result.ok) throw new Error(result.error.code);
    const { rota, proven, cost, lowerBound, gap } = found(result.value);
    expect(doesCoverQuickly(stubbornWeek(), rota)).toBe(true);
    expect(proven).toBe(false);
    expect(lowerBound).toBeLessThan(cost);
    expect(gap).toBeCloseTo((cost - lowerBound) / cost, 12);
  });

  it('has a first rota, however soon it is stopped', () => {
    for (const given of [busyWeek(1), busyWeek(2, 30), stubbornWeek()]) {
      const result = cover(given, solver, { isCancelled: () => true });
      if (!result.ok) throw new Error(result.error.code);
      const { rota, gap, cost, lowerBound } = found(result.value);
      expect(doesCoverQuickly(given, rota)).toBe(true);
      expect(gap).toBeCloseTo((cost - lowerBound) / cost, 12);
    }
  });

  it('is refused when there was nothing yet', () => {
    const result = cover(stubbornWeek(140), solver, { isCancelled: () => true });
    expect(result).toMatchObject({ ok: false, error: { code: 'cover_no_answer' } });
  });
});

/** One day of a week, from its first slot. */
function oneDay(week: RotaCase, day: number): RotaCase {
  const [from, to] = [22 * day, 22 * (day + 1)];
  const shifts = week.shifts
    .filter((shift) => shift.from >= from && shift.to <= to)
    .map((shift) => ({
      id: shift.id,
      from: shift.from - from,
      to: shift.to - from,
      break: (shift.break ?? []).map((slot) => slot - from),
    }));
  const need = Object.fromEntries(Object.entries(week.need).map(([id, list]) => [id, list.slice(from, to)]));
  return { ...week, slots: 22, need, shifts, secondsMax: 20 };
}

/** Trying every way to share out hundreds of people takes for ever; the engine's own check is tested below. */
function doesCoverQuickly(given: RotaCase, rota: Rota['rota']): boolean {
  const input = checkedCoverInput(given);
  return input.ok && coverOf(coverProblem(input.value), rota).isWhole;
}

describe('the check of a rota', () => {
  it('says of any rota whether it covers, as trying every way to share it out does', () => {
    const cases = smallCases.chain((given) =>
      fc.record({
        given: fc.constant(given),
        rota: fc.tuple(
          ...given.shifts.flatMap(({ id: shift }) =>
            given.groups.map(({ id: group }) =>
              fc.nat({ max: 2 }).map((people) => ({ shift, group, people })),
            ),
          ),
        ),
      }),
    );
    let covering = 0;
    fc.assert(
      fc.property(cases, ({ given, rota }) => {
        const covers = doesCover(given, rota);
        if (covers) covering++;
        expect(doesCoverQuickly(given, rota)).toBe(covers);
      }),
      { numRuns: 500, seed: 2 },
    );
    expect(covering).toBeGreaterThan(30);
  });

  it('does not let a rota speak of what the problem has not', () => {
    const input = checkedCoverInput(busyWeek(1));
    if (!input.ok) throw new Error(input.error.code);
    const problem = coverProblem(input.value);
    expect(() => coverOf(problem, [{ shift: 'night', group: 'library', people: 1 }])).toThrow();
  });
});
