import { describe, expect, it } from 'vitest';
import type { CommandRequest } from '#app/commands/registry.ts';
import { conflictLines } from '#app/compare/conflict-words.ts';
import { type Conflict, merge } from '#app/compare/merge.ts';
import { assumed } from '#app/plan/mark.ts';
import { samplePlan } from '#main/samples.ts';
import { afterCommands } from '../commands/furnished-plan.ts';
import { id } from '../results/plans.ts';

const nordby = samplePlan('nordby', 'da');
const [, library] = Object.keys(nordby.scenarios);
const need = Object.keys(nordby.needs)[0] ?? '';

/** What is asked when each side did something of its own to Nordby, and the merge it is asked in. */
function asked(mine: CommandRequest[], theirs: CommandRequest[], from = nordby) {
  const sides = {
    base: from,
    mine: afterCommands(from, ...mine),
    theirs: afterCommands(from, ...theirs),
  };
  const merged = merge(sides);
  if (!merged.ok) throw new Error(merged.error.code);
  const { conflicts } = merged.value;
  const lines = (conflict: Conflict) => conflictLines('da', [sides.mine, sides.theirs, sides.base], conflict);
  return { conflicts, lines: conflicts.flatMap(lines), sides };
}

describe('two changes that are each fine and together break a rule', () => {
  const hour = (fromMinute: number, toMinute: number): CommandRequest => {
    const row = {
      ...{ scenarioId: library ?? '', zone: 'outer' as const, weekday: 7 as const },
      ...{ fromMinute, toMinute, kind: 'staffed' as const, posts: 1 },
    };
    return { type: 'openingHours.set', input: { rows: [row] } };
  };
  const utilisation = (digit: number, value: number): CommandRequest => ({
    type: 'assumption.add',
    input: {
      rows: [
        {
          ...{ id: id(digit), sort: digit, code: 'utilisation', name: 'Udnyttelse', unit: '', value },
          ...assumed,
        },
      ],
    },
  });

  it('hours of one day that overlap are one question, with both of them', () => {
    const { conflicts, lines } = asked([hour(0, 120)], [hour(60, 180)]);
    expect(conflicts).toMatchObject([{ reason: 'rule', codes: ['hours_overlap'] }]);
    expect(lines).toHaveLength(2);
    expect(new Set(lines.map(({ mine, theirs }) => `${mine} ${theirs}`)).size).toBe(2);
  });

  it('hours of one day that don’t are none', () => {
    expect(asked([hour(0, 60)], [hour(60, 180)]).conflicts).toEqual([]);
  });

  it('one figure of the program replaced twice', () => {
    const { conflicts } = asked([utilisation(801, 0.8)], [utilisation(802, 0.9)]);
    expect(conflicts).toMatchObject([{ reason: 'rule', codes: ['parameter_twice'] }]);
  });

  it('what one made the baseline, the other put aside', () => {
    const { conflicts } = asked(
      [{ type: 'scenario.update', input: { id: library ?? '', changes: { archived: true } } }],
      [{ type: 'meta.update', input: { changes: { baselineId: library ?? '' } } }],
    );
    expect(conflicts).toMatchObject([{ reason: 'rule', codes: ['baseline_archived'] }]);
  });
});

describe('a conflict that somebody settles by typing something else', () => {
  const named = (name: string): CommandRequest => ({
    type: 'scenario.update',
    input: { id: library ?? '', changes: { name } },
  });
  const { conflicts, sides } = asked([named('Min')], [named('Deres')]);
  const decided = (name: string) => {
    const settled = merge(sides, { [conflicts[0]?.id ?? '']: { edited: { name } } });
    if (!settled.ok) throw new Error(settled.error.code);
    return settled.value;
  };

  it('is what was typed', () => {
    const { plan, open } = decided('Vores');
    expect([open, plan.scenarios[library ?? '']?.name]).toEqual([0, 'Vores']);
  });

  it('stays open where what was typed can’t stand', () => {
    const { plan, open, conflicts: left } = decided('');
    expect([open, plan.scenarios[library ?? '']?.name]).toEqual([1, 'Min']);
    expect(left).toMatchObject([{ codes: ['row'] }]);
  });
});

it('a scale that both changed becomes a third one: scores given under either show as given under an earlier', () => {
  const leaf = Object.values(nordby.criteria).find(({ kind }) => kind === 'leaf');
  const defined = (definition: string): CommandRequest => ({
    type: 'criterion.update',
    input: { id: leaf?.id ?? '', changes: { definition } },
  });
  const { conflicts, sides } = asked([defined('Min definition')], [defined('Deres definition')]);
  const settled = merge(sides, { [conflicts[0]?.id ?? '']: 'theirs' });
  if (!settled.ok) throw new Error(settled.error.code);
  const after = settled.value.plan.criteria[leaf?.id ?? ''];
  expect(after).toMatchObject({ definition: 'Deres definition' });
  expect(after?.scaleRevision).toBe((sides.mine.criteria[leaf?.id ?? '']?.scaleRevision ?? 0) + 1);
});

describe('a conflict in words', () => {
  it('says field, origin and both sides as the screens say them', () => {
    const named = (name: string): CommandRequest => ({
      type: 'scenario.update',
      input: { id: library ?? '', changes: { name } },
    });
    const { lines } = asked([named('Min')], [named('Deres')]);
    expect(lines).toMatchObject([{ group: 'Scenarier', mine: 'Min', theirs: 'Deres' }]);
    expect(lines[0]?.base).toBe(nordby.scenarios[library ?? '']?.name);
  });

  it('says of a row that one changed and the other removed who still has it', () => {
    const { lines } = asked(
      [{ type: 'need.remove', input: { ids: [need] } }],
      [{ type: 'need.update', input: { ids: [need], changes: { note: 'Ny' } } }],
    );
    const [line] = lines.filter(({ group }) => group === 'Behov');
    expect(line).toMatchObject({ field: '', base: 'findes', mine: 'findes ikke', theirs: 'findes' });
  });

  it('says of scores how many there are, never what they are or why', () => {
    const round = { id: id(810), sort: 9, name: 'Skjult', status: 'private' as const, anonymous: false };
    const open = afterCommands(nordby, { type: 'round.add', input: { round } });
    const [rater] = Object.keys(nordby.raters);
    const [rating] = Object.values(nordby.ratings);
    if (!rating || !rater) throw new Error('the sample has no scores');
    const { scaleRevision: _revision, ...given } = rating;
    const said = (likely: number, reason: string): CommandRequest => ({
      type: 'ratings.set',
      input: {
        ratings: [{ ...given, roundId: round.id, raterId: rater, low: null, likely, high: null, reason }],
      },
    });
    const { lines } = asked([said(2, 'Hemmelig grund')], [said(4, 'En anden grund')], open);
    expect(lines).toEqual([
      { group: 'Givne point', name: 'Skjult', field: '', base: '0', mine: '1', theirs: '1' },
    ]);
  });
});
