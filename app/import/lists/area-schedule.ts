import { scenarioBuilding } from '../../indicators/scenario-building.ts';
import type { Placement, Zone } from '../../plan/building.ts';
import { type HouseFunction, usualFunction } from '../../plan/house-function.ts';
import { rowIn } from '../../plan/item-at.ts';
import { nameIn } from '../../plan/name-in.ts';
import type { Plan } from '../../plan/plan.ts';
import { ok } from '../../plan/result.ts';
import type { ScenarioFunction } from '../../plan/scenario-cells.ts';
import { cellText } from '../list-cell.ts';
import { named, textFieldOf } from '../list-fields.ts';
import {
  byName,
  type ListField,
  type ListKind,
  type ListResult,
  type ListThing,
  type ListValues,
  namedRow,
  nameKey,
  refusedField,
} from '../list-kind.ts';
import { areaFields, functionNameField, withNetShared, zoneWishField } from './function-fields.ts';
import { newThing, nextSort, withArea, zoneSection } from './functions.ts';

const placeField: ListField = {
  ...textFieldOf(named('place', 'matrix.area.zone', /zone|placering|place|område/), 200),
  show: (zoneId, { plan }) => (typeof zoneId === 'string' ? zoneName(plan, zoneId) : ''),
};

const fields: readonly ListField[] = [
  functionNameField,
  ...areaFields,
  zoneWishField,
  {
    ...textFieldOf(named('floor', 'field.floorId', /etage|plan\b|floor|storey|level/), 200),
    becomes: 'place',
  },
  // A sheet of the program's own says so of what lies nowhere.
  {
    ...placeField,
    read: (cell, context) =>
      isNowhere(cellText(cell, context.numbers)) ? ok(null) : placeField.read(cell, context),
  },
  textFieldOf(named('remark', 'matrix.area.remark', /bemærk|note|remark|comment|kommentar/), 10_000),
];

/**
 * An area schedule of a scenario: what it needs, where it lies, and that the scenario has it. A number or area that the
 * scenario has changed for itself is changed there; else in the function, for every scenario.
 */
export const areaScheduleList: ListKind = {
  name: 'areaSchedule',
  sheet: 'matrix.area.title',
  fields: () => fields,
  required: ['name'],
  section: zoneSection,
  work({ plan, scenarioId, from, newId }) {
    const known = byName(Object.values(plan.functions), ({ name }) => name);
    const next = nextSort(plan.functions);
    const { zones, functions } = scenarioBuilding(plan, scenarioId);
    const thingOf = (row: HouseFunction): ListThing => ({
      key: row.id,
      name: row.name,
      now: scheduledNow(plan, scenarioId, row),
    });
    return {
      thing(values) {
        const found = namedRow(known, String(values.name), 'name');
        if (!found.ok) return found;
        return ok(found.value ? thingOf(found.value) : newThing(values));
      },
      settle({ name: _name, floor, place, ...values }, { now, name }) {
        const shared = withNetShared(values, {
          unitCount: typeof now?.unitCount === 'number' ? now.unitCount : 1,
          netM2Each: typeof now?.netM2Each === 'number' ? now.netM2Each : null,
        });
        if (!shared.ok) return shared;
        const wish = values.zone === undefined ? now?.zone : values.zone;
        const zone = zoneFor(plan, zones, { name, floor, place, wish });
        if (!zone.ok) return zone;
        return ok({ ...shared.value, ...(zone.value === null ? {} : { place: zone.value.id }), state: 'in' });
      },
      rows({ place, remark, state: _state, unitCount, netM2Each, ...values }, { key, name, now }) {
        const base =
          now === null ? { ...usualFunction, name, id: newId(), sort: next() } : rowIn(plan.functions, key);
        const cell = plan.scenarioFunctions[`${scenarioId}.${base.id}`];
        const isChanged = cell?.state === 'changed';
        const sizes = {
          ...(unitCount === undefined ? {} : { unitCount }),
          ...(netM2Each === undefined ? {} : { netM2Each }),
        };
        const scenarioFunction = {
          scenarioId,
          functionId: base.id,
          unitCount: cell?.unitCount ?? null,
          netM2Each: cell?.netM2Each ?? null,
          ...(isChanged ? sizes : {}),
          state: isChanged ? 'changed' : 'in',
          note: remark ?? cell?.note ?? '',
        } as ScenarioFunction;
        const locked = plan.placements[`${scenarioId}.${base.id}`]?.locked ?? false;
        const placement = { scenarioId, functionId: base.id, zoneId: place, locked } as Placement;
        return ok({
          functions: [withArea(base, isChanged ? values : { ...values, ...sizes }, from)],
          scenarioFunctions: [scenarioFunction],
          placements: place === undefined ? [] : [placement],
        });
      },
      all: () => functions.map(({ row }) => thingOf(row)),
    };
  },
};

/** What the plan says today of a function in a scenario. */
function scheduledNow(plan: Plan, scenarioId: string, row: HouseFunction): ListValues {
  const cell = plan.scenarioFunctions[`${scenarioId}.${row.id}`];
  const zoneId = plan.placements[`${scenarioId}.${row.id}`]?.zoneId ?? null;
  return {
    name: row.name,
    zone: row.zone,
    unitCount: cell?.unitCount ?? row.unitCount,
    netM2Each: cell?.netM2Each ?? row.netM2Each,
    grossM2: row.grossM2,
    floor: zoneId === null ? null : nameIn(plan.floors, rowIn(plan.zones, zoneId).floorId),
    place: zoneId,
    remark: cell?.note ?? '',
    state: cell && cell.state !== 'out' ? 'in' : 'out',
  };
}

interface NamedPlace {
  name: string;
  floor: ListValues[string] | undefined;
  place: ListValues[string] | undefined;
  /** Kind of zone that is wished for: decides where a floor has several. */
  wish: ListValues[string] | undefined;
}

/** The zone that a row names by floor, zone or both ("Stue, Publikum"); `null` when it names none. */
function zoneFor(
  plan: Plan,
  zones: readonly Readonly<Zone>[],
  { name, floor, place, wish }: NamedPlace,
): ListResult<Zone | null> {
  const isSaid = (text: unknown): text is string => typeof text === 'string' && text !== '';
  if (place === null || (!isSaid(floor) && !isSaid(place))) return ok(null);
  const floorName = (zone: Zone) => nameIn(plan.floors, zone.floorId);
  const fits = zones.filter(
    (zone) =>
      (!isSaid(place) ||
        [zone.name, zoneName(plan, zone.id)].some((known) => nameKey(known) === nameKey(place))) &&
      (!isSaid(floor) || nameKey(floorName(zone)) === nameKey(floor)),
  );
  const wished = fits.length > 1 ? fits.filter(({ kind }) => kind === wish) : fits;
  const [only] = wished;
  if (only && wished.length === 1) return ok(only);
  const code = fits.length === 0 ? 'schedule_place_unknown' : 'schedule_place_unclear';
  return refusedField('place', code, { name, place: [floor, place].filter(isSaid).join(', ') });
}

/** "Stue, Publikum". */
function zoneName(plan: Plan, zoneId: string): string {
  const zone = plan.zones[zoneId];
  return zone ? `${nameIn(plan.floors, zone.floorId)}, ${zone.name}` : '';
}

function isNowhere(text: string): boolean {
  return /^(?:[-–—]|ikke placeret|not placed)$/i.test(text);
}
