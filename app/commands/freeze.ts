import { z } from 'zod';
import { idField } from '../plan/fields.ts';
import { freezeSchema } from '../plan/freeze.ts';
import { nameIn } from '../plan/name-in.ts';
import { command } from './command.ts';
import { existing, insert, remove } from './rows.ts';

/** Puts a frozen copy into the plan; main makes it (`plan.freeze`), as only main can hash and compress. */
export const freezeAdd = command({
  input: z.strictObject({ freeze: freezeSchema }),
  label: (_plan, { freeze }) => ({ key: 'history.freezes.add', params: { name: freeze.name } }),
  apply(draft, { freeze }) {
    insert(draft, 'freezes', freeze);
  },
});

/** Takes a frozen copy out of the plan; decisions made on it stay, without it. A frozen copy is never changed. */
export const freezeRemove = command({
  input: z.strictObject({ id: idField }),
  label: (plan, { id }) => ({
    key: 'history.freezes.remove',
    params: { name: nameIn(plan.freezes, id) },
  }),
  apply(draft, { id }) {
    existing(draft, 'freezes', id);
    remove(draft, 'freezes', id);
  },
});
