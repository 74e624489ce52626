import { afterCommands, furnishedPlan } from './furnished-plan.ts';

export const ids = {
  scenario: Object.keys(furnishedPlan.scenarios)[0] ?? '',
  leaf: Object.keys(furnishedPlan.criteria)[0] ?? '',
  otherLeaf: Object.keys(furnishedPlan.criteria)[1] ?? '',
  raterGroup: Object.keys(furnishedPlan.raterGroups)[0] ?? '',
  rater: Object.keys(furnishedPlan.raters)[0] ?? '',
  round: Object.keys(furnishedPlan.rounds)[0] ?? '',
  group: '11111111-1111-4111-8111-111111111111',
  inner: '22222222-2222-4222-8222-222222222222',
  assumption: '33333333-3333-4333-8333-333333333333',
  level: '44444444-4444-4444-8444-444444444444',
  missing: '99999999-9999-4999-8999-999999999999',
};

export const words = { reason: 'Målt', source: 'Måling 2025' };
/** A score without uncertainty. */
export const exact = (likely: number) => ({ low: null, likely, high: null });
/** Where the plan's one rating lies. */
export const cell = {
  roundId: ids.round,
  raterId: ids.rater,
  scenarioId: ids.scenario,
  criterionId: ids.leaf,
};
export const agreed = { scenarioId: ids.scenario, criterionId: ids.leaf };
const noScale = {
  unit: '',
  worst: null,
  best: null,
  step: null,
  minimum: null,
  measure: null,
  rangeAgreedOn: null,
};
export const group = {
  ...{ id: ids.group, parentId: null, sort: 9, kind: 'group' as const, name: 'Samlet' },
  ...{ definition: '', swingPoints: null, swingLow: null, swingHigh: null, ...noScale },
};
export const level = { id: ids.level, score: 2, label: 'middel', value: null };

/** The furnished plan with a group in a group, a level, a rating of 4, an agreed 3 and an assumption. */
export const plan = afterCommands(
  furnishedPlan,
  { type: 'criterion.add', input: { criterion: group } },
  { type: 'criterion.add', input: { criterion: { ...group, id: ids.inner, parentId: ids.group } } },
  { type: 'levels.replace', input: { criterionId: ids.leaf, levels: [level] } },
  { type: 'ratings.set', input: { ratings: [{ ...cell, ...exact(4), ...words }] } },
  { type: 'agreements.set', input: { agreements: [{ ...agreed, ...exact(3), ...words, dissent: '' }] } },
  {
    type: 'assumption.add',
    input: {
      rows: [
        {
          ...{ id: ids.assumption, sort: 0, code: '', name: 'Løn', value: 520, unit: 't.kr.', source: '' },
          ...{ mark: 'assumption', confirmedByRole: '', confirmedOn: null },
        },
      ],
    },
  },
);
