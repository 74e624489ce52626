import { describe, expect, it } from 'vitest';
import { execute } from '#app/commands/registry.ts';
import { onlyChannel } from '#app/plan/scenario-cells.ts';
import { filledDown } from '#renderer/components/matrix-grid/block-edits.ts';
import type { CellKey } from '#renderer/components/matrix-grid/grid-types.ts';
import { functionCells, functionRows, setFunctionStates } from '#renderer/views/functions/function-grid.ts';
import { parseFunctionState, plainState } from '#renderer/views/functions/function-state.ts';
import {
  anyDiffers,
  filterFunctions,
  filterServices,
  noFilter,
} from '#renderer/views/functions/house-filter.ts';
import {
  parseServiceCell,
  serviceCells,
  setServiceChannels,
} from '#renderer/views/functions/service-grid.ts';
import { functionRow, scenarioServiceRow, serviceRow } from '../../app/plan/rows.ts';
import { largePlan } from '../results/large-plan-page/large-plan.ts';

const id = (number: number) => `00000000-0000-4000-9000-${String(number).padStart(12, '0')}`;
const empty = largePlan({ criteria: 1, scenarios: 2, groups: 0 });
const [zero, one] = Object.values(empty.scenarios).sort((a, b) => a.sort - b.sort);
if (!zero || !one) throw new Error('two scenarios');
const desk = functionRow({ id: id(1), name: 'Kvikskranke', zone: 'outer', unitCount: 2, netM2Each: 8 });
const hall = functionRow({ id: id(2), name: 'Sal', purpose: 'Byrådets møder', netM2Each: null });
const passport = serviceRow({ id: id(3), name: 'Pas', appointment: 'required', kleNumber: '23.09.02' });
const plan = {
  ...empty,
  functions: { [desk.id]: desk, [hall.id]: hall },
  services: { [passport.id]: passport },
  scenarioFunctions: {
    [`${zero.id}.${desk.id}`]: {
      scenarioId: zero.id,
      functionId: desk.id,
      note: 'Som i dag',
      ...plainState('in'),
    },
  },
  scenarioServices: {
    [`${zero.id}.${passport.id}`]: scenarioServiceRow({
      scenarioId: zero.id,
      serviceId: passport.id,
      note: 'N',
    }),
  },
};
const executed = (command: ReturnType<typeof setFunctionStates>) => {
  if (!command) throw new Error('nothing to do');
  const result = execute(plan, command);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
};

describe('the matrix of functions', () => {
  it('stands in zones, with size beside the name', () => {
    expect(functionRows([desk, hall], 'da').map(({ title, note }) => [title, note])).toEqual([
      ['Ydre zone: publikum (1)', undefined],
      ['Kvikskranke', '2 × 8 m²'],
      ['Uden bestemt zone (1)', undefined],
      ['Sal', ''],
    ]);
  });

  it('marks what differs from the scenario compared with, in words too', () => {
    const cell = functionCells(plan.scenarioFunctions, 'da', zero);
    const there = cell({ row: desk.id, column: zero.id });
    expect(there).toMatchObject({ text: 'med', note: 'Som i dag', label: 'med, har en bemærkning' });
    expect(there.differs).toBeUndefined();
    expect(cell({ row: desk.id, column: one.id })).toMatchObject({
      text: '–',
      differs: `Anderledes end 0 ${zero.name}: dér med.`,
    });
    expect(cell({ row: hall.id, column: one.id }).differs).toBeUndefined();
  });

  it('sets and clears a block in one step, and keeps the notes', () => {
    const { plan: next, label } = executed(
      setFunctionStates(plan, [
        { row: desk.id, column: zero.id, value: { state: 'changed', unitCount: 3, netM2Each: null } },
        { row: hall.id, column: zero.id, value: plainState('out') },
        { row: hall.id, column: one.id, value: null },
      ]),
    );
    expect(label).toMatchObject({ params: { count: 2 } });
    expect(next.scenarioFunctions[`${zero.id}.${desk.id}`]).toMatchObject({
      state: 'changed',
      unitCount: 3,
      note: 'Som i dag',
    });
    const cleared = executed(
      setFunctionStates(plan, [
        { row: desk.id, column: zero.id, value: null },
        { row: desk.id, column: one.id, value: plainState('in') },
      ]),
    );
    expect(Object.keys(cleared.plan.scenarioFunctions)).toEqual([`${one.id}.${desk.id}`]);
    expect(cleared.label).toMatchObject({ params: { count: 2 } });
    expect(setFunctionStates(plan, [{ row: hall.id, column: one.id, value: null }])).toBeNull();
  });

  it('fills the first row of a block into the others', () => {
    const cell = functionCells(plan.scenarioFunctions, 'da', null);
    const parse = (_key: CellKey, text: string) => parseFunctionState('da', text);
    const block = { top: 0, bottom: 1, left: 0, right: 1 };
    expect(filledDown(block, [desk.id, hall.id], [zero.id, one.id], cell, parse)).toEqual({
      edits: [
        { row: hall.id, column: zero.id, value: plainState('in') },
        { row: hall.id, column: one.id, value: null },
      ],
      cleared: [],
    });
  });
});

describe('the matrix of services', () => {
  const key = { row: passport.id, column: one.id };

  it('takes words for the usual channel and for none', () => {
    expect(parseServiceCell(plan, 'da', key, 'x')).toEqual({ ok: true, value: onlyChannel('appointment') });
    expect(parseServiceCell(plan, 'da', key, 'nej')).toEqual({ ok: true, value: null });
    expect(parseServiceCell(plan, 'da', key, 'skranke 60 tid')).toMatchObject({ ok: true });
  });

  it('keeps who delivers and the note when the channels change', () => {
    const value = onlyChannel('digital');
    const { plan: next } = executed(
      setServiceChannels(plan, [
        { row: passport.id, column: zero.id, value },
        { ...key, value },
      ]),
    );
    expect(next.scenarioServices[`${zero.id}.${passport.id}`]).toMatchObject({ ...value, note: 'N' });
    expect(serviceCells(next.scenarioServices, 'da', zero)(key)).toMatchObject({
      text: 'Digital',
      copyText: 'Digital',
    });
  });
});

describe('filters', () => {
  const functions = [desk, hall];
  const differs = anyDiffers('scenarioFunctions', plan.scenarioFunctions, [zero, one], zero.id);
  const names = (filter: Partial<typeof noFilter>) =>
    filterFunctions(functions, { ...noFilter, ...filter }, new Set([hall.id]), differs).map(
      ({ name }) => name,
    );

  it('find functions by word, zone, what hangs loose and what differs', () => {
    expect(names({})).toEqual(['Kvikskranke', 'Sal']);
    expect(names({ text: 'møder BYRÅD' })).toEqual(['Sal']);
    expect(names({ zone: 'outer' })).toEqual(['Kvikskranke']);
    expect(names({ zone: 'none' })).toEqual(['Sal']);
    expect(names({ onlyLoose: true })).toEqual(['Sal']);
    expect(names({ onlyDifferences: true })).toEqual(['Kvikskranke']);
  });

  it('find services by KLE number and group', () => {
    const found = (filter: Partial<typeof noFilter>) =>
      filterServices([passport], { ...noFilter, ...filter }, new Set(), () => false).length;
    expect(found({ text: '23.09' })).toBe(1);
    expect(found({ group: 'library' })).toBe(0);
    expect(found({ onlyLoose: true })).toBe(0);
  });
});
