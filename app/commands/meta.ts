import { z } from 'zod';
import { metaSchema } from '../plan/meta.ts';
import { command, Refusal } from './command.ts';
import { change, existing } from './rows.ts';

/** Changes what is said once for the whole plan. */
export const metaUpdate = command({
  input: z.strictObject({ changes: metaSchema.omit({ id: true, weightsSetAfterTotals: true }).partial() }),
  label(_plan, { changes }) {
    if ('baselineId' in changes) return { key: 'history.meta.baseline', params: {} };
    if ('weightBasis' in changes) return { key: 'history.meta.weightBasis', params: {} };
    if ('costCriterionId' in changes) return { key: 'history.meta.cost', params: {} };
    return { key: 'history.meta.update', params: {} };
  },
  apply(draft, { changes }) {
    if (changes.baselineId) existing(draft, 'scenarios', changes.baselineId);
    if (changes.costCriterionId) {
      const { kind, name } = existing(draft, 'criteria', changes.costCriterionId);
      if (kind === 'group') throw new Refusal('cost_on_group', { name });
    }
    change(draft.meta, changes);
  },
});
