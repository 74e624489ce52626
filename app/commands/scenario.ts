import type { Draft } from 'immer';
import { z } from 'zod';
import { idField, sortField } from '../plan/fields.ts';
import { houseBreaches, isInBuilding } from '../plan/house-invariants.ts';
import { nameIn } from '../plan/name-in.ts';
import { type Plan, type RowOf, type ScenarioCellCollection, scenarioCellCollections } from '../plan/plan.ts';
import { comparedScenarioFields, scenarioSchema } from '../plan/scenario.ts';
import { refuseLosingClosedRatings } from './closed-rounds.ts';
import { command, Refusal } from './command.ts';
import { change, existing, insert, put, remove } from './rows.ts';

/** Adds a scenario. The first of a plan is what everything else is measured from: it becomes the baseline. */
export const scenarioAdd = command({
  input: z.strictObject({ scenario: scenarioSchema }),
  label: (_plan, { scenario }) => ({ key: 'history.scenario.add', params: { name: scenario.name } }),
  apply(draft, { scenario }) {
    const isFirst = Object.keys(draft.scenarios).length === 0;
    insert(draft, 'scenarios', scenario);
    if (isFirst && !scenario.archived) draft.meta.baselineId = scenario.id;
  },
});

/**
 * Adds a scenario that begins as another one is: every cell of it, none of the scores (they were given to the other).
 * One that begins in another building begins with nothing placed.
 */
export const scenarioBranch = command({
  input: z.strictObject({ scenario: scenarioSchema.extend({ parentId: idField }) }),
  label: (plan, { scenario }) => ({
    key: 'history.scenario.branch',
    params: { name: scenario.name, from: nameIn(plan.scenarios, scenario.parentId) },
  }),
  apply(draft, { scenario }) {
    insert(draft, 'scenarios', scenario);
    for (const collection of scenarioCellCollections) {
      for (const row of Object.values(draft[collection])) {
        if (row.scenarioId === scenario.parentId) {
          put(draft, collection, { ...row, scenarioId: scenario.id });
        }
      }
    }
    clearPlacementsElsewhere(draft, scenario.id);
  },
});

/**
 * Takes cells over from one scenario into another: each becomes as it is there, or goes when there is none there.
 * A place in a building that the other scenario doesn't use can't be taken over.
 */
export const scenarioTakeOver = command({
  input: z.strictObject({
    fromId: idField,
    toId: idField,
    cells: z
      .array(z.strictObject({ collection: z.enum(scenarioCellCollections), key: z.string().max(200) }))
      .max(20_000),
    fields: z.array(z.enum(comparedScenarioFields)),
  }),
  label: (plan, { fromId, toId, cells, fields }) => ({
    key: 'history.scenario.takeOver',
    params: {
      count: cells.length + fields.length,
      from: nameIn(plan.scenarios, fromId),
      to: nameIn(plan.scenarios, toId),
    },
  }),
  apply(draft, { fromId, toId, cells, fields }) {
    const from = existing(draft, 'scenarios', fromId);
    const to = existing(draft, 'scenarios', toId);
    for (const field of fields) change(to, { [field]: from[field] });
    if (fields.includes('buildingId')) clearPlacementsElsewhere(draft, toId);
    for (const { collection, key } of cells) takeOverCell(draft, collection, { fromId, toId, key });
    refuseBrokenCells(draft);
  },
});

export const scenarioUpdate = command({
  input: z.strictObject({
    id: idField,
    changes: scenarioSchema.omit({ id: true, parentId: true }).partial(),
  }),
  label: (plan, { id }) => ({
    key: 'history.scenario.update',
    params: { name: nameIn(plan.scenarios, id) },
  }),
  apply(draft, { id, changes }) {
    const scenario = existing(draft, 'scenarios', id);
    if (changes.buildingId) existing(draft, 'buildings', changes.buildingId);
    change(scenario, changes);
    if ('buildingId' in changes) clearPlacementsElsewhere(draft, id);
    if (changes.archived && draft.meta.baselineId === id) throw new Refusal('baseline_archived');
  },
});

export const scenarioMove = command({
  input: z.strictObject({ id: idField, sort: sortField }),
  label: (plan, { id }) => ({
    key: 'history.scenario.move',
    params: { name: nameIn(plan.scenarios, id) },
  }),
  apply(draft, { id, sort }) {
    existing(draft, 'scenarios', id).sort = sort;
  },
});

/** Removes a scenario with its scores; the baseline mark goes with it. */
export const scenarioRemove = command({
  input: z.strictObject({ id: idField }),
  label: (plan, { id }) => ({
    key: 'history.scenario.remove',
    params: { name: nameIn(plan.scenarios, id) },
  }),
  apply(draft, { id }) {
    refuseLosingClosedRatings(draft, (rating) => rating.scenarioId === id);
    remove(draft, 'scenarios', id);
    if (draft.meta.baselineId === id) draft.meta.baselineId = null;
  },
});

/** What is placed in a building that the scenario no longer uses is unplaced. */
export function clearPlacementsElsewhere(draft: Draft<Plan>, scenarioId: string): void {
  for (const [key, row] of Object.entries(draft.placements)) {
    if (row.scenarioId === scenarioId && !isInBuilding(draft, scenarioId, row.zoneId)) {
      delete draft.placements[key];
    }
  }
}

function takeOverCell(
  draft: Draft<Plan>,
  collection: ScenarioCellCollection,
  { fromId, toId, key }: { fromId: string; toId: string; key: string },
): void {
  const rows: { [key: string]: Draft<RowOf<typeof collection>> } = draft[collection];
  const row = rows[`${fromId}.${key}`];
  if (row) put(draft, collection, { ...row, scenarioId: toId });
  else delete rows[`${toId}.${key}`];
}

/** Cells that were fine one by one can break a rule beside those that were there. */
function refuseBrokenCells(draft: Draft<Plan>): void {
  const [breach] = houseBreaches(draft);
  if (!breach) return;
  const name = nameIn(draft.functions, draft.placements[breach.key]?.functionId);
  if (breach.code === 'placement_elsewhere') throw new Refusal('placement_elsewhere', { name });
  throw new Refusal('hours_overlap');
}
