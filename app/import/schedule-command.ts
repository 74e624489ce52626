import type { InputOf } from '../commands/registry.ts';
import { scenarioBuilding } from '../indicators/scenario-building.ts';
import type { Placement, Zone } from '../plan/building.ts';
import type { HouseFunction } from '../plan/house-function.ts';
import { type Plan, sorted } from '../plan/plan.ts';
import { ok, type Result, refused } from '../plan/result.ts';
import type { ScenarioFunction } from '../plan/scenario-cells.ts';
import type { ScheduleRow } from './read-schedule.ts';

/** What taking a schedule over into a scenario would do. */
export interface ScheduleTaking {
  input: InputOf<'areaSchedule.write'>;
  /** Ids of functions that the plan doesn't have yet. */
  newIds: ReadonlySet<string>;
}

/** Where a schedule comes from, and how new ids are had. */
export interface ScheduleSource {
  /** Said of every area that is taken over. */
  areaSource: string;
  newId(): string;
}

/**
 * The command that takes rows of a schedule into a scenario: functions are known by their names, those the plan doesn't
 * have are added, and all of them are in the scenario afterwards. A number or area that the scenario has changed for
 * itself is changed there; else in the function, for every scenario.
 *
 * @returns the first place that can't be told, by row, as `schedule_place_…`
 */
export function scheduleTaking(
  plan: Plan,
  scenarioId: string,
  rows: readonly ScheduleRow[],
  source: ScheduleSource,
): Result<ScheduleTaking> {
  const byName = new Map(Object.values(plan.functions).map((row) => [nameKey(row.name), row]));
  const { zones } = scenarioBuilding(plan, scenarioId);
  const lastSort = sorted(plan.functions).at(-1)?.sort ?? -1;
  const functions: HouseFunction[] = [];
  const scenarioFunctions: ScenarioFunction[] = [];
  const placements: Placement[] = [];
  const newIds = new Set<string>();
  for (const row of rows) {
    const zone = zoneFor(plan, zones, row);
    if (!zone.ok) return zone;
    const known = byName.get(nameKey(row.name));
    const base = known ?? newFunction(row.name, source.newId(), lastSort + 1 + newIds.size);
    if (!known) newIds.add(base.id);
    const cell = plan.scenarioFunctions[`${scenarioId}.${base.id}`];
    const isChanged = cell?.state === 'changed';
    functions.push(functionWith(base, row, isChanged, source.areaSource));
    scenarioFunctions.push(cellWith(cell, scenarioId, base.id, row));
    if (zone.value) {
      const locked = plan.placements[`${scenarioId}.${base.id}`]?.locked ?? false;
      placements.push({ scenarioId, functionId: base.id, zoneId: zone.value.id, locked });
    }
  }
  return ok({ input: { functions, scenarioFunctions, placements, unplaced: [] }, newIds });
}

function functionWith(
  base: Readonly<HouseFunction>,
  row: ScheduleRow,
  isChanged: boolean,
  areaSource: string,
): HouseFunction {
  const hasArea = row.netM2Each !== undefined || row.grossM2 !== undefined;
  return {
    ...base,
    ...(row.kind === undefined ? {} : { zone: row.kind }),
    ...(row.unitCount === undefined || isChanged ? {} : { unitCount: row.unitCount }),
    ...(row.netM2Each === undefined || isChanged ? {} : { netM2Each: row.netM2Each }),
    ...(row.grossM2 === undefined ? {} : { grossM2: row.grossM2 }),
    ...(hasArea && !isChanged
      ? { areaMark: 'read' as const, areaSource: areaSource || base.areaSource }
      : {}),
  };
}

function cellWith(
  cell: Readonly<ScenarioFunction> | undefined,
  scenarioId: string,
  functionId: string,
  row: ScheduleRow,
): ScenarioFunction {
  const isChanged = cell?.state === 'changed';
  return {
    scenarioId,
    functionId,
    state: isChanged ? 'changed' : 'in',
    note: row.remark ?? cell?.note ?? '',
    unitCount: (isChanged ? (row.unitCount ?? cell.unitCount) : cell?.unitCount) ?? null,
    netM2Each: (isChanged ? (row.netM2Each ?? cell.netM2Each) : cell?.netM2Each) ?? null,
  };
}

/** The zone that a row names by floor, zone or both; `null` when it names none. */
function zoneFor(plan: Plan, zones: readonly Readonly<Zone>[], row: ScheduleRow): Result<Zone | null> {
  if (row.floor === undefined && row.zone === undefined) return ok(null);
  const named = [row.floor, row.zone].filter(Boolean).join(', ');
  const fits = zones.filter(
    (zone) =>
      (row.zone === undefined || nameKey(zone.name) === nameKey(row.zone)) &&
      (row.floor === undefined || nameKey(plan.floors[zone.floorId]?.name ?? '') === nameKey(row.floor)),
  );
  const wished = fits.length > 1 ? fits.filter(({ kind }) => kind === row.kind) : fits;
  const [only] = wished;
  if (only && wished.length === 1) return ok(only);
  const code = fits.length === 0 ? 'schedule_place_unknown' : 'schedule_place_unclear';
  return refused(code, { name: row.name, place: named });
}

function newFunction(name: string, id: string, sort: number): HouseFunction {
  return {
    id,
    sort,
    name,
    purpose: '',
    zone: null,
    unitCount: 1,
    netM2Each: null,
    grossM2: null,
    areaMark: 'assumption',
    areaSource: '',
    privacyLevel: 0,
    workplaces: 0,
    needsGroundFloor: false,
    needsDaylight: false,
    needsOwnEntrance: false,
    needsLocking: false,
    needsQuiet: false,
  };
}

function nameKey(name: string): string {
  return name.trim().toLocaleLowerCase('da');
}
