import { z } from 'zod';
import { idField, sortField } from '../plan/fields.ts';
import { scenarioSchema } from '../plan/scenario.ts';
import { refuseLosingClosedRatings } from './closed-rounds.ts';
import { command } from './command.ts';
import { change, existing, insert, remove } from './rows.ts';

export const scenarioAdd = command({
  input: z.strictObject({ scenario: scenarioSchema }),
  label: (_plan, { scenario }) => ({ key: 'history.scenario.add', params: { name: scenario.name } }),
  apply(draft, { scenario }) {
    insert(draft, 'scenarios', scenario);
  },
});

export const scenarioUpdate = command({
  input: z.strictObject({ id: idField, changes: scenarioSchema.omit({ id: true }).partial() }),
  label: (plan, { id }) => ({
    key: 'history.scenario.update',
    params: { name: plan.scenarios[id]?.name ?? '' },
  }),
  apply(draft, { id, changes }) {
    change(existing(draft, 'scenarios', id), changes);
  },
});

export const scenarioMove = command({
  input: z.strictObject({ id: idField, sort: sortField }),
  label: (plan, { id }) => ({
    key: 'history.scenario.move',
    params: { name: plan.scenarios[id]?.name ?? '' },
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
    params: { name: plan.scenarios[id]?.name ?? '' },
  }),
  apply(draft, { id }) {
    refuseLosingClosedRatings(draft, (rating) => rating.scenarioId === id);
    remove(draft, 'scenarios', id);
    if (draft.meta.baselineId === id) draft.meta.baselineId = null;
  },
});
