import { type Breach, isInCycle } from './breach.ts';
import type { OpeningHour } from './hours.ts';
import type { Plan } from './plan.ts';

/** The rules that tie the rows of the house together. */
export function houseBreaches(plan: Plan): Breach[] {
  return [
    ...branchBreaches(plan),
    ...parameterBreaches(plan),
    ...hourBreaches(plan),
    ...placementBreaches(plan),
  ];
}

function branchBreaches(plan: Plan): Breach[] {
  return Object.entries(plan.scenarios).flatMap(([key, scenario]) =>
    isInCycle(plan.scenarios, scenario)
      ? [{ code: 'branch_cycle' as const, collection: 'scenarios' as const, key }]
      : [],
  );
}

function parameterBreaches(plan: Plan): Breach[] {
  const found: Breach[] = [];
  const seen = new Set<string>();
  for (const [key, { code }] of Object.entries(plan.assumptions)) {
    if (code && seen.has(code)) found.push({ code: 'parameter_twice', collection: 'assumptions', key });
    seen.add(code);
  }
  return found;
}

function hourBreaches(plan: Plan): Breach[] {
  const found: Breach[] = [];
  const days = new Map<string, [key: string, row: OpeningHour][]>();
  for (const [key, row] of Object.entries(plan.openingHours)) {
    const day = `${row.scenarioId} ${row.zone} ${row.weekday}`;
    const rows = days.get(day) ?? [];
    days.set(day, rows);
    if (rows.some(([, other]) => overlap(row, other))) {
      found.push({ code: 'hours_overlap', collection: 'openingHours', key });
    }
    rows.push([key, row]);
  }
  return found;
}

/** Whether two stretches of a day share a minute. */
export function overlap(a: OpeningHour, b: OpeningHour): boolean {
  return a.fromMinute < b.toMinute && b.fromMinute < a.toMinute;
}

function placementBreaches(plan: Plan): Breach[] {
  return Object.entries(plan.placements).flatMap(([key, { scenarioId, zoneId }]) =>
    isInBuilding(plan, scenarioId, zoneId)
      ? []
      : [{ code: 'placement_elsewhere' as const, collection: 'placements' as const, key }],
  );
}

/** Whether a zone lies in the building that a scenario uses. */
export function isInBuilding(plan: Plan, scenarioId: string, zoneId: string): boolean {
  const floor = plan.floors[plan.zones[zoneId]?.floorId ?? ''];
  const buildingId = plan.scenarios[scenarioId]?.buildingId ?? null;
  return floor !== undefined && floor.buildingId === buildingId;
}
