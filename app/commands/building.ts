import type { Draft } from 'immer';
import { isInBuilding } from '../plan/house-invariants.ts';
import { nameIn } from '../plan/name-in.ts';
import type { Plan } from '../plan/plan.ts';
import { Refusal } from './command.ts';
import { cellCommands, listCommands } from './row-commands.ts';

export const building = listCommands('buildings', { nameOf: ({ name }) => name });
export const floor = listCommands('floors', { nameOf: ({ name }) => name, rule: refuseMovedPlacements });
export const zone = listCommands('zones', { nameOf: ({ name }) => name, rule: refuseMovedPlacements });

export const nearness = cellCommands('nearness', {
  nameOf: ({ functionAId, functionBId }, plan) =>
    `${nameIn(plan.functions, functionAId)} – ${nameIn(plan.functions, functionBId)}`,
});
export const placementDemand = cellCommands('placementDemands', {
  nameOf: ({ functionId }, plan) => nameIn(plan.functions, functionId),
});

/** A storey that went to another building would take what scenarios have placed on it out of theirs. */
function refuseMovedPlacements(draft: Draft<Plan>): void {
  for (const { scenarioId, functionId, zoneId } of Object.values(draft.placements)) {
    if (!isInBuilding(draft, scenarioId, zoneId)) {
      throw new Refusal('placement_elsewhere', { name: nameIn(draft.functions, functionId) });
    }
  }
}
