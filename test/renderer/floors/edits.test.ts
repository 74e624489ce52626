import { describe, expect, it } from 'vitest';
import { type CommandRequest, execute } from '#app/commands/registry.ts';
import { moveEffect } from '#app/indicators/move-effect.ts';
import { proposalEffect } from '#app/indicators/proposal-effect.ts';
import { sorted } from '#app/plan/plan.ts';
import { samplePlan } from '#main/samples.ts';
import { textIn } from '#renderer/state/text.ts';
import { copiedBuilding } from '#renderer/views/floors/building/building-rows.ts';
import {
  nearnessAxes,
  nearnessCells,
  pairKey,
  parseNearness,
  setNearness,
} from '#renderer/views/floors/nearness/nearness-grid.ts';
import { proofLine } from '#renderer/views/floors/proposal/proof-line.ts';
import { scheduleClears, scheduleEdits } from '#renderer/views/floors/schedule/schedule-edits.ts';
import { parseScheduleCell, scheduleCells } from '#renderer/views/floors/schedule/schedule-grid.ts';
import { floorState } from '#renderer/views/floors/use-floor-state.ts';

const plan = samplePlan('nordby', 'da');
const text = textIn('da');
const scenario = Object.values(plan.scenarios).find(({ shortName }) => shortName === 'A');
if (!scenario) throw new Error('no scenario A');
const state = floorState(plan, scenario);
const idOf = (name: string) => {
  const found = Object.values(plan.functions).find((row) => row.name === name);
  if (!found) throw new Error(`no ${name}`);
  return found.id;
};
const executed = (command: CommandRequest | null, from = plan) => {
  if (!command) throw new Error('nothing to do');
  const change = execute(from, command);
  if (!change.ok) throw new Error(change.error.code);
  return change.value.plan;
};
let ids = 0;
const newId = () => `00000000-0000-4000-8000-${String(++ids).padStart(12, '0')}`;

describe('the area schedule', () => {
  const cafe = idOf('Café');
  const parse = (column: string, typed: string) =>
    parseScheduleCell(text, plan, state.building, { row: cafe, column }, typed);

  it('shows net and gross as figures that follow from the others', () => {
    const cell = scheduleCells(text, plan, state.building, state.figures);
    expect(
      ['unitCount', 'netM2Each', 'netM2', 'factor', 'grossM2', 'zone'].map(
        (column) => cell({ row: cafe, column }).text,
      ),
    ).toEqual(['1', '55', '55', '1,4', '77', 'Stue, Publikum']);
  });

  it('takes values as they are typed, and refuses figures that are computed', () => {
    expect(parse('netM2Each', '1.000,5')).toMatchObject({ ok: true, value: { amount: 1000.5 } });
    expect(parse('kind', 'Indre zone')).toMatchObject({ ok: true, value: { kind: 'inner' } });
    expect(parse('zone', 'personale')).toMatchObject({ ok: true });
    expect(parse('grossM2', '80')).toMatchObject({ ok: false, error: { code: 'schedule_computed' } });
    expect(parse('zone', 'Loft')).toMatchObject({ ok: false, error: { code: 'schedule_place_unknown' } });
  });

  it('changes the function, or the scenario’s own figure where it has one', () => {
    const edit = (value: number) => [
      { row: cafe, column: 'netM2Each', value: { field: 'netM2Each' as const, amount: value } },
    ];
    const after = executed(scheduleEdits(plan, scenario.id, edit(60)));
    expect(after.functions[cafe]?.netM2Each).toBe(60);
    const key = `${scenario.id}.${cafe}`;
    const cell = plan.scenarioFunctions[key];
    if (!cell) throw new Error('no cell');
    const changed = {
      ...plan,
      scenarioFunctions: { ...plan.scenarioFunctions, [key]: { ...cell, state: 'changed' as const } },
    };
    const own = executed(scheduleEdits(changed, scenario.id, edit(70)), changed);
    expect(own.functions[cafe]?.netM2Each).toBe(55);
    expect(own.scenarioFunctions[key]?.netM2Each).toBe(70);
  });

  it('empties several cells of a row in one step', () => {
    const cells = ['zone', 'remark', 'netM2Each'].map((column) => ({ row: cafe, column }));
    const after = executed(scheduleClears(plan, scenario.id, cells));
    expect(after.placements[`${scenario.id}.${cafe}`]).toBeUndefined();
    expect(after.functions[cafe]?.netM2Each).toBeNull();
  });
});

