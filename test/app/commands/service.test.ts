import { describe, expect, it } from 'vitest';
import { execute } from '#app/commands/registry.ts';
import type { MarkedServiceField } from '#app/plan/service.ts';
import { functionRow, serviceRow } from '../plan/rows.ts';
import { afterCommands, furnishedPlan } from './furnished-plan.ts';

const id = (number: number) => `00000000-0000-4000-9000-${String(number).padStart(12, '0')}`;
const passport = serviceRow({ id: id(1), name: 'Pas' });
const desk = functionRow({ id: id(2), name: 'Kvikskranke' });
const base = furnishedPlan;
const [scenarioId = ''] = Object.keys(base.scenarios);
const cell = {
  scenarioId,
  functionId: desk.id,
  state: 'in' as const,
  note: '',
  unitCount: null,
  netM2Each: null,
};
const marked = (field: 'handlingMinutes' | 'peak') => ({
  serviceId: passport.id,
  field,
  mark: 'assumption' as const,
  source: 'Katalog',
  confirmedByRole: '',
  confirmedOn: null,
});
const added = {
  type: 'service.add' as const,
  input: {
    rows: [passport],
    marks: [marked('handlingMinutes'), marked('peak')],
    functions: [desk],
    functionServices: [{ functionId: desk.id, serviceId: passport.id }],
    scenarioFunctions: [cell],
  },
};

describe('services', () => {
  it('come with their functions and scenarios in one step, or not at all', () => {
    const plan = afterCommands(base, added);
    expect(plan.functionServices[`${desk.id}.${passport.id}`]).toBeDefined();
    expect(plan.scenarioFunctions[`${scenarioId}.${desk.id}`]).toEqual(cell);
    const without = { ...added, input: { ...added.input, functions: [] } };
    expect(execute(base, without)).toMatchObject({ ok: false, error: { code: 'row_missing' } });
  });

  it('keep who stood by a value first when others are confirmed', () => {
    const confirm = (fields: MarkedServiceField[], role: string) => ({
      type: 'service.confirm' as const,
      input: { ids: [passport.id], fields, by: { role, on: '2027-01-02' } },
    });
    const plan = afterCommands(
      base,
      added,
      confirm(['peak'], 'bibliotekschef'),
      confirm(['peak', 'handlingMinutes'], 'projektleder'),
    );
    const roles = [`${passport.id}.peak`, `${passport.id}.handlingMinutes`].map(
      (key) => plan.serviceMarks[key]?.confirmedByRole,
    );
    expect(roles).toEqual(['bibliotekschef', 'projektleder']);
  });
});

describe('cells of a matrix', () => {
  it('are set and cleared in one step when a block holds both', () => {
    const other = functionRow({ id: id(3), name: 'Sal' });
    const plan = afterCommands(base, added, { type: 'function.add', input: { rows: [other] } });
    const result = execute(plan, {
      type: 'scenarioFunctions.set',
      input: { rows: [{ ...cell, functionId: other.id }], clear: [`${scenarioId}.${desk.id}`] },
    });
    if (!result.ok) throw new Error(result.error.code);
    expect(result.value.plan.scenarioFunctions[`${scenarioId}.${desk.id}`]).toBeUndefined();
    expect(result.value.plan.scenarioFunctions[`${scenarioId}.${other.id}`]).toBeDefined();
    expect(result.value.label).toEqual({
      key: 'history.scenarioFunctions.updateMany',
      params: { count: 2 },
    });
  });
});
