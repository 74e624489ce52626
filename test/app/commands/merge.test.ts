import { describe, expect, it } from 'vitest';
import { mergeInput } from '#app/commands/merge.ts';
import { type CommandRequest, execute } from '#app/commands/registry.ts';
import { merge } from '#app/compare/merge.ts';
import type { Plan } from '#app/plan/plan.ts';
import { afterCommands, furnishedPlan } from './furnished-plan.ts';

const [roundId = ''] = Object.keys(furnishedPlan.rounds);
const [raterA = '', raterB = ''] = Object.keys(furnishedPlan.raters);
const [scenarioId = '', otherId = ''] = Object.keys(furnishedPlan.scenarios);
const [criterionId = ''] = Object.keys(furnishedPlan.criteria);

const scored = (plan: Plan, raterId: string, likely: number) =>
  afterCommands(plan, {
    type: 'ratings.set',
    input: {
      ratings: [
        { roundId, raterId, scenarioId, criterionId, low: null, likely, high: null, reason: '', source: '' },
      ],
    },
  });
const closed = (plan: Plan) =>
  afterCommands(plan, { type: 'round.advance', input: { id: roundId, to: 'closed' } });

function merged(sides: { base: Plan; mine: Plan; theirs: Plan }, decisions = {}) {
  const result = merge(sides, decisions);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

const applied = (before: Plan, after: Plan) =>
  execute(before, { type: 'plan.merge', input: mergeInput('kopi.borgerhus', before, after) });

describe('merging what was said in rounds', () => {
  it('takes scores of different people together while the round is open', () => {
    const [mine, theirs] = [scored(furnishedPlan, raterA, 3), scored(furnishedPlan, raterB, 4)];
    const { plan, open } = merged({ base: furnishedPlan, mine, theirs });
    expect([open, Object.keys(plan.ratings).length]).toEqual([0, 2]);
    expect(applied(mine, plan).ok).toBe(true);
  });

  it('asks about two scores of one person, whatever their time', () => {
    const [mine, theirs] = [scored(furnishedPlan, raterA, 3), scored(furnishedPlan, raterA, 4)];
    expect(merged({ base: furnishedPlan, mine, theirs }).conflicts).toMatchObject([{ reason: 'changed' }]);
  });

  it('takes a closed round as a whole, and never changes one that is closed here', () => {
    const base = scored(furnishedPlan, raterA, 3);
    const [mine, theirs] = [closed(base), scored(base, raterB, 4)];
    const { conflicts } = merged({ base, mine, theirs });
    expect(conflicts).toMatchObject([{ reason: 'sealed' }]);
    const [id = ''] = conflicts.map((conflict) => conflict.id);
    const taken = merged({ base, mine, theirs }, { [id]: 'theirs' });
    expect(applied(mine, taken.plan)).toMatchObject({ ok: false, error: { code: 'round_closed' } });
    const kept = merged({ base, mine, theirs }, { [id]: 'mine' });
    expect([kept.open, kept.plan.ratings]).toEqual([0, mine.ratings]);
    const other = merged({ base, mine: theirs, theirs: mine }, { [id]: 'theirs' });
    expect(applied(theirs, other.plan).ok).toBe(true);
  });
});

describe('what a merge refuses', () => {
  it('a plan that breaks a rule, a row under another key, and another plan', () => {
    const input = mergeInput('x', furnishedPlan, furnishedPlan);
    const row = { ...furnishedPlan.scenarios[scenarioId], parentId: otherId };
    const looped = { ...furnishedPlan.scenarios[otherId], parentId: scenarioId };
    const rows = [
      { collection: 'scenarios', key: scenarioId, row },
      { collection: 'scenarios', key: otherId, row: looped },
    ];
    const refused = (changes: object[]) =>
      execute(furnishedPlan, { type: 'plan.merge', input: { ...input, rows: changes } });
    expect(refused(rows)).toMatchObject({ ok: false, error: { code: 'merge_broken' } });
    expect(refused([{ collection: 'scenarios', key: otherId, row }])).toMatchObject({
      error: { code: 'merge_broken' },
    });
    const strange = { ...furnishedPlan, meta: { ...furnishedPlan.meta, id: scenarioId } };
    expect(merge({ base: null, mine: furnishedPlan, theirs: strange })).toMatchObject({
      error: { code: 'merge_other_plan' },
    });
  });

  it('nothing when nothing differs: it leaves no trace', () => {
    const change = applied(furnishedPlan, furnishedPlan);
    expect(change.ok && change.value.patches).toEqual([]);
  });

  it('forgets what was said where the merge closes an anonymous round, and closes one at a time', () => {
    const anonymous = (id: string, sort: number): CommandRequest => ({
      type: 'round.add',
      input: { round: { id, sort, name: `Runde ${sort}`, status: 'private', anonymous: true } },
    });
    const [one, two] = [crypto.randomUUID(), crypto.randomUUID()];
    const mine = afterCommands(furnishedPlan, anonymous(one, 8), anonymous(two, 9));
    const closing = (...ids: string[]) =>
      ids.reduce(
        (plan, id) => afterCommands(plan, { type: 'round.advance', input: { id, to: 'closed' } }),
        mine,
      );
    expect(applied(mine, closing(one))).toMatchObject({
      ok: true,
      value: { seal: { scope: 'round', id: one } },
    });
    expect(applied(mine, closing(one, two))).toMatchObject({ error: { code: 'merge_two_anonymous' } });
  });

  it('refuses rows that open a closed round, take it away, or move who was heard in it', () => {
    const otherGroup = crypto.randomUUID();
    const grouped = afterCommands(furnishedPlan, {
      type: 'raterGroup.add',
      input: { group: { id: otherGroup, sort: 9, name: 'Andre' } },
    });
    const mine = closed(scored(grouped, raterA, 3));
    const without = <Row>(rows: { readonly [key: string]: Row }, key: string) =>
      Object.fromEntries(Object.entries(rows).filter(([own]) => own !== key));
    const round = mine.rounds[roundId];
    const rater = mine.raters[raterA];
    if (!round || !rater) throw new Error('no round');
    const forged: Plan[] = [
      { ...mine, rounds: { ...mine.rounds, [roundId]: { ...round, status: 'private' } } },
      { ...mine, rounds: without(mine.rounds, roundId), ratings: {} },
      { ...mine, ratings: {} },
      { ...mine, raters: { ...mine.raters, [raterA]: { ...rater, groupId: otherGroup } } },
    ];
    for (const theirs of forged) {
      expect(applied(mine, theirs)).toMatchObject({ error: { code: 'round_closed' } });
    }
  });

  it('refuses rows that are none, and a mixture that breaks a rule', () => {
    const [scenario] = Object.values(furnishedPlan.scenarios);
    if (!scenario) throw new Error('no scenario');
    const nameless = { ...furnishedPlan.scenarios, [scenario.id]: { ...scenario, name: '' } };
    const dangling = { ...furnishedPlan.scenarios, [scenario.id]: { ...scenario, buildingId: otherId } };
    for (const scenarios of [nameless, dangling]) {
      expect(applied(furnishedPlan, { ...furnishedPlan, scenarios })).toMatchObject({
        error: { code: 'merge_broken' },
      });
    }
  });
});
