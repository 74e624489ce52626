import { z } from 'zod';
import { type Language, translate } from '../i18n/texts.ts';
import { people } from '../plan/ballots.ts';
import { idField, lineField, nameField } from '../plan/fields.ts';
import { heldIn } from '../plan/item-at.ts';
import { type Plan, sorted } from '../plan/plan.ts';
import type { Rater } from '../plan/rating.ts';

/** Somebody whose name goes, under which names, and what stands in its place. */
export const hiddenPersonSchema = z.strictObject({
  raterId: idField,
  /** The name they have now, then those they had. */
  names: z.array(nameField).min(1).max(50),
  pseudonym: nameField,
  /** What their group is called; empty for somebody who is a rater no more. */
  group: lineField,
});

export type HiddenPerson = z.infer<typeof hiddenPersonSchema>;

/** A rater as something earlier than the plan knows them: a frozen copy, the history. */
export type EarlierRater = Pick<Rater, 'id' | 'name'>;

/**
 * Everybody who is or was a rater, with a pseudonym each: "Deltager 1 …" within their group; those who are raters no
 * more are numbered by themselves.
 */
export function peopleToHide(
  plan: Plan,
  earlier: readonly EarlierRater[],
  language: Language,
): HiddenPerson[] {
  const names = new Map<string, Set<string>>();
  const current = people(plan);
  for (const { id, name } of [...current, ...earlier]) {
    if (plan.raters[id]?.ballotRoundId) continue;
    const known = names.get(id);
    if (known) known.add(name);
    else names.set(id, new Set([name]));
  }
  const hide = (raterId: string, pseudonym: string, group: string): HiddenPerson => ({
    raterId,
    names: [...heldIn(names, raterId)].slice(0, 50),
    pseudonym,
    group,
  });
  const ofGroups = sorted(plan.raterGroups).flatMap((group) =>
    current
      .filter(({ groupId }) => groupId === group.id)
      .map(({ id }, index) => hide(id, pseudonymOf(language, index + 1), group.name)),
  );
  const gone = [...names.keys()].filter((id) => !plan.raters[id]);
  return [
    ...ofGroups,
    ...gone.map((id, index) =>
      hide(id, translate(language, 'anonymise.pseudonym.former', { number: String(index + 1) }), ''),
    ),
  ];
}

function pseudonymOf(language: Language, number: number): string {
  return translate(language, 'anonymise.pseudonym', { number: String(number) });
}
