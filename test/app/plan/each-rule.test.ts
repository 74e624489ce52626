import { expect, it } from 'vitest';
import type { Breach } from '#app/plan/breach.ts';
import { breaches } from '#app/plan/invariants.ts';
import { type CollectionName, type Plan, type RowOf, rowKey } from '#app/plan/plan.ts';
import { samplePlan } from '#main/samples.ts';
import { id } from '../results/plans.ts';

const nordby = samplePlan('nordby', 'da');

/** The first row of a collection that will do. */
function first<Name extends CollectionName>(
  name: Name,
  will: (row: Readonly<RowOf<Name>>) => boolean = () => true,
  plan = nordby,
): Readonly<RowOf<Name>> {
  const rows: readonly Readonly<RowOf<Name>>[] = Object.values(plan[name]);
  const found = rows.find(will);
  if (!found) throw new Error(`no row in ${name}`);
  return found;
}

/** The plan with a row put in under its own key, as no command would. */
function withRow<Name extends CollectionName>(name: Name, row: Readonly<RowOf<Name>>, plan = nordby): Plan {
  return { ...plan, [name]: { ...plan[name], [rowKey(name, row)]: row } };
}

const leaf = first('criteria', ({ kind, measure }) => kind === 'leaf' && measure === null);
const group = first('criteria', ({ kind }) => kind === 'group');
const level = first('levels', ({ criterionId }) => criterionId === leaf.id);
const rating = first('ratings', ({ criterionId }) => criterionId === leaf.id);
const rater = first('raters', ({ id: own }) => own === rating.raterId);
const round = first('rounds', ({ id: own }) => own === rating.roundId);
const scenario = first('scenarios', ({ buildingId }) => buildingId !== null);
const placement = first('placements', ({ scenarioId }) => scenarioId === scenario.id);
const hour = first('openingHours');
const assumption = { ...first('assumptions'), code: 'utilisation' };
const closedAnonymous = withRow('rounds', { ...round, status: 'closed', anonymous: true });

const broken: { readonly [Code in Breach['code']]: Plan } = {
  wrong_key: { ...nordby, levels: { ...nordby.levels, [id(900)]: level } },
  dangling_reference: withRow('levels', { ...level, criterionId: id(900) }),
  parent_not_group: withRow('criteria', { ...leaf, id: id(900), parentId: leaf.id }),
  tree_cycle: withRow('criteria', { ...group, parentId: group.id }),
  group_with_scale: withRow('criteria', { ...group, worst: 1 }),
  empty_range: withRow('criteria', { ...leaf, worst: leaf.best }),
  minimum_outside_range: withRow('criteria', { ...leaf, minimum: 99 }),
  bad_swing_interval: withRow('criteria', { ...leaf, swingLow: 3, swingHigh: null }),
  agreed_without_range: withRow('criteria', { ...leaf, rangeAgreedOn: '2026-01-01' }),
  cost_on_group: { ...nordby, meta: { ...nordby.meta, costCriterionId: group.id } },
  level_outside_range: withRow('levels', { ...level, score: 99 }),
  level_twice: withRow('levels', { ...level, id: id(900) }),
  score_on_group: withRow('ratings', { ...rating, criterionId: group.id }),
  score_outside_range: withRow('ratings', { ...rating, likely: 99 }),
  branch_cycle: withRow('scenarios', { ...scenario, parentId: scenario.id }),
  parameter_twice: withRow(
    'assumptions',
    { ...assumption, id: id(900) },
    withRow('assumptions', { ...assumption, id: id(901) }),
  ),
  hours_overlap: withRow('openingHours', { ...hour, fromMinute: hour.fromMinute + 5 }),
  placement_elsewhere: withRow('scenarios', { ...scenario, buildingId: null }),
  ballot_of_open_round: withRow('raters', { ...rater, ballotRoundId: round.id }),
  ballot_in_other_round: withRow('raters', { ...rater, ballotRoundId: round.id }),
  person_in_anonymous_round: closedAnonymous,
};

it.each(Object.entries(broken))('a plan that breaks one rule is found out: %s', (code, plan) => {
  expect(breaches(plan).map((breach) => breach.code)).toContain(code);
});

it('of each rule the row that breaks it is named', () => {
  expect(breaches(broken.level_outside_range)).toEqual([
    { code: 'level_outside_range', collection: 'levels', key: level.id },
  ]);
  expect(breaches(broken.placement_elsewhere)).toContainEqual({
    code: 'placement_elsewhere',
    collection: 'placements',
    key: rowKey('placements', placement),
  });
});
