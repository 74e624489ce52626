import { type CollectionName, type Plan, type RowOf, rowKey } from '#app/plan/plan.ts';
import { cell, id, largeHouse } from '../app/indicators/houses.ts';

/** `scored`: how many of the scenarios each rater has scored. */
export const loadSize = { scenarios: 200, functions: 500, raters: 50, criteria: 60, scored: 200 };

const numbered = (letter: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${letter}${index}`);

const keyed = <Name extends CollectionName>(name: Name, rows: RowOf<Name>[]) => ({
  [name]: Object.fromEntries(rows.map((row) => [rowKey(name, row), row])),
});

/**
 * The largest plan that the goals name, filled: every scenario says what it does with every function, every cell has an
 * agreed score, and every rater has given every score (600,000, a sentence to every tenth). Nobody scores 12,000 cells by
 * hand: that each rater scores the twenty scenarios that are left on a long list (60,000) is what a municipality may do.
 */
export function loadPlan(size = loadSize): Plan {
  const house = largeHouse(size.scenarios, size.functions, 0);
  const scenarioIds = Object.keys(house.scenarios);
  const scenarioWords = Object.values(house.scenarios).map(({ name }) => name);
  const functionWords = Object.values(house.functions).map(({ name }) => name);
  const groups = numbered('C', Math.ceil(size.criteria / 8)).map((name, sort) => ({
    ...{ id: id(name), parentId: null, sort, kind: 'group' as const, name, definition: '', unit: '' },
    ...{ worst: null, best: null, step: null, ...usualCriterion },
  }));
  const leaves = numbered('c', size.criteria).map((name, sort) => ({
    ...{ id: id(name), parentId: id(`C${Math.floor(sort / 8)}`), sort, kind: 'leaf' as const },
    ...{ name: `Kriterium ${sort + 1}`, definition: 'Hvor godt huset løser opgaven', unit: 'point' },
    ...{ worst: 1, best: 5, step: 1, ...usualCriterion },
  }));
  const raterGroups = numbered('G', 5).map((name, sort) => ({ id: id(name), sort, name }));
  const raters = numbered('r', size.raters).map((name, sort) => ({
    ...{ id: id(name), groupId: raterGroups[sort % 5]?.id ?? '', sort, name, ballotRoundId: null },
  }));
  const roundId = id('R');
  const cells = scenarioIds.flatMap((scenarioId, at) =>
    leaves.map((leaf, index) => ({
      ...{ scenarioId, criterionId: leaf.id, low: null, likely: 1 + ((at * 7 + index * 3) % 5), high: null },
      ...{ source: '', scaleRevision: 0 },
    })),
  );
  return {
    ...house,
    ...keyed('services', []),
    ...keyed('scenarioServices', []),
    ...keyed('functionServices', []),
    ...keyed(
      'scenarioFunctions',
      scenarioWords.flatMap((scenario, at) =>
        functionWords.map((word, index) => cell(scenario, word, (at + index) % 4 === 0 ? 'out' : 'in')),
      ),
    ),
    meta: { ...house.meta, baselineId: scenarioIds[0] ?? null },
    ...keyed('criteria', [...groups, ...leaves]),
    ...keyed(
      'agreements',
      cells.map((row) => ({ ...row, reason: 'Enighed', dissent: '' })),
    ),
    ...keyed('raterGroups', raterGroups),
    ...keyed('raters', raters),
    ...keyed('rounds', [{ id: roundId, sort: 0, name: 'Runde 1', status: 'private', anonymous: false }]),
    ...keyed(
      'ratings',
      raters.flatMap(({ id: raterId }, rater) =>
        cells.slice(0, size.scored * size.criteria).map((row, index) => ({
          ...{ roundId, raterId, ...row, likely: 1 + ((row.likely + rater) % 5) },
          reason: (rater + index) % 10 === 0 ? 'Skøn efter besøg i huset' : '',
        })),
      ),
    ),
  };
}

const usualCriterion = {
  ...{ swingPoints: 50, swingLow: null, swingHigh: null, minimum: null },
  ...{ scaleRevision: 0, measure: null, rangeAgreedOn: null },
};
