import fc, { type GeneratorValue } from 'fast-check';
import type { Criterion, Level } from '#app/plan/criterion.ts';
import type { Plan } from '#app/plan/plan.ts';
import type { Score } from '#app/plan/rating.ts';
import { id, planOf } from '../results/plans.ts';

/** Plans that can be weighed, of every shape: tree, scales, value functions and all forms of score. */
export function randomReadyPlans(count: number, seed: number): Plan[] {
  return fc.sample(
    fc.gen().map((g) => randomReadyPlan(g)),
    { numRuns: count, seed },
  );
}

const ranges: readonly [number, number][] = [
  [1, 5],
  [60, 40],
  [-3.5, 12.25],
  [1e6, 0],
  [0, 1 / 3],
  [-1e9, 1e9],
];

function randomReadyPlan(g: GeneratorValue): Plan {
  const groupCount = g(fc.nat, 3);
  const leafCount = groupCount + 1 + g(fc.nat, 5);
  const groups = Array.from({ length: groupCount }, (_, index) => index + 1);
  const criteria: Partial<Criterion>[] = groups.map((number) => ({
    kind: 'group',
    parentId: number > 1 && g(fc.boolean) ? id(g(fc.integer, { min: 1, max: number - 1 })) : null,
    swingPoints: g(fc.integer, { min: 1, max: 100 }),
  }));
  const levels: Partial<Level>[] = [];
  for (let leaf = 0; leaf < leafCount; leaf++) {
    const [worst, best] = g(fc.constantFrom, ...ranges);
    // The first leaves see to it that no group is empty or without weight.
    const fills = leaf < groupCount;
    criteria.push({
      parentId: fills
        ? id(leaf + 1)
        : groupCount > 0 && g(fc.boolean)
          ? id(g(fc.integer, { min: 1, max: groupCount }))
          : null,
      swingPoints:
        fills || leaf === leafCount - 1 ? 1 + g(fc.nat, 99) : g(fc.constantFrom, 0, 0.1, 7, 33.3, 100),
      worst,
      best,
      step: g(fc.constantFrom, null, Math.abs(best - worst) / 4),
    });
    const number = criteria.length;
    for (const share of [0.25, 0.5, 0.9].filter(() => g(fc.boolean))) {
      levels.push({
        criterionId: id(number),
        score: worst + share * (best - worst),
        label: 'niveau',
        value: g(fc.constantFrom, null, 0, 0.2, 0.6, 1),
      });
    }
  }
  const scenarioCount = 1 + g(fc.nat, 4);
  const scores = Array.from({ length: scenarioCount }, () => criteria.map((row) => randomScore(g, row)));
  if (scenarioCount > 1 && g(fc.boolean)) scores[1] = [...(scores[0] ?? [])];
  return planOf(criteria, scores, levels);
}

function randomScore(g: GeneratorValue, { kind, worst, best }: Partial<Criterion>): Score | null {
  if (kind === 'group' || worst == null || best == null) return null;
  const figure = () => worst + g(fc.constantFrom, 0, 0.1, 0.25, 1 / 3, 0.5, 0.77, 1) * (best - worst);
  const [low, likely, high] = [figure(), figure(), figure()].sort((a, b) => a - b) as [
    number,
    number,
    number,
  ];
  return g(
    fc.constantFrom<(Score | null)[]>,
    { low: null, likely, high: null },
    { low: null, likely, high: null },
    { low: null, likely, high: null },
    { low, likely, high },
    { low, likely: null, high },
    { low: null, likely: null, high: null },
    null,
  );
}
