import { original } from 'immer';
import { z } from 'zod';
import { translate } from '../i18n/texts.ts';
import { idField } from '../plan/fields.ts';
import { freezeSchema } from '../plan/freeze.ts';
import type { Plan } from '../plan/plan.ts';
import { anonymisingSchema, textsAnonymised } from '../privacy/anonymised.ts';
import { asFieldText } from '../privacy/text-fields.ts';
import { command } from './command.ts';
import { existing } from './rows.ts';

/**
 * Takes people's names out of the plan: raters become "Deltager 1 …", and what tells of them in its texts is replaced.
 * It finds for itself what it replaces, so that nobody can write anything else into a closed round by it.
 *
 * The history forgets everything before it; frozen copies come in anew, as only main can open and hash them
 * (`anonymise.run`).
 */
export const planAnonymise = command({
  input: z.strictObject({
    /** Names this anonymising, so that what was kept before it is known by not naming it. */
    id: idField,
    ...anonymisingSchema.shape,
    /** Frozen copies in which something was replaced. */
    freezes: z.array(freezeSchema.pick({ id: true, hash: true, content: true })).max(1000),
  }),
  label: () => ({ key: 'history.plan.anonymise', params: {} }),
  seals: (_plan, { id }) => ({ scope: 'plan', id }),
  apply(draft, { freezes, ...anonymising }) {
    const before = original(draft) as Plan;
    for (const { collection, key, field, text } of textsAnonymised(before, anonymising)) {
      const row: object = collection === 'meta' ? draft.meta : existing(draft, collection, key);
      (row as { [field: string]: string })[field] = text;
    }
    const remark = translate(before.meta.language, 'anonymise.freezeNote');
    for (const { id, hash, content } of freezes) {
      const freeze = existing(draft, 'freezes', id);
      const noted = asFieldText('freezes', 'note', freeze.note === '' ? remark : `${freeze.note}\n${remark}`);
      Object.assign(freeze, { hash, content, note: noted ?? remark });
    }
  },
});
