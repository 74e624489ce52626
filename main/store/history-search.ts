import { type HistorySubject, subjectOf } from '#app/commands/history-subject.ts';
import { changeSentence } from '#app/compare/change-words.ts';
import type { OutputOf } from '#app/contract/contract.ts';
import type { HistoryEntry } from '#app/contract/open-plan.ts';
import { type Language, translate } from '#app/i18n/texts.ts';
import type { Connection } from './connection.ts';
import { allEntries, entriesOf, latestSealed, latestVersion } from './history.ts';

/** Which changes are asked for: all that match, a window of them. */
export interface HistoryQuery {
  subject?: HistorySubject | null;
  /** Every word of it has to be in what the change did, as the reader reads it. */
  search?: string;
  language?: Language;
  offset?: number;
  limit: number;
}

/**
 * Looks changes up in a history of any length. What was found is remembered until something changes, so that
 * scrolling through it reads only what is shown.
 */
export class HistorySearch {
  #found: { key: string; versions: number[] } | undefined;

  window(db: Connection, query: HistoryQuery): OutputOf<'history.list'> {
    const { offset = 0, limit } = query;
    const found = this.#versions(db, query);
    // Versions are numbered without a gap, so those of all changes need not be looked up.
    const total = found?.length ?? latestVersion(db);
    const count = Math.max(0, Math.min(limit, total - offset));
    const shown =
      found?.slice(offset, offset + count) ?? Array.from({ length: count }, (_, row) => total - offset - row);
    return { total, reachableFrom: latestSealed(db), entries: entriesOf(db, shown) };
  }

  /** @returns `undefined`: all */
  #versions(db: Connection, query: HistoryQuery): number[] | undefined {
    const { subject = null, search = '', language = 'da' } = query;
    const words = lowered(search, language).split(/\s+/).filter(Boolean);
    if (subject === null && words.length === 0) return undefined;
    const key = JSON.stringify([latestVersion(db), subject, words, language]);
    if (this.#found?.key !== key) {
      const versions: number[] = [];
      for (const entry of allEntries(db)) {
        if (subject !== null && subjectOf(entry.label.key) !== subject) continue;
        if (words.length > 0 && !says(entry, words, language)) continue;
        versions.push(entry.version);
      }
      this.#found = { key, versions };
    }
    return this.#found.versions;
  }
}

function says({ label, kind }: HistoryEntry, words: readonly string[], language: Language): boolean {
  const done = changeSentence(language, label);
  const sentence = kind === 'do' ? done : translate(language, `history.kind.${kind}`, { what: done });
  const text = lowered(sentence, language);
  return words.every((word) => text.includes(word));
}

function lowered(text: string, language: Language): string {
  return text.toLocaleLowerCase(language === 'da' ? 'da-DK' : 'en-GB');
}
