import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { allocate } from '#app/floors/allocate.ts';
import { type AllocationAnswer, allocationAnswerSchema } from '#app/floors/allocation-answer.ts';
import type { AllocationDraft } from '#app/floors/allocation-input.ts';
import { breachesOf, costOfPlacement } from '#app/floors/placement-cost.ts';
import type { Solver, SolverProgress } from '#app/solver/solver.ts';
import { loadHighsSolver } from '#main/jobs/highs-solver.ts';
import { runs } from '#test/thorough.ts';
import { houses, type Instance, published } from './instances.ts';
import { bruteForce, problemOf, smallDraft } from './problems.ts';

let solver: Solver;
beforeAll(async () => {
  solver = await loadHighsSolver();
});

const now = () => performance.now();

function answerTo(draft: AllocationDraft): AllocationAnswer {
  const answer = allocate(draft, solver, { now });
  if (!answer.ok) throw new Error(`${answer.error.code} ${JSON.stringify(answer.error.details)}`);
  return allocationAnswerSchema.parse(answer.value);
}

function placedBy(draft: AllocationDraft) {
  const answer = answerTo(draft);
  if ('infeasible' in answer) throw new Error(JSON.stringify(answer));
  const problem = problemOf(draft);
  const placement = Int32Array.from(problem.functionIds, (id) =>
    problem.placeIds.indexOf(answer.placements[id] ?? ''),
  );
  expect(breachesOf(problem, placement)).toEqual([]);
  expect(answer.cost).toBeCloseTo(costOfPlacement(problem, placement), 8);
  return answer;
}

function obstacleTo(draft: AllocationDraft) {
  const answer = answerTo(draft);
  if (!('infeasible' in answer)) throw new Error(JSON.stringify(answer));
  return answer.infeasible;
}

/** What must be true of every answer to an instance with a known best. */
function expectTrue({ draft, known, name }: Instance, secondsMax: number) {
  const answer = placedBy({ ...draft, secondsMax });
  const within = known * (1 + 1e-9);
  expect(answer.lowerBound, name).toBeLessThanOrEqual(within);
  expect(answer.cost, name).toBeGreaterThanOrEqual(known * (1 - 1e-9));
  if (answer.proven) expect(answer.cost, name).toBeLessThanOrEqual(within);
  expect(answer.gap, name).toBeCloseTo((answer.cost - answer.lowerBound) / answer.cost, 12);
  return answer;
}

