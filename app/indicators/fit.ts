import type { PlacementDemand } from '../plan/building.ts';
import { heldIn } from '../plan/item-at.ts';
import type { Plan } from '../plan/plan.ts';
import { floorFigures } from './floors.ts';
import type { PlacedFunction, ScenarioBuilding } from './scenario-building.ts';
import { unmetWishes, type ZoneWish } from './zone-wishes.ts';

/** Least net m² a workplace should have, height of a work room and air for each person: rules of thumb with source. */
const workRoom = { netM2: 7, heightM: 2.5, airM3: 12 } as const;

/**
 * Something about a placing that somebody should look at. breach: it can't be so; wish: somebody asked for otherwise;
 * reminder: a rule to check with the authority, never an approval.
 */
export interface FitFinding {
  code: FitCode;
  functionId: string | null;
  zoneId: string | null;
  /** The other function of a pair. */
  otherId: string | null;
  /** A figure in the unit that the text names; `null` when it has none. */
  amount: number | null;
}

export type FitCode =
  | 'breach_over_capacity'
  | 'breach_unplaced'
  | 'breach_fixed'
  | 'breach_forbidden'
  | 'breach_together'
  | 'breach_apart'
  | `wish_${ZoneWish}`
  | 'reminder_workplace_area'
  | 'reminder_workplace_height'
  | 'reminder_workplace_air'
  | 'reminder_workplace_daylight'
  | 'reminder_building_regulations'
  | 'reminder_area_unknown';

/** Everything to look at in a scenario's placing: breaches first, then wishes, then reminders. */
export function fitFindings(plan: Plan, building: ScenarioBuilding): FitFinding[] {
  if (building.zones.length === 0) return [];
  const demands = demandsHere(plan, building);
  const found = [
    ...capacityFindings(plan, building),
    ...building.functions.flatMap((placed) => functionFindings(plan, demands, placed)),
    ...pairFindings(plan, building),
    finding('reminder_building_regulations', {}),
  ];
  const order = ['breach', 'wish', 'reminder'];
  const rank = ({ code }: FitFinding) => order.indexOf(code.slice(0, code.indexOf('_')));
  return found.sort((a, b) => rank(a) - rank(b));
}

function finding(
  code: FitCode,
  { functionId = null, zoneId = null, otherId = null, amount = null }: Partial<Omit<FitFinding, 'code'>>,
): FitFinding {
  return { code, functionId, zoneId, otherId, amount };
}

function capacityFindings(plan: Plan, building: ScenarioBuilding): FitFinding[] {
  return floorFigures(plan, building)
    .floors.flatMap(({ zones }) => zones)
    .filter(({ overNetM2 }) => overNetM2 > 0)
    .map(({ zone, overNetM2 }) => finding('breach_over_capacity', { zoneId: zone.id, amount: overNetM2 }));
}

function functionFindings(plan: Plan, demands: Demands, placed: PlacedFunction): FitFinding[] {
  const { row, netM2, zone } = placed;
  const functionId = row.id;
  const unknown = netM2 === null ? [finding('reminder_area_unknown', { functionId })] : [];
  if (zone === null) return [finding('breach_unplaced', { functionId, amount: netM2 }), ...unknown];
  const zoneId = zone.id;
  return [
    ...demandFindings(demands, placed),
    ...unmetWishes(plan, row, zone).map((wish) => finding(`wish_${wish}`, { functionId, zoneId })),
    ...workplaceFindings(plan, placed),
    ...unknown,
  ];
}

/** Demands on the zones of this building, by function, in the order of the zones; others say nothing here. */
function demandsHere(plan: Plan, { zones }: ScenarioBuilding): Demands {
  const place = new Map(zones.map(({ id }, index) => [id, index]));
  const here = Object.values(plan.placementDemands)
    .filter(({ zoneId }) => place.has(zoneId))
    .sort((a, b) => heldIn(place, a.zoneId) - heldIn(place, b.zoneId));
  return Map.groupBy(here, ({ functionId }) => functionId);
}

type Demands = ReadonlyMap<string, readonly Readonly<PlacementDemand>[]>;

function demandFindings(demands: Demands, { row, zone }: PlacedFunction): FitFinding[] {
  return (demands.get(row.id) ?? []).flatMap(({ functionId, zoneId, kind }) => {
    if ((kind === 'fixed') === (zone?.id === zoneId)) return [];
    return [finding(kind === 'fixed' ? 'breach_fixed' : 'breach_forbidden', { functionId, zoneId })];
  });
}

function workplaceFindings(plan: Plan, { row, netM2, zone }: PlacedFunction): FitFinding[] {
  if (row.workplaces === 0 || zone === null) return [];
  const functionId = row.id;
  const zoneId = zone.id;
  const heightM = plan.floors[zone.floorId]?.storeyHeightM ?? null;
  const each = netM2 === null ? null : netM2 / row.workplaces;
  const airM3 = each === null || heightM === null ? null : each * heightM;
  return [
    ...(each !== null && each < workRoom.netM2
      ? [finding('reminder_workplace_area', { functionId, zoneId, amount: each })]
      : []),
    ...(heightM !== null && heightM < workRoom.heightM
      ? [finding('reminder_workplace_height', { functionId, zoneId, amount: heightM })]
      : []),
    ...(airM3 !== null && airM3 < workRoom.airM3
      ? [finding('reminder_workplace_air', { functionId, zoneId, amount: airM3 })]
      : []),
    ...(zone.hasDaylight ? [] : [finding('reminder_workplace_daylight', { functionId, zoneId })]),
  ];
}

function pairFindings(plan: Plan, { functions }: ScenarioBuilding): FitFinding[] {
  const zoneOf = new Map(functions.map(({ row, zone }) => [row.id, zone]));
  return Object.values(plan.nearness).flatMap(({ functionAId, functionBId, rule }) => {
    const [a, b] = [zoneOf.get(functionAId), zoneOf.get(functionBId)];
    if (rule === 'none' || !a || !b) return [];
    const isSame = rule === 'together' || rule === 'apart' ? a.id === b.id : a.floorId === b.floorId;
    const wantsSame = rule === 'together' || rule === 'togetherFloor';
    if (isSame === wantsSame) return [];
    const pair = { functionId: functionAId, otherId: functionBId };
    return [finding(wantsSame ? 'breach_together' : 'breach_apart', pair)];
  });
}
