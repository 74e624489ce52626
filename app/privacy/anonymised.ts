import type { Patch } from 'immer';
import { z } from 'zod';
import { patched } from '../commands/patched.ts';
import { nameField } from '../plan/fields.ts';
import type { Plan } from '../plan/plan.ts';
import { clearedTexts, findingsIn } from './findings.ts';
import { hiddenPersonSchema } from './people.ts';
import { searchFor } from './search.ts';
import type { WrittenText } from './text-fields.ts';

/** What goes when a plan is anonymised: whose names, which further words, and which places were looked at and stay. */
export const anonymisingSchema = z.strictObject({
  people: z.array(hiddenPersonSchema).max(20_000),
  words: z.array(nameField).max(1000),
  /** Ids of findings. */
  left: z.array(z.string().max(2000)).max(200_000),
});

export type Anonymising = z.infer<typeof anonymisingSchema>;

/** Every text of a plan that reads otherwise once the plan is anonymised, the raters' names among them. */
export function textsAnonymised(plan: Plan, { people, words, left }: Anonymising): WrittenText[] {
  const search = searchFor({ people, words }, plan.meta.language);
  const names = people.flatMap(({ raterId, pseudonym }): WrittenText[] => {
    const rater = plan.raters[raterId];
    const isPerson = rater !== undefined && rater.ballotRoundId === null;
    if (!isPerson || rater.name === pseudonym) return [];
    return [{ collection: 'raters', key: raterId, field: 'name', text: pseudonym }];
  });
  return [...names, ...clearedTexts(findingsIn(plan, search), new Set(left))];
}

/** A plan after {@link textsAnonymised}; the same value when nothing changes. */
export function anonymisedPlan(plan: Plan, anonymising: Anonymising): Plan {
  const texts = textsAnonymised(plan, anonymising);
  if (texts.length === 0) return plan;
  return patched(
    plan,
    texts.map(({ collection, key, field, text }): Patch => {
      const path = collection === 'meta' ? [collection, field] : [collection, key, field];
      return { op: 'replace', path, value: text };
    }),
  );
}
