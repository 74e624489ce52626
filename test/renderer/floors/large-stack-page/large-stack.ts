import type { Plan } from '#app/plan/plan.ts';
import { zoneKinds } from '#app/plan/service.ts';
import { buildingRow, floorRow, functionRow, zoneRow } from '../../../app/plan/rows.ts';
import { largePlan } from '../../results/large-plan-page/large-plan.ts';

const words = [
  'Mødelokale',
  'Kontor',
  'Samtalerum',
  'Værksted',
  'Depot til udlån',
  'Børnehjørne',
  'Ekspedition',
];
const zonesPerFloor = 3;

const idOf = (kind: number, number: number) =>
  `00000000-0000-4000-${8000 + kind}-${String(number).padStart(12, '0')}`;

/** A full house: functions of 8 to 80 m² dealt out over the zones, a few without a place, two wishes for each. */
export function largeStack(functionCount: number, floorCount: number): Plan {
  const empty = largePlan({ criteria: 1, scenarios: 2, groups: 0 });
  const scenario = Object.values(empty.scenarios).find(({ id }) => id !== empty.meta.baselineId);
  if (!scenario) throw new Error('no scenario');
  const building = buildingRow({ id: idOf(0, 1), name: 'Det høje hus' });
  const floors = range(floorCount).map((level) =>
    floorRow({ id: idOf(1, level), buildingId: building.id, sort: level, level, name: `${level}. sal` }),
  );
  const zones = floors.flatMap((floor, at) =>
    range(zonesPerFloor).map((zone) =>
      zoneRow({
        id: idOf(2, at * zonesPerFloor + zone),
        floorId: floor.id,
        sort: at * zonesPerFloor + zone,
        name: `Zone ${zone + 1}`,
        kind: zoneKinds[(at + zone) % zoneKinds.length] ?? 'outer',
        capacityNetM2: 100 + 60 * zone,
      }),
    ),
  );
  const functions = range(functionCount).map((at) =>
    functionRow({
      id: idOf(3, at),
      sort: at,
      name: `${words[at % words.length]} ${at + 1}`,
      zone: zoneKinds[at % zoneKinds.length] ?? null,
      netM2Each: 8 + ((at * 37) % 73),
      privacyLevel: at % 4,
    }),
  );
  const placed = functions.slice(0, Math.floor(functionCount * 0.95));
  const nearness = functions.flatMap((row, at) =>
    [1, 7].flatMap((step) => {
      const other = functions[at + step];
      return other
        ? [
            {
              functionAId: row.id,
              functionBId: other.id,
              wish: (at % 3) + 1,
              rule: 'none' as const,
              reason: '',
            },
          ]
        : [];
    }),
  );
  return {
    ...empty,
    scenarios: { ...empty.scenarios, [scenario.id]: { ...scenario, buildingId: building.id } },
    buildings: { [building.id]: building },
    floors: byId(floors),
    zones: byId(zones),
    functions: byId(functions),
    scenarioFunctions: keyed(
      functions.map(({ id }) => ({
        scenarioId: scenario.id,
        functionId: id,
        state: 'in' as const,
        note: '',
        unitCount: null,
        netM2Each: null,
      })),
      ({ scenarioId, functionId }) => `${scenarioId}.${functionId}`,
    ),
    placements: keyed(
      placed.map(({ id }, at) => ({
        scenarioId: scenario.id,
        functionId: id,
        zoneId: zones[at % zones.length]?.id ?? '',
        locked: at % 10 === 0,
      })),
      ({ scenarioId, functionId }) => `${scenarioId}.${functionId}`,
    ),
    nearness: keyed(nearness, ({ functionAId, functionBId }) => `${functionAId}.${functionBId}`),
  };
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}

function byId<Row extends { id: string }>(rows: readonly Row[]): { [id: string]: Row } {
  return keyed(rows, ({ id }) => id);
}

function keyed<Row>(rows: readonly Row[], keyOf: (row: Row) => string): { [key: string]: Row } {
  return Object.fromEntries(rows.map((row) => [keyOf(row), row]));
}
