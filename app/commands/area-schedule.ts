import { z } from 'zod';
import { isInBuilding } from '../plan/house-invariants.ts';
import { nameIn } from '../plan/name-in.ts';
import { collections } from '../plan/plan.ts';
import { command, Refusal } from './command.ts';
import { put } from './rows.ts';

/** Most rows of a schedule that are taken in one go. */
const maxRows = 5_000;

/**
 * Writes rows of an area schedule in one step of undo, whatever they touch: functions (new ones, or changed as a
 * whole), what a scenario makes of them, and where it places them. What a pasted schedule says is taken whole or not
 * at all.
 */
export const areaScheduleWrite = command({
  input: z.strictObject({
    functions: z.array(collections.functions.schema).max(maxRows),
    scenarioFunctions: z.array(collections.scenarioFunctions.schema).max(maxRows),
    placements: z.array(collections.placements.schema).max(maxRows),
    /** Keys of placements that end. */
    unplaced: z.array(z.string().max(200)).max(maxRows),
  }),
  label(plan, { functions, scenarioFunctions, placements, unplaced }) {
    const ids = new Set([
      ...functions.map(({ id }) => id),
      ...scenarioFunctions.map(({ functionId }) => functionId),
      ...placements.map(({ functionId }) => functionId),
      ...unplaced.flatMap((key) => plan.placements[key]?.functionId ?? []),
    ]);
    const [only] = ids;
    const name = functions[0]?.name ?? nameIn(plan.functions, only);
    return ids.size === 1
      ? { key: 'history.areaSchedule.one', params: { name } }
      : { key: 'history.areaSchedule.many', params: { count: ids.size } };
  },
  apply(draft, { functions, scenarioFunctions, placements, unplaced }) {
    for (const row of functions) put(draft, 'functions', row);
    for (const row of scenarioFunctions) put(draft, 'scenarioFunctions', row);
    for (const key of unplaced) delete draft.placements[key];
    for (const row of placements) {
      put(draft, 'placements', row);
      if (!isInBuilding(draft, row.scenarioId, row.zoneId)) {
        throw new Refusal('placement_elsewhere', { name: nameIn(draft.functions, row.functionId) });
      }
    }
  },
});
