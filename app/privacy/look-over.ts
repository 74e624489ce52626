import { fieldLabel, nameOfRow } from '../compare/value-words.ts';
import type { AnonymiseFinding } from '../contract/anonymise.ts';
import { type Language, translate } from '../i18n/texts.ts';
import type { Plan } from '../plan/plan.ts';
import { type Finding, findingsIn } from './findings.ts';
import { type Sought, searchFor } from './search.ts';

/** So much is shown on either side of what was found, in letters. */
const aroundLength = 60;

/** What a plan and its frozen copies tell of people, each place once, as it is put before somebody to look over. */
export function lookedOver(
  plan: Plan,
  copies: readonly Plan[],
  sought: Sought,
  language: Language,
): AnonymiseFinding[] {
  const found = new Map<string, AnonymiseFinding>();
  for (const source of [plan, ...copies]) {
    for (const finding of findingsIn(source, searchFor(sought, source.meta.language))) {
      const known = found.get(finding.id);
      const item = known ?? itemOf(finding, source, language);
      if (source === plan) item.inPlan = true;
      else item.copies += 1;
      if (!known) found.set(finding.id, item);
    }
  }
  return [...found.values()];
}

function itemOf(finding: Finding, plan: Plan, language: Language): AnonymiseFinding {
  const { id, kind, subject, replacement, start, end, at } = finding;
  const hidden = hiddenRound(finding, plan);
  const field = fieldLabel(language, at.field);
  const where = hidden
    ? translate(language, 'anonymise.place.hidden', { field, round: hidden })
    : translate(language, 'anonymise.place', {
        thing: nameOfRow(language, [plan], at.collection, at.key),
        field,
      });
  return {
    ...{ id, kind, subject, replacement, where },
    before: hidden === null ? around(at.text.slice(0, start), -1) : '',
    found: at.text.slice(start, end),
    after: hidden === null ? around(at.text.slice(end), 1) : '',
    inPlan: false,
    copies: 0,
  };
}

/** Name of the round in which it was said, as long as nobody may read what is said there. */
function hiddenRound({ at }: Finding, plan: Plan): string | null {
  if (at.collection !== 'ratings') return null;
  const round = plan.rounds[plan.ratings[at.key]?.roundId ?? ''];
  return round && round.status !== 'revealed' ? round.name : null;
}

/** The end (−1) or the start (1) of a text, cut where it is long. */
function around(text: string, side: -1 | 1): string {
  const plain = text.replace(/\s+/g, ' ');
  if (plain.length <= aroundLength) return plain;
  const cut = side < 0 ? plain.slice(-aroundLength) : plain.slice(0, aroundLength);
  return (side < 0 ? `…${cut}` : `${cut}…`).toWellFormed();
}
