import { type Language, translate } from '../i18n/texts.ts';
import { heldIn, itemAt } from '../plan/item-at.ts';
import { folded } from './fold.ts';
import { formsOfName, nameForm } from './name-forms.ts';
import type { HiddenPerson } from './people.ts';
import { type TraceKind, tracesIn } from './traces.ts';

/** Whom and what is looked for. */
export interface Sought {
  people: readonly HiddenPerson[];
  /** Further names and words, as the user gives them. */
  words: readonly string[];
}

/** A place in a text that tells of somebody. */
export interface Hit {
  start: number;
  end: number;
  kind: 'person' | 'word' | TraceKind;
  /** The name (or names, where several have it) or the word that was looked for; of a trace empty. */
  subject: string;
  replacement: string;
}

/** Finds what tells of somebody in a text, from its start, without overlaps. */
export type Search = (text: string) => Hit[];

/** The search for the language a plan is in. */
export type SearchIn = (language: Language) => Search;

/** A name that was found, before it is settled whose it can be. */
interface NameHit {
  start: number;
  end: number;
  people: readonly HiddenPerson[];
  /** The word that was given; `null` for a name. */
  word: string | null;
  isGenitive: boolean;
}

/** At most an initial, or a comma, between two parts of one name. */
const withinName = /^[\s,]{0,2}(?:\p{L}\.?\s)?$/u;

/**
 * Searches for the same people in a plan and its frozen copies. They say most of what they say word for word, so each text is
 * looked through once.
 */
export function searchesFor(sought: Sought): SearchIn {
  const searches = new Map<Language, Search>();
  return (language) => {
    const known = searches.get(language);
    if (known) return known;
    const search = searchFor(sought, language);
    const hits = new Map<string, Hit[]>();
    const remembering: Search = (text) => {
      const found = hits.get(text) ?? search(text);
      hits.set(text, found);
      return found;
    };
    searches.set(language, remembering);
    return remembering;
  };
}

/**
 * A search that knows names as whole and by each of their words, in any case, with or without accents, in the genitive.
 *
 * A word that several people are called by can't be told whose it is, and is replaced by "en deltager".
 */
export function searchFor({ people, words }: Sought, language: Language): Search {
  const forms = formsOf(people, words);
  const pattern = patternOf([...forms.keys()]);
  const names = (text: string) => (pattern ? joined(text, namesIn(text, pattern, forms)) : []);
  const groups = new Set(people.map(({ group }) => group));
  // A group that is itself called after somebody can't be what tells two people apart.
  const telling = new Set(groups.size > 1 ? [...groups].filter((group) => names(group).length === 0) : []);
  const ofName = (hit: NameHit): Hit => ({
    start: hit.start,
    end: hit.end,
    kind: hit.word === null ? 'person' : 'word',
    subject: hit.word ?? hit.people.map(({ names: [name] }) => name).join(' / '),
    replacement: replacementOf(hit, telling, language),
  });
  return (text) => {
    const traces = tracesIn(text).map(({ kind, ...place }): Hit => {
      return { ...place, kind, subject: '', replacement: translate(language, `anonymise.removed.${kind}`) };
    });
    return withoutOverlaps([...traces, ...names(text).map(ofName)]);
  };
}

interface Form {
  people: HiddenPerson[];
  word: string | null;
}

function formsOf(people: readonly HiddenPerson[], words: readonly string[]): Map<string, Form> {
  const forms = new Map<string, Form>();
  const formAt = (text: string) => {
    const form = forms.get(text) ?? { people: [], word: null };
    forms.set(text, form);
    return form;
  };
  for (const person of people) {
    for (const name of person.names) {
      const { whole, parts } = formsOfName(name);
      for (const text of [...whole, ...parts]) {
        const form = formAt(text);
        if (!form.people.includes(person)) form.people.push(person);
      }
    }
  }
  for (const word of words) {
    const text = nameForm(word);
    // Somebody's name is theirs, also when it was given once more.
    if (text.length > 1 && !forms.has(text)) formAt(text).word = word;
  }
  return forms;
}

/** @returns `null` when nothing is looked for */
function patternOf(forms: string[]): RegExp | null {
  if (forms.length === 0) return null;
  const longestFirst = forms.sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const sources = longestFirst.map((form) =>
    form.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replaceAll(' ', ' +'),
  );
  return new RegExp(`(?<![\\p{L}\\p{N}])(${sources.join('|')})(['’´]?s|['’´])?(?![\\p{L}\\p{N}])`, 'gu');
}

function namesIn(text: string, pattern: RegExp, forms: ReadonlyMap<string, Form>): NameHit[] {
  const { text: plain, at } = folded(text);
  return [...plain.matchAll(pattern)].map((match) => {
    const [whole, name = '', genitive = ''] = match;
    const form = heldIn(forms, name.replace(/ +/g, ' '));
    return {
      start: itemAt(at, match.index),
      end: at[match.index + whole.length] ?? text.length,
      people: form.people,
      word: form.word,
      isGenitive: genitive !== '',
    };
  });
}

/** First name and last name of one person beside each other are one mention. */
function joined(text: string, hits: readonly NameHit[]): NameHit[] {
  const result: NameHit[] = [];
  for (const hit of hits) {
    const before = result.at(-1);
    const both = before?.people.filter((person) => hit.people.includes(person)) ?? [];
    const isOne = before && both.length > 0 && !before.isGenitive;
    if (isOne && withinName.test(text.slice(before.end, hit.start))) {
      result[result.length - 1] = { ...hit, start: before.start, people: both };
    } else result.push(hit);
  }
  return result;
}

function replacementOf(
  { people, word, isGenitive }: NameHit,
  telling: ReadonlySet<string>,
  language: Language,
): string {
  if (word !== null) return translate(language, 'anonymise.removed.name');
  const [person, ...others] = people;
  if (!person || others.length > 0) {
    return translate(language, isGenitive ? 'anonymise.someone.genitive' : 'anonymise.someone');
  }
  const name = isGenitive ? `${person.pseudonym}’s` : person.pseudonym;
  return telling.has(person.group) && person.group !== '' ? `${name} (${person.group})` : name;
}

/** Where two overlap the one that starts first counts, of two that start together the longer. */
function withoutOverlaps(hits: readonly Hit[]): Hit[] {
  const inOrder = [...hits].sort((a, b) => a.start - b.start || b.end - a.end);
  const result: Hit[] = [];
  for (const hit of inOrder) if (hit.start >= (result.at(-1)?.end ?? 0)) result.push(hit);
  return result;
}