describe('nearness', () => {
  const functions = sorted(plan.functions);
  const [first, second] = functions;
  if (!first || !second) throw new Error('two functions');

  it('has every pair once, below the diagonal', () => {
    const { rows, columns } = nearnessAxes(functions);
    const cell = nearnessCells(text, plan.nearness, functions, state.nearness, new Set());
    const open = rows.flatMap(({ key: row }) =>
      columns
        .filter(({ key: column }) => cell({ row, column }).text !== '·')
        .map(({ key }) => pairKey(row, key)),
    );
    expect(new Set(open).size).toBe((functions.length * (functions.length - 1)) / 2);
    expect(open.length).toBe(new Set(open).size);
  });

  it('takes −1 to 3, and nothing above the diagonal', () => {
    const below = { row: second.id, column: first.id };
    expect(parseNearness(text, functions, below, '−1')).toEqual({ ok: true, value: -1 });
    expect(parseNearness(text, functions, below, '4')).toMatchObject({ error: { code: 'nearness_wish' } });
    expect(parseNearness(text, functions, { row: first.id, column: second.id }, '2')).toMatchObject({
      error: { code: 'nearness_upper' },
    });
  });

  it('keeps the reason of a pair, and lets one go that says nothing more', () => {
    const known = Object.values(plan.nearness).find(({ reason }) => reason !== '');
    if (!known) throw new Error('no reason');
    const edit = (value: number) => [{ row: known.functionAId, column: known.functionBId, value }];
    const after = executed(setNearness(plan, edit(1)));
    const key = pairKey(known.functionAId, known.functionBId);
    expect(after.nearness[key]).toMatchObject({ wish: 1, reason: known.reason });
    const plainPair = Object.values(plan.nearness).find(
      ({ reason, rule }) => reason === '' && rule === 'none',
    );
    if (!plainPair) throw new Error('no plain pair');
    const gone = executed(
      setNearness(plan, [{ row: plainPair.functionAId, column: plainPair.functionBId, value: 0 }]),
    );
    expect(gone.nearness[pairKey(plainPair.functionAId, plainPair.functionBId)]).toBeUndefined();
  });
});

describe('a copy of a building', () => {
  it('is the scenario’s alone, with every place and demand in its own zones', () => {
    const { building } = state.building;
    if (!building) throw new Error('no building');
    const after = executed(copiedBuilding(plan, building, scenario.id, 'Kopi', newId));
    const copied = after.scenarios[scenario.id];
    if (!copied) throw new Error('no scenario');
    expect(copied.buildingId).not.toBe(building.id);
    const before = floorState(plan, scenario);
    const now = floorState(after, copied);
    expect(now.figures.neededNetM2).toBe(before.figures.neededNetM2);
    expect(now.nearness.fulfilledShare).toBe(before.nearness.fulfilledShare);
    expect(now.findings.map(({ code }) => code)).toEqual(before.findings.map(({ code }) => code));
    expect(Object.keys(after.placements)).toHaveLength(Object.keys(plan.placements).length);
  });
});

describe('a proposal', () => {
  const placements = Object.fromEntries(
    state.building.functions.flatMap(({ row, zone }) => (zone ? [[row.id, zone.id]] : [])),
  );
  const answer = { placements, cost: 1, lowerBound: 1, gap: 0, proven: true, seed: 1 };

  it('that says what is there already moves nothing and changes no figure', () => {
    const effect = proposalEffect(plan, state.building, answer);
    expect(effect.moves).toEqual([]);
    expect(effect.fulfilledAfter).toBe(effect.fulfilledBefore);
    expect(effect.notFittingAfterNetM2).toBe(effect.notFittingBeforeNetM2);
    expect(effect.unmetAfter).toBe(effect.unmetBefore);
  });

  it('does what the same moves by hand do', () => {
    const cafe = idOf('Café');
    const [first] = state.building.zones;
    if (!first) throw new Error('no zone');
    const effect = proposalEffect(plan, state.building, {
      ...answer,
      placements: { ...placements, [cafe]: first.id },
    });
    const byHand = moveEffect(plan, state.building, cafe, first);
    expect(effect.moves.map(({ functionId, toZoneId }) => [functionId, toZoneId])).toEqual([
      [cafe, first.id],
    ]);
    expect(effect.fulfilledAfter).toBe(byHand.fulfilledAfter);
    expect(effect.notFittingAfterNetM2).toBe(byHand.notFittingAfterNetM2);
  });
});

describe('the proof line', () => {
  it('says what is proven and nothing more', () => {
    expect(proofLine(text, { proven: true, gap: 0 })).toContain('Bevist bedst');
    expect(proofLine(text, { proven: false, gap: 0.021 })).toBe('Højst 2,1 % fra det bedst mulige.');
    expect(proofLine(text, { proven: false, gap: null })).toContain('Bedste fundne');
  });
});
