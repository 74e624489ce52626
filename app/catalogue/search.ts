import { heldIn } from '../plan/item-at.ts';
import type { Service, ServiceGroup, ZoneKind } from '../plan/service.ts';
import type { Catalogue, CatalogueEntry } from './catalogue.ts';
import { spellings, stem, wordsOf } from './words.ts';

/** Which entries may be found; a list that is empty or missing lets all through. */
export interface CatalogueFilter {
  serviceGroups?: readonly ServiceGroup[];
  zones?: readonly ZoneKind[];
  privacyLevels?: readonly number[];
  authorityTask?: boolean;
  udbetalingDanmark?: readonly Service['udbetalingDanmark'][];
}

/**
 * Entries that answer a query, the best first; all that the filter lets through, in the catalogue's order, when the
 * query is empty.
 */
export type CatalogueSearch = (query: string, filter?: CatalogueFilter) => CatalogueEntry[];

/** Where a word stands says how much it tells of the entry. */
const placeWeights = { title: 9, name: 8, keyword: 6, law: 4, room: 2, group: 2, note: 1 } as const;
type Place = keyof typeof placeWeights;

interface IndexedWord {
  text: string;
  stem: string;
  place: Place;
}

/** Shortest piece of a word that may be found inside another: "kort" in "kørekort". */
const shortestInside = 4;

/**
 * A search over the catalogue, indexed once. A query is words in any order, Danish or English, each the beginning
 * of a word of the entry or the last part of a compound, whatever its ending and with or without æ, ø, å and
 * accents; a number is the beginning of a KLE number ("23", "23.09") or stands in the law ("§ 56"). All words must
 * be found.
 */
export function catalogueSearch({ services, groups }: Catalogue): CatalogueSearch {
  const groupNames = new Map<string, string[]>(
    groups.map(({ serviceGroup, name }) => [serviceGroup, Object.values(name)]),
  );
  const indexed = services.map((entry) => ({
    entry,
    words: indexedWords(entry, heldIn(groupNames, entry.serviceGroup)),
  }));
  return (query, filter = {}) => {
    const asked = wordsOf(query).map(askedWord);
    return indexed
      .filter(({ entry }) => passes(entry, filter))
      .map(({ entry, words }) => ({ entry, score: scoreOf(asked, entry, words) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score)
      .map(({ entry }) => entry);
  };
}

function passes(entry: CatalogueEntry, filter: CatalogueFilter): boolean {
  const holds = <Value>(allowed: readonly Value[] | undefined, value: Value) =>
    !allowed || allowed.length === 0 || allowed.includes(value);
  return (
    holds(filter.serviceGroups, entry.serviceGroup) &&
    holds(filter.zones, entry.zone) &&
    holds(filter.privacyLevels, entry.privacyLevel) &&
    holds(filter.udbetalingDanmark, entry.udbetalingDanmark) &&
    (filter.authorityTask === undefined || filter.authorityTask === entry.authorityTask)
  );
}

function indexedWords(entry: CatalogueEntry, groupNames: string[]): IndexedWord[] {
  const texts: [Place, (string | undefined)[]][] = [
    ['name', [entry.name.da, entry.name.en]],
    ['keyword', [entry.keywords?.da, entry.keywords?.en]],
    ['law', [entry.legalBasis?.value]],
    ['room', [entry.spaceType?.da, entry.spaceType?.en]],
    ['group', groupNames],
    ['note', [entry.note?.da, entry.note?.en]],
  ];
  return texts.flatMap(([place, lines]) =>
    lines.flatMap((line) =>
      wordsOf(line ?? '').flatMap((word, index) =>
        // What a name begins with is what it is about.
        spellings(word).map((text) => ({
          text,
          stem: stem(text),
          place: place === 'name' && index === 0 ? ('title' as const) : place,
        })),
      ),
    ),
  );
}

interface AskedWord {
  isNumber: boolean;
  word: string;
  forms: { whole: string; stem: string }[];
}

function askedWord(word: string): AskedWord {
  const forms = spellings(word).map((whole) => ({ whole, stem: stem(whole) }));
  return { isNumber: /^[\d.]+$/.test(word), word, forms };
}

/** The sum over the words of the query of the best place each is found in; 0 when one isn't found. */
function scoreOf(asked: AskedWord[], entry: CatalogueEntry, words: IndexedWord[]): number {
  let sum = 1;
  for (const each of asked) {
    const kleNumber = entry.kleNumber?.value ?? '';
    let best = each.isNumber && kleNumber.startsWith(each.word) ? 2 * placeWeights.title : 0;
    for (const word of words) {
      const weight = placeWeights[word.place];
      if (weight * 2 > best) best = Math.max(best, weight * likeness(each, word));
    }
    if (best === 0) return 0;
    sum += best;
  }
  return sum;
}

/** 2 the very word, 1.5 but for its ending, 1 its beginning, 0.5 inside it, 0 not at all. */
function likeness({ forms, isNumber }: AskedWord, { text, stem: textStem }: IndexedWord): number {
  let best = 0;
  for (const { whole, stem: bare } of forms) {
    if (text === whole) return 2;
    if (isNumber) continue;
    if (text === bare || textStem === bare) best = Math.max(best, 1.5);
    else if (text.startsWith(whole) || text.startsWith(bare)) best = Math.max(best, 1);
    else if (isInside(whole, text) || isInside(bare, text)) best = Math.max(best, 0.5);
  }
  return best;
}

function isInside(part: string, text: string): boolean {
  return part.length >= shortestInside && text.includes(part);
}
