// Over 300 lines: one list of what commands refuse.
import { describe, expect, it } from 'vitest';
import { type CommandType, execute } from '#app/commands/registry.ts';
import type { Plan } from '#app/plan/plan.ts';
import { afterCommands } from './furnished-plan.ts';
import { agreed, cell, exact, group, ids, level, plan, words } from './scored-plan.ts';

const closedPlan = afterCommands(plan, { type: 'round.advance', input: { id: ids.round, to: 'closed' } });

const { scaleRevision: _, ...leafRow } = { scaleRevision: 0, ...(plan.criteria[ids.leaf] ?? group) };
const scenarioRow = Object.values(plan.scenarios).find((row) => row.id === ids.scenario);
const { missing } = ids;

describe('a command is refused', () => {
  it.each<[why: string, type: CommandType, input: unknown, code: string, on?: Plan]>([
    ['an unknown field', 'meta.update', { changes: { colour: 'red' } }, 'command_input'],
    ['a baseline that is not there', 'meta.update', { changes: { baselineId: missing } }, 'row_missing'],
    ['a second scenario with the id', 'scenario.add', { scenario: scenarioRow }, 'row_exists'],
    [
      'a scenario without a name',
      'scenario.update',
      { id: ids.scenario, changes: { name: ' ' } },
      'command_input',
    ],
    ['a missing scenario', 'scenario.update', { id: missing, changes: {} }, 'row_missing'],
    ['a missing scenario to move', 'scenario.move', { id: missing, sort: 1 }, 'row_missing'],
    ['a missing scenario to remove', 'scenario.remove', { id: missing }, 'row_missing'],
    [
      'a scenario scored in a closed round',
      'scenario.remove',
      { id: ids.scenario },
      'round_closed',
      closedPlan,
    ],
    ['a second criterion with the id', 'criterion.add', { criterion: group }, 'row_exists'],
    [
      'a criterion under a missing one',
      'criterion.add',
      { criterion: { ...leafRow, id: missing, parentId: ids.level } },
      'row_missing',
    ],
    [
      'a criterion under a leaf',
      'criterion.add',
      { criterion: { ...leafRow, id: missing, parentId: ids.leaf } },
      'parent_not_group',
    ],
    [
      'a group with a scale',
      'criterion.add',
      { criterion: { ...group, id: missing, worst: 1 } },
      'group_with_scale',
    ],
    [
      'a range without extent',
      'criterion.update',
      { id: ids.otherLeaf, changes: { worst: 2, best: 2 } },
      'range_empty',
    ],
    [
      'a range that leaves a score outside',
      'criterion.update',
      { id: ids.leaf, changes: { best: 3 } },
      'scores_outside_range',
    ],
    [
      'a range that leaves a level outside',
      'criterion.update',
      { id: ids.leaf, changes: { worst: 3 } },
      'level_outside_range',
    ],
    [
      'a range taken away from scores',
      'criterion.update',
      { id: ids.leaf, changes: { worst: null } },
      'scores_outside_range',
    ],
    ['a scale for a group', 'criterion.update', { id: ids.group, changes: { step: 1 } }, 'group_with_scale'],
    ['a missing criterion', 'criterion.update', { id: missing, changes: {} }, 'row_missing'],
    [
      'a revision of one’s own',
      'criterion.update',
      { id: ids.leaf, changes: { scaleRevision: 7 } },
      'command_input',
    ],
    [
      'a requirement outside the range',
      'criterion.update',
      { id: ids.leaf, changes: { minimum: 6 } },
      'minimum_outside_range',
    ],
    [
      'a requirement of a group',
      'criterion.update',
      { id: ids.group, changes: { minimum: 1 } },
      'group_with_scale',
    ],
    [
      'an interval that does not hold the points',
      'criterion.update',
      { id: ids.leaf, changes: { swingPoints: 5, swingLow: 6, swingHigh: 7 } },
      'swing_interval',
    ],
    [
      'an interval with one end',
      'weights.set',
      { weights: [{ criterionId: ids.leaf, swingPoints: 5, swingHigh: 7 }] },
      'swing_interval',
    ],
    [
      'an interval around no points',
      'weights.set',
      { weights: [{ criterionId: ids.leaf, swingPoints: null, swingLow: 1, swingHigh: 7 }] },
      'swing_interval',
    ],
    ['a cost that is not there', 'meta.update', { changes: { costCriterionId: missing } }, 'row_missing'],
    ['a group as the cost', 'meta.update', { changes: { costCriterionId: ids.group } }, 'cost_on_group'],
    [
      'a mark that only weights can set',
      'meta.update',
      { changes: { weightsSetAfterTotals: false } },
      'command_input',
    ],
    [
      'a warning accepted without a reason',
      'warning.accept',
      { warning: { code: 'equal_weights', place: '', reason: '' } },
      'command_input',
    ],
    [
      'a warning at no place',
      'warning.accept',
      { warning: { code: 'equal_weights', place: 'a.b', reason: 'x' } },
      'command_input',
    ],
    [
      'a warning that was never accepted',
      'warning.restore',
      { warning: { code: 'equal_weights', place: '' } },
      'row_missing',
    ],
    [
      'a probe of a missing criterion',
      'probe.set',
      { criterionId: missing, answer: 'better', note: '' },
      'row_missing',
    ],
    [
      'a group inside itself',
      'criterion.move',
      { id: ids.group, parentId: ids.inner, sort: 0 },
      'criterion_inside_itself',
    ],
    [
      'a group as its own parent',
      'criterion.move',
      { id: ids.group, parentId: ids.group, sort: 0 },
      'criterion_inside_itself',
    ],
    [
      'a move under a leaf',
      'criterion.move',
      { id: ids.group, parentId: ids.leaf, sort: 0 },
      'parent_not_group',
    ],
    [
      'a move to a missing parent',
      'criterion.move',
      { id: ids.group, parentId: missing, sort: 0 },
      'row_missing',
    ],
    [
      'a criterion scored in a closed round',
      'criterion.remove',
      { id: ids.leaf },
      'round_closed',
      closedPlan,
    ],
    ['a missing criterion to remove', 'criterion.remove', { id: missing }, 'row_missing'],
    [
      'two levels at one score',
      'levels.replace',
      { criterionId: ids.leaf, levels: [level, { ...level, id: missing }] },
      'level_twice',
    ],
    [
      'a level outside the range',
      'levels.replace',
      { criterionId: ids.leaf, levels: [{ ...level, score: 40 }] },
      'level_outside_range',
    ],
    ['levels of a missing criterion', 'levels.replace', { criterionId: missing, levels: [] }, 'row_missing'],
    [
      'a weight of a missing criterion',
      'weights.set',
      { weights: [{ criterionId: missing, swingPoints: 1 }] },
      'row_missing',
    ],
    [
      'a negative weight',
      'weights.set',
      { weights: [{ criterionId: ids.leaf, swingPoints: -1 }] },
      'command_input',
    ],
    [
      'a second group of raters with the id',
      'raterGroup.add',
      { group: plan.raterGroups[ids.raterGroup] },
      'row_exists',
    ],
    ['a missing group of raters', 'raterGroup.update', { id: missing, changes: {} }, 'row_missing'],
    [
      'a group heard in a closed round',
      'raterGroup.remove',
      { id: ids.raterGroup },
      'round_closed',
      closedPlan,
    ],
    [
      'a rater in a missing group',
      'rater.add',
      { rater: { id: missing, groupId: missing, sort: 0, name: 'B' } },
      'row_missing',
    ],
    [
      'a move to a missing group',
      'rater.update',
      { id: ids.rater, changes: { groupId: missing } },
      'row_missing',
    ],
    [
      'a rater heard in a closed round, to another group',
      'rater.update',
      { id: ids.rater, changes: { groupId: missing } },
      'round_closed',
      afterCommands(closedPlan, {
        type: 'raterGroup.add',
        input: { group: { id: missing, sort: 1, name: 'Andre' } },
      }),
    ],
    ['a rater heard in a closed round', 'rater.remove', { id: ids.rater }, 'round_closed', closedPlan],
    [
      'a round that starts closed',
      'round.add',
      { round: { id: missing, sort: 0, name: 'R', status: 'closed', anonymous: false } },
      'command_input',
    ],
    [
      'a round that turns anonymous',
      'round.update',
      { id: ids.round, changes: { anonymous: true } },
      'command_input',
    ],
    ['a missing round', 'round.update', { id: missing, changes: {} }, 'row_missing'],
    [
      'a round revealed before it is closed',
      'round.advance',
      { id: ids.round, to: 'revealed' },
      'round_order',
    ],
    ['a round closed twice', 'round.advance', { id: ids.round, to: 'closed' }, 'round_order', closedPlan],
    ['a closed round to remove', 'round.remove', { id: ids.round }, 'round_closed', closedPlan],
    [
      'a score in a closed round',
      'ratings.set',
      { ratings: [{ ...cell, ...exact(2), ...words }] },
      'round_closed',
      closedPlan,
    ],
    [
      'a score outside the scale',
      'ratings.set',
      { ratings: [{ ...cell, ...exact(6), ...words }] },
      'score_outside_range',
    ],
    [
      'a score on a group',
      'ratings.set',
      { ratings: [{ ...cell, criterionId: ids.group, ...exact(2), ...words }] },
      'score_on_group',
    ],
    [
      'low above high',
      'ratings.set',
      { ratings: [{ ...cell, low: 3, likely: 2, high: 1, ...words }] },
      'command_input',
    ],
    [
      'low without high',
      'ratings.set',
      { ratings: [{ ...cell, low: 3, likely: null, high: null, ...words }] },
      'command_input',
    ],
    [
      'a score of a missing rater',
      'ratings.set',
      { ratings: [{ ...cell, raterId: missing, ...exact(2), ...words }] },
      'row_missing',
    ],
    ['a cleared score in a closed round', 'ratings.clear', { cells: [cell] }, 'round_closed', closedPlan],
    [
      'an agreed score outside the scale',
      'agreements.set',
      { agreements: [{ ...agreed, ...exact(9), ...words, dissent: '' }] },
      'score_outside_range',
    ],
    [
      'an agreed score of a missing scenario',
      'agreements.set',
      { agreements: [{ ...agreed, scenarioId: missing, ...exact(2), ...words, dissent: '' }] },
      'row_missing',
    ],
    [
      'an agreed score cleared with a bad id',
      'agreements.clear',
      { cells: [{ ...agreed, scenarioId: 'x' }] },
      'command_input',
    ],
    [
      'a second assumption with the id',
      'assumption.add',
      { rows: [plan.assumptions[ids.assumption]] },
      'row_exists',
    ],
    [
      'a date that is none',
      'assumption.update',
      { ids: [ids.assumption], changes: { confirmedOn: '2026-02-30' } },
      'command_input',
    ],
    ['a missing assumption', 'assumption.remove', { ids: [missing] }, 'row_missing'],
  ])('for %s', (_why, type, input, code, on = plan) => {
    expect(execute(on, { type, input })).toMatchObject({ ok: false, error: { code } });
  });

  it('for a score on a criterion whose scale is not agreed', () => {
    const bare = { ...leafRow, id: missing, worst: null, best: null };
    const open = afterCommands(plan, { type: 'criterion.add', input: { criterion: bare } });
    const ratings = [{ ...cell, criterionId: missing, ...exact(2), ...words }];
    expect(execute(open, { type: 'ratings.set', input: { ratings } })).toMatchObject({
      error: { code: 'score_without_range' },
    });
  });

  it('for a name that objects have of themselves', () => {
    for (const type of ['constructor', 'toString', '__proto__'] as unknown as CommandType[]) {
      expect(execute(plan, { type, input: {} })).toMatchObject({ error: { code: 'command_input' } });
    }
  });
});