describe('allocate', () => {
  it('answers the example of the command line’s document', () => {
    const draft: AllocationDraft = {
      functions: [
        { id: 'kids', netM2: 190, fixed: null, forbidden: ['cellar'] },
        { id: 'desk', netM2: 60 },
        { id: 'talk', netM2: 40 },
      ],
      places: [
        { id: 'ground-front', floor: 'ground', capacityNetM2: 600 },
        { id: 'first-front', floor: 'first', capacityNetM2: 200 },
        { id: 'cellar', capacityNetM2: 300 },
      ],
      placementCost: { kids: { 'first-front': 3 } },
      flows: [
        ['kids', 'talk', -1],
        ['desk', 'talk', 3],
      ],
      distance: {
        'ground-front': { 'ground-front': 0, 'first-front': 1, cellar: 2 },
        'first-front': { 'ground-front': 1, cellar: 3 },
        cellar: { 'ground-front': 2, 'first-front': 3 },
      },
      together: [['desk', 'talk']],
      apart: [['kids', 'talk', 'floor']],
      seed: 5,
    };
    const answer = placedBy(draft);
    expect(answer).toMatchObject({
      placements: { kids: 'ground-front', desk: 'cellar', talk: 'cellar' },
      cost: -2,
      lowerBound: -2,
      gap: 0,
      proven: true,
      seed: 5,
    });
    expect(answer.elapsedMs).toBeGreaterThan(0);
  });

  it('proves the cheapest of small problems, and explains where there is none', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(smallDraft, (draft) => {
        const expected = bruteForce(problemOf(draft));
        if (!expected) {
          expectIrreducible(draft);
          return;
        }
        const answer = placedBy(draft);
        expect(answer.proven).toBe(true);
        expect(answer.cost).toBeCloseTo(expected.cost, 7);
        expect(answer.lowerBound).toBe(answer.cost);
      }),
      { numRuns: runs(100), endOnFailure: true },
    );
  });

  it('proves the cheapest of a pair that wants to be near and may not share a place', () => {
    const answer = placedBy({
      functions: ['a', 'b', 'c'].map((id) => ({ id, netM2: 1 })),
      places: ['x', 'y', 'z'].map((id) => ({ id, capacityNetM2: 3 })),
      flows: [['a', 'b', 5]],
      distance: { x: { y: 1, z: 4 }, y: { x: 1, z: 4 }, z: { x: 4, y: 4 } },
      apart: [['a', 'b']],
      seed: 1,
    });
    expect(answer).toMatchObject({ cost: 5, lowerBound: 5, proven: true });
  });

  it('returns what is locked, at its true cost', () => {
    for (const { draft, placement, known } of houses()) {
      const functions = draft.functions.map((row, i) => ({
        ...row,
        fixed: draft.places[placement?.[i] ?? -1]?.id ?? null,
      }));
      const answer = placedBy({ ...draft, functions });
      expect(answer.cost).toBeCloseTo(known, 8);
      expect(answer.proven).toBe(true);
    }
  });

  it('has nothing to place and is done', () => {
    const draft = { functions: [], places: [{ id: 'hall', capacityNetM2: 10 }] };
    expect(answerTo(draft)).toMatchObject({ placements: {}, cost: 0, gap: 0, proven: true });
  });

  it('proves the smaller houses', { timeout: 120_000 }, () => {
    for (const house of houses().slice(0, 2)) {
      const answer = expectTrue(house, 60);
      expect(answer.proven, house.name).toBe(true);
    }
  });

  it('never calls a published instance proven above its optimum, nor bounds it too high', {
    timeout: 120_000,
  }, () => {
    for (const kind of ['ctap', 'leema-C12X3-E', 'leema-C12X8', 'cordeau-30-06', 'qaplib-nug12']) {
      for (const instance of published().filter(({ name }) => name.startsWith(kind)))
        expectTrue(instance, 1.5);
    }
  });

  it('ends when nobody waits any more, with the best so far', () => {
    const [house] = houses().slice(-1);
    if (!house) throw new Error('no house');
    const told: SolverProgress[] = [];
    const begun = now();
    const answer = allocate({ ...house.draft, secondsMax: 600 }, solver, {
      now,
      isCancelled: () => now() - begun > 1_500,
      onProgress: (progress) => told.push(progress),
    });
    expect(now() - begun).toBeLessThan(15_000);
    expect(answer).toMatchObject({ ok: true, value: { proven: false } });
    const costs = told.flatMap(({ best }) => (best === null ? [] : [best]));
    expect(costs.length).toBeGreaterThan(2);
    expect(costs).toEqual(costs.toSorted((a, b) => b - a));
    for (const { best, bound } of told)
      expect(bound ?? 0).toBeLessThanOrEqual(best ?? Number.POSITIVE_INFINITY);
    expect(told.map(({ seconds }) => seconds)).toEqual(
      told.map(({ seconds }) => seconds).toSorted((a, b) => a - b),
    );
  });

  it('refuses what it can’t compute on', () => {
    expect(allocate({}, solver, { now })).toMatchObject({ ok: false, error: { code: 'allocate_input' } });
  });
});

