import { describe, expect, it } from 'vitest';
import { type CommandRequest, execute } from '#app/commands/registry.ts';
import { type Plan, sorted } from '#app/plan/plan.ts';
import { standings, withoutTotals } from '#app/results/standings.ts';
import { samplePlan } from '#main/samples.ts';

const sample = samplePlan('nordby', 'da');
const leaf = Object.values(sample.criteria).find(({ kind }) => kind === 'leaf');
const [, alternative] = sorted(sample.scenarios);
if (!leaf || !alternative) throw new Error('the sample has changed');

function changed(...requests: CommandRequest[]): Plan {
  return requests.reduce((plan: Plan, request) => {
    const result = execute(plan, request);
    if (!result.ok) throw new Error(result.error.code);
    return result.value.plan;
  }, sample);
}

describe('standings', () => {
  it('puts the baseline on top and gives the totals of the engine', () => {
    const { rows } = standings(sample);
    expect(rows[0]?.scenario.id).toBe(sample.meta.baselineId);
    expect(rows.map(({ total }) => Math.round(1000 * (total ?? 0)))).toEqual([345, 725, 660, 830]);
    expect(rows.map(({ places }) => places?.from)).toEqual([4, 2, 3, 1]);
    expect(rows.every(({ places, isInseparable }) => places?.from === places?.to && !isInseparable)).toBe(
      true,
    );
  });

  it('gives those in front that can’t be told apart one shared place', () => {
    const economy = Object.values(sample.criteria).find(({ name }) => name === 'Totaløkonomi');
    const weights = [{ criterionId: economy?.id ?? '', swingPoints: 24 }];
    const { rows } = standings(changed({ type: 'weights.set', input: { weights } }));
    expect(rows.map(({ isInseparable }) => isInseparable)).toEqual([false, true, false, true]);
    expect(rows.map(({ places }) => places)).toEqual([
      { from: 4, to: 4 },
      { from: 1, to: 2 },
      { from: 3, to: 3 },
      { from: 1, to: 2 },
    ]);
  });

  it('has no totals while something keeps them back', () => {
    const plan = changed({ type: 'criterion.update', input: { id: leaf.id, changes: { unit: '' } } });
    expect(standings(plan)).toMatchObject({ weighed: null, obstacles: [{ code: 'unit_missing' }] });
    expect(standings(plan).rows.map(({ total }) => total)).toEqual([null, null, null, null]);
  });

  it('leave an archived scenario out, and change nothing for the others; brought back, it stands where it stood', () => {
    const setAside = (archived: boolean): CommandRequest => ({
      type: 'scenario.update',
      input: { id: alternative.id, changes: { archived } },
    });
    const before = standings(sample);
    const without = standings(changed(setAside(true)));
    const totals = ({ rows }: typeof before) =>
      rows.map(({ scenario, total, low, high }) => [scenario.id, total, low, high]);
    expect(totals(without)).toEqual(totals(before).filter(([id]) => id !== alternative.id));
    expect(standings(changed(setAside(true), setAside(false)))).toEqual(before);
  });

  it('leave nothing of totals and places behind while they are locked, and every scenario', () => {
    const found = standings(sample);
    const locked = withoutTotals(found);
    expect(locked.weighed).toBeNull();
    expect(locked.rows.map(({ scenario }) => scenario)).toEqual(found.rows.map(({ scenario }) => scenario));
    const said = JSON.stringify(locked.rows.map(({ scenario: _, shortfalls: __, ...figures }) => figures));
    expect(new Set(JSON.parse(said).map((row: object) => JSON.stringify(row))).size).toBe(1);
    for (const { total } of found.rows) expect(said).not.toContain(String(total));
  });
});
