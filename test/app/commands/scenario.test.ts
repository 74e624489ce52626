import { describe, expect, it } from 'vitest';
import { type CommandRequest, execute } from '#app/commands/registry.ts';
import { buildingRow } from '../plan/rows.ts';
import { afterCommands, furnishedPlan } from './furnished-plan.ts';

const at = (digit: string) => `00000000-0000-4000-8000-00000000000${digit}`;
const [first, second, zone, desk, elsewhere] = [at('1'), at('2'), at('c'), at('d'), at('9')];

const open = (scenarioId: string, fromHour: number, toHour: number): CommandRequest => {
  const row = {
    ...{ scenarioId, zone: 'outer' as const, weekday: 1 as const, kind: 'staffed' as const, posts: 1 },
    ...{ fromMinute: fromHour * 60, toMinute: toHour * 60 },
  };
  return { type: 'openingHours.set', input: { rows: [row] } };
};
const takeOver = (collection: 'openingHours' | 'placements', key: string): CommandRequest => ({
  type: 'scenario.takeOver',
  input: { fromId: first, toId: second, cells: [{ collection, key }], fields: [] },
});

describe('what a scenario takes over from another', () => {
  const opened = afterCommands(furnishedPlan, open(first, 9, 12));
  const key = Object.keys(opened.openingHours)
    .map((whole) => whole.slice(first.length + 1))
    .join();

  it('are its hours, where the day is free for them', () => {
    const plan = afterCommands(opened, open(second, 12, 15), takeOver('openingHours', key));
    const hours = Object.values(plan.openingHours).filter(({ scenarioId }) => scenarioId === second);
    expect(hours.map(({ fromMinute }) => fromMinute / 60).sort((a, b) => a - b)).toEqual([9, 12]);
  });

  it('are not hours that overlap its own', () => {
    const plan = afterCommands(opened, open(second, 11, 15));
    expect(execute(plan, takeOver('openingHours', key))).toMatchObject({
      ok: false,
      error: { code: 'hours_overlap' },
    });
  });

  it('is no place in a building that it doesn’t use, and the refusal names the function', () => {
    const plan = afterCommands(
      furnishedPlan,
      {
        type: 'placements.set',
        input: { rows: [{ scenarioId: first, functionId: desk, zoneId: zone, locked: false }] },
      },
      { type: 'building.add', input: { rows: [buildingRow({ id: elsewhere, name: 'Rådhuset' })] } },
      { type: 'scenario.update', input: { id: second, changes: { buildingId: elsewhere } } },
    );
    expect(execute(plan, takeOver('placements', desk))).toMatchObject({
      ok: false,
      error: { code: 'placement_elsewhere', details: { name: 'Kvikskranke' } },
    });
  });
});

describe('the baseline', () => {
  it('can’t be put aside, any other scenario can', () => {
    const archive = (id: string): CommandRequest => ({
      type: 'scenario.update',
      input: { id, changes: { archived: true } },
    });
    expect(furnishedPlan.meta.baselineId).toBe(first);
    expect(execute(furnishedPlan, archive(first))).toMatchObject({
      ok: false,
      error: { code: 'baseline_archived' },
    });
    expect(afterCommands(furnishedPlan, archive(second)).scenarios[second]?.archived).toBe(true);
  });
});