describe('why there is no allocation', () => {
  const places = [
    { id: 'ground', floor: 'lower', capacityNetM2: 100 },
    { id: 'first', floor: 'upper', capacityNetM2: 60 },
  ];

  it('names what is too much for the places, and the m² that are missing', () => {
    const functions = [
      { id: 'library', netM2: 90, fixed: 'ground' },
      { id: 'desk', netM2: 40, forbidden: ['first'] },
      { id: 'store', netM2: 5 },
    ];
    expect(obstacleTo({ functions, places })).toMatchObject({
      reason: 'capacity',
      functions: ['library', 'desk'],
      places: ['ground'],
      missingNetM2: expect.closeTo(30, 5),
    });
  });

  it('tells pieces that don’t divide from too little room', () => {
    const functions = ['a', 'b', 'c'].map((id) => ({ id, netM2: 52 }));
    expect(obstacleTo({ functions, places })).toMatchObject({
      reason: 'pieces',
      functions: ['a', 'b', 'c'],
      places: ['ground', 'first'],
      missingNetM2: expect.closeTo(4, 5),
    });
  });

  it('names rules that contradict each other, where no size would mend it', () => {
    const functions = [
      { id: 'a', netM2: 1, fixed: 'ground' },
      { id: 'b', netM2: 1 },
      { id: 'c', netM2: 1, forbidden: ['ground'] },
      { id: 'd', netM2: 1 },
    ];
    const together: AllocationDraft['together'] = [
      ['a', 'b'],
      ['b', 'c', 'floor'],
    ];
    expect(obstacleTo({ functions, places, together })).toEqual({
      reason: 'rules',
      functions: expect.arrayContaining(['a', 'b', 'c']),
      places: ['ground'],
      missingNetM2: null,
      demands: expect.arrayContaining([
        { kind: 'together', a: 'a', b: 'b', scope: 'place' },
        { kind: 'together', a: 'b', b: 'c', scope: 'floor' },
        { kind: 'fixed', function: 'a', place: 'ground' },
        { kind: 'forbidden', function: 'c', places: ['ground'] },
      ]),
    });
    const both: [string, string][] = [['b', 'd']];
    expect(obstacleTo({ functions, places, together: both, apart: both })).toMatchObject({
      reason: 'rules',
      functions: ['b', 'd'],
      missingNetM2: null,
    });
  });

  it('is found in a full house too', { timeout: 60_000 }, () => {
    const [house] = houses().slice(-1);
    if (!house) throw new Error('no house');
    const crowded = new Set(['f21', 'f32']);
    const functions = house.draft.functions.map((row) =>
      crowded.has(row.id) ? { ...row, fixed: 'p7' } : row,
    );
    expect(obstacleTo({ ...house.draft, functions })).toMatchObject({
      reason: 'capacity',
      functions: ['f21', 'f32'],
      places: ['p7'],
      missingNetM2: expect.closeTo(160 + 169 - 259, 5),
    });
  });
});

/** What is named conflicts by itself, and leaving out any one of it ends the conflict. */
function expectIrreducible(draft: AllocationDraft): void {
  const { demands } = obstacleTo(draft);
  expect(demands.length).toBeGreaterThan(0);
  expect(isMet(draft, demands)).toBe(false);
  for (const demand of demands) {
    const rest = demands.filter((other) => other !== demand);
    expect(isMet(draft, rest), JSON.stringify(demand)).toBe(true);
  }
}

/** Whether a placement keeps just these demands, by another way than the one that found them. */
function isMet(draft: AllocationDraft, demands: ReturnType<typeof obstacleTo>['demands']): boolean {
  const has = (kind: string, id: string) =>
    demands.some((demand) => demand.kind === kind && 'function' in demand && demand.function === id);
  const pairs = (kind: string) =>
    demands.flatMap((demand): [string, string, 'place' | 'floor'][] =>
      'a' in demand && demand.kind === kind && has('function', demand.a) && has('function', demand.b)
        ? [[demand.a, demand.b, demand.scope]]
        : [],
    );
  const rest: AllocationDraft = {
    functions: draft.functions
      .filter(({ id }) => has('function', id))
      .map((row) => ({
        ...row,
        fixed: has('fixed', row.id) ? (row.fixed ?? null) : null,
        forbidden: has('forbidden', row.id) ? (row.forbidden ?? []) : [],
      })),
    places: draft.places.map((place) => ({
      ...place,
      capacityNetM2: demands.some((demand) => demand.kind === 'capacity' && demand.place === place.id)
        ? place.capacityNetM2
        : 1e9,
    })),
    together: pairs('together'),
    apart: pairs('apart'),
  };
  return !('infeasible' in answerTo(rest));
}
