import type { CommandRequest, InputOf } from '#app/commands/registry.ts';
import type { HouseFunction } from '#app/plan/house-function.ts';
import type { Plan } from '#app/plan/plan.ts';
import type { ScenarioFunction } from '#app/plan/scenario-cells.ts';
import type { CellEdit, CellKey } from '#renderer/components/matrix-grid/grid-types.ts';
import type { ScheduleKey, ScheduleValue } from './schedule-grid.ts';

/**
 * The command that gives cells of a scenario's schedule their values, in one step of undo; `null` when there is
 * nothing to do. A number or area that the scenario has changed for itself is changed there; else in the function.
 */
export function scheduleEdits(
  plan: Plan,
  scenarioId: string,
  edits: readonly CellEdit<ScheduleValue>[],
): CommandRequest | null {
  const functions = new Map<string, HouseFunction>();
  const cells = new Map<string, ScenarioFunction>();
  const input: InputOf<'areaSchedule.write'> = {
    functions: [],
    scenarioFunctions: [],
    placements: [],
    unplaced: [],
  };
  const changeFunction = (id: string, changes: Partial<HouseFunction>) => {
    const row = functions.get(id) ?? plan.functions[id];
    if (row) functions.set(id, { ...row, ...changes });
  };
  const changeCell = (id: string, changes: Partial<ScenarioFunction>) => {
    const row = cells.get(id) ?? plan.scenarioFunctions[`${scenarioId}.${id}`];
    if (row) cells.set(id, { ...row, ...changes });
  };
  for (const { row: id, value } of edits) {
    const key = `${scenarioId}.${id}`;
    if (value.field === 'kind') changeFunction(id, { zone: value.kind });
    else if (value.field === 'remark') changeCell(id, { note: value.text });
    else if (value.field === 'grossM2') changeFunction(id, { grossM2: value.amount, areaMark: 'confirmed' });
    else if (value.field === 'zone') {
      const locked = plan.placements[key]?.locked ?? false;
      const { zoneId } = value;
      if (zoneId !== null) input.placements.push({ scenarioId, functionId: id, zoneId, locked });
      else if (plan.placements[key]) input.unplaced.push(key);
    } else if (plan.scenarioFunctions[key]?.state === 'changed') {
      changeCell(id, { [value.field]: value.amount });
    } else {
      const mark = value.field === 'netM2Each' ? { areaMark: 'confirmed' as const } : {};
      changeFunction(id, { [value.field]: value.amount, ...mark });
    }
  }
  input.functions = [...functions.values()];
  input.scenarioFunctions = [...cells.values()];
  const isEmpty = Object.values(input).every((rows) => rows.length === 0);
  return isEmpty ? null : { type: 'areaSchedule.write', input };
}

/** The command that empties cells: a place, a remark, a wish, or an area nobody knows any more. */
export function scheduleClears(
  plan: Plan,
  scenarioId: string,
  cleared: readonly CellKey[],
): CommandRequest | null {
  const functions = new Map<string, HouseFunction>();
  const cells = new Map<string, ScenarioFunction>();
  const unplaced: string[] = [];
  for (const { row: id, column } of cleared) {
    const key = `${scenarioId}.${id}`;
    const row = functions.get(id) ?? plan.functions[id];
    const cell = cells.get(id) ?? plan.scenarioFunctions[key];
    if (!row || !cell) continue;
    const field = column as ScheduleKey;
    if (field === 'kind') functions.set(id, { ...row, zone: null });
    else if (field === 'grossM2') functions.set(id, { ...row, grossM2: null });
    else if (field === 'remark') cells.set(id, { ...cell, note: '' });
    else if (field === 'zone' && plan.placements[key]) unplaced.push(key);
    else if (field === 'unitCount' && cell.unitCount !== null) cells.set(id, { ...cell, unitCount: null });
    else if (field === 'netM2Each' && cell.netM2Each !== null) cells.set(id, { ...cell, netM2Each: null });
    else if (field === 'netM2Each') functions.set(id, { ...row, netM2Each: null });
  }
  if (functions.size + cells.size + unplaced.length === 0) return null;
  return {
    type: 'areaSchedule.write',
    input: {
      functions: [...functions.values()],
      scenarioFunctions: [...cells.values()],
      placements: [],
      unplaced,
    },
  };
}
