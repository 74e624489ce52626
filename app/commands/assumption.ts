import { z } from 'zod';
import { assumptionSchema } from '../plan/assumption.ts';
import { idField } from '../plan/fields.ts';
import { command } from './command.ts';
import { change, existing, insert, remove } from './rows.ts';

export const assumptionAdd = command({
  input: z.strictObject({ assumption: assumptionSchema }),
  label: (_plan, { assumption }) => ({ key: 'history.assumption.add', params: { name: assumption.name } }),
  apply(draft, { assumption }) {
    insert(draft, 'assumptions', assumption);
  },
});

export const assumptionUpdate = command({
  input: z.strictObject({ id: idField, changes: assumptionSchema.omit({ id: true }).partial() }),
  label: (plan, { id }) => ({
    key: 'history.assumption.update',
    params: { name: plan.assumptions[id]?.name ?? '' },
  }),
  apply(draft, { id, changes }) {
    change(existing(draft, 'assumptions', id), changes);
  },
});

export const assumptionRemove = command({
  input: z.strictObject({ id: idField }),
  label: (plan, { id }) => ({
    key: 'history.assumption.remove',
    params: { name: plan.assumptions[id]?.name ?? '' },
  }),
  apply(draft, { id }) {
    remove(draft, 'assumptions', id);
  },
});
