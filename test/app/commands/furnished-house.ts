import type { CommandRequest } from '#app/commands/registry.ts';
import { buildingRow, floorRow, functionRow, serviceRow, staffGroupRow, zoneRow } from '../plan/rows.ts';

const at = (letter: string) => `00000000-0000-4000-8000-00000000000${letter}`;

/** A building with a storey and a zone that both scenarios use, two functions, two services and a staff group. */
export function houseCommands(scenarioIds: string[]): CommandRequest[] {
  return [
    { type: 'building.add', input: { rows: [buildingRow({ id: at('a'), name: 'Biblioteket' })] } },
    { type: 'floor.add', input: { rows: [floorRow({ id: at('b'), buildingId: at('a') })] } },
    { type: 'zone.add', input: { rows: [zoneRow({ id: at('c'), floorId: at('b') })] } },
    ...scenarioIds.map((id) => ({
      type: 'scenario.update' as const,
      input: { id, changes: { buildingId: at('a') } },
    })),
    {
      type: 'function.add',
      input: {
        rows: [functionRow({ id: at('d'), name: 'Kvikskranke' }), functionRow({ id: at('e'), name: 'Sal' })],
      },
    },
    {
      type: 'service.add',
      input: { rows: [serviceRow({ id: at('f'), name: 'Pas' })], marks: [] },
    },
    { type: 'staffGroup.add', input: { rows: [staffGroupRow({ id: at('0'), name: 'Bibliotekarer' })] } },
  ];
}
