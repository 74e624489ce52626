import { randomUUID } from 'node:crypto';
import type { InputOf } from '#app/commands/registry.ts';
import type { Plan } from '#app/plan/plan.ts';
import { ok, type Result, refused } from '#app/plan/result.ts';
import { anonymisedPlan } from '#app/privacy/anonymised.ts';
import { lookedOver } from '#app/privacy/look-over.ts';
import { type HiddenPerson, peopleToHide } from '#app/privacy/people.ts';
import { frozenPlan, thawedPlan } from '../file/frozen-plan.ts';
import type { Handlers } from './handler.ts';
import type { Session } from './session.ts';

/** People's names go from the open plan: looked for, looked over, taken out. */
export const anonymiseHandlers: Handlers<'anonymise.find' | 'anonymise.run'> = {
  'anonymise.find': ({ words, keptRaterIds, language }, { open }) => {
    const session = open.session();
    if (!session) return refused('no_plan_open');
    const copies = copiesOf(session);
    if (!copies.ok) return copies;
    const { plan, status, backups } = session;
    const everybody = peopleOf(session, copies.value);
    const people = without(everybody, keptRaterIds);
    const concerned = copies.value.filter(
      (copy) => anonymisedPlan(copy.plan, { people, words, left: [] }) !== copy.plan,
    );
    return ok({
      people: everybody,
      findings: lookedOver(
        plan,
        copies.value.map((copy) => copy.plan),
        { people, words },
        language,
      ),
      copies: copies.value.length,
      copiesConcerned: concerned.length,
      backups: backups.length,
      changes: status.version,
    });
  },
  'anonymise.run': ({ words, keptRaterIds, left }, { open }) => {
    const session = open.session();
    if (!session) return refused('no_plan_open');
    const copies = copiesOf(session);
    if (!copies.ok) return copies;
    const people = without(peopleOf(session, copies.value), keptRaterIds);
    const anonymising = { people, words, left };
    const freezes: InputOf<'plan.anonymise'>['freezes'] = copies.value.flatMap(({ id, plan }) => {
      const anonymised = anonymisedPlan(plan, anonymising);
      return anonymised === plan ? [] : [{ id, ...frozenPlan(anonymised) }];
    });
    return session.execute({
      type: 'plan.anonymise',
      input: { id: randomUUID(), ...anonymising, freezes },
    });
  },
};

/** What the frozen copies hold; one that can't be read may hold anything, so it is refused. */
function copiesOf({ plan }: Session): Result<{ id: string; plan: Plan }[]> {
  const copies: { id: string; plan: Plan }[] = [];
  for (const freeze of Object.values(plan.freezes)) {
    const thawed = thawedPlan(freeze);
    if (!thawed.ok) return refused('anonymise_copy_damaged', { name: freeze.name });
    copies.push({ id: freeze.id, plan: thawed.value });
  }
  return ok(copies);
}

function peopleOf(session: Session, copies: readonly { plan: Plan }[]): HiddenPerson[] {
  const { plan } = session;
  const frozen = copies.flatMap((copy) =>
    Object.values(copy.plan.raters).filter(({ ballotRoundId }) => ballotRoundId === null),
  );
  return peopleToHide(plan, [...frozen, ...session.formerRaters()], plan.meta.language);
}

function without(people: readonly HiddenPerson[], keptRaterIds: readonly string[]): HiddenPerson[] {
  const kept = new Set(keptRaterIds);
  return people.filter(({ raterId }) => !kept.has(raterId));
}
