import { z } from 'zod';
import { isInBuilding } from '../plan/house-invariants.ts';
import { nameIn } from '../plan/name-in.ts';
import { collections } from '../plan/plan.ts';
import { command, Refusal } from './command.ts';
import { existing, insert, put } from './rows.ts';
import { clearPlacementsElsewhere } from './scenario.ts';

const maxRows = 5_000;

/**
 * A building with its floors and zones in one step of undo. A scenario may use it at once and keep its places in it:
 * that is how a building is varied for one scenario while others go on sharing the first.
 */
export const buildingMake = command({
  input: z.strictObject({
    building: collections.buildings.schema,
    floors: z.array(collections.floors.schema).max(maxRows),
    zones: z.array(collections.zones.schema).max(maxRows),
    placementDemands: z.array(collections.placementDemands.schema).max(maxRows),
    scenarioId: collections.scenarios.schema.shape.id.nullable(),
    placements: z.array(collections.placements.schema).max(maxRows),
  }),
  label: (_plan, { building }) => ({ key: 'history.buildings.add', params: { name: building.name } }),
  apply(draft, { building, floors, zones, placementDemands, scenarioId, placements }) {
    insert(draft, 'buildings', building);
    for (const row of floors) insert(draft, 'floors', row);
    for (const row of zones) insert(draft, 'zones', row);
    for (const row of placementDemands) put(draft, 'placementDemands', row);
    if (scenarioId === null) return;
    existing(draft, 'scenarios', scenarioId).buildingId = building.id;
    for (const row of placements) put(draft, 'placements', row);
    clearPlacementsElsewhere(draft, scenarioId);
    for (const row of placements) {
      if (!isInBuilding(draft, row.scenarioId, row.zoneId)) {
        throw new Refusal('placement_elsewhere', { name: nameIn(draft.functions, row.functionId) });
      }
    }
  },
});
