import { z } from 'zod';
import { nameIn } from '../plan/name-in.ts';
import { acceptedWarningSchema, probeSchema } from '../plan/warning.ts';
import { command } from './command.ts';
import { existing, put } from './rows.ts';

/** The group lives with a warning, for a reason; said again, the reason is the new one. */
export const warningAccept = command({
  input: z.strictObject({ warning: acceptedWarningSchema }),
  label: () => ({ key: 'history.warning.accept', params: {} }),
  apply(draft, { warning }) {
    put(draft, 'acceptedWarnings', warning);
  },
});

/** Takes the acceptance back: the warning stands again. */
export const warningRestore = command({
  input: z.strictObject({ warning: acceptedWarningSchema.omit({ reason: true }) }),
  label: () => ({ key: 'history.warning.restore', params: {} }),
  apply(draft, { warning }) {
    const key = `${warning.code}.${warning.place}`;
    existing(draft, 'acceptedWarnings', key);
    delete draft.acceptedWarnings[key];
  },
});

/** Keeps what was answered to the double-counting probe of a criterion; `null` takes the answer away. */
export const probeSet = command({
  input: z.strictObject({
    criterionId: probeSchema.shape.criterionId,
    answer: probeSchema.shape.answer.nullable(),
    note: probeSchema.shape.note,
  }),
  label: (plan, { criterionId }) => ({
    key: 'history.probe',
    params: { name: nameIn(plan.criteria, criterionId) },
  }),
  apply(draft, { criterionId, answer, note }) {
    existing(draft, 'criteria', criterionId);
    if (answer === null) delete draft.probes[criterionId];
    else put(draft, 'probes', { criterionId, answer, note });
  },
});
