import type { CommandRequest } from '#app/commands/registry.ts';
import type { Plan } from '#app/plan/plan.ts';

/** Puts a function in a zone, or takes it out (`null`); a locked one stays locked where it comes to lie. */
export function placeCommand(
  plan: Plan,
  scenarioId: string,
  functionId: string,
  zoneId: string | null,
): CommandRequest {
  const key = `${scenarioId}.${functionId}`;
  if (zoneId === null) return { type: 'placements.clear', input: { keys: [key] } };
  const locked = plan.placements[key]?.locked ?? false;
  return { type: 'placements.set', input: { rows: [{ scenarioId, functionId, zoneId, locked }] } };
}

/** Locks a function where it lies, or lets it go; `null` for one that has no place. */
export function lockCommand(plan: Plan, scenarioId: string, functionId: string): CommandRequest | null {
  const row = plan.placements[`${scenarioId}.${functionId}`];
  if (!row) return null;
  return { type: 'placements.set', input: { rows: [{ ...row, locked: !row.locked }] } };
}
