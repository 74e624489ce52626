import { useCallback, useEffect, useRef, useState } from 'react';
import type { HistorySubject } from '#app/commands/history-subject.ts';
import type { HistoryEntry } from '#app/contract/open-plan.ts';
import { notifyRefusal } from '../../state/notices.ts';
import { useSession, useStatus } from '../../state/session-context.tsx';
import { useText } from '../../state/text.ts';

const pageSize = 100;

/** The changes that match, of which only those near what is in sight have been fetched. */
export interface Changes {
  /** `null` until main has answered. */
  total: number | null;
  reachableFrom: number;
  at(index: number): HistoryEntry | undefined;
  /** Fetches what is missing of these. */
  need(first: number, last: number): void;
}

interface Fetched {
  key: string;
  total: number;
  reachableFrom: number;
  pages: ReadonlyMap<number, readonly HistoryEntry[]>;
}

/** Changes of the open plan by subject and words, fetched by the page as they come into sight, anew after each change. */
export function useChanges(subject: HistorySubject | null, search: string): Changes {
  const session = useSession();
  const { language } = useText();
  const version = useStatus()?.version ?? 0;
  const key = JSON.stringify([version, subject, search, language]);
  const [fetched, setFetched] = useState<Fetched | null>(null);
  const asked = useRef({ key, pages: new Set<number>() });

  const fetchPage = useCallback(
    async (page: number) => {
      if (asked.current.key !== key) asked.current = { key, pages: new Set() };
      if (asked.current.pages.has(page)) return;
      asked.current.pages.add(page);
      const query = { subject, search, language, offset: page * pageSize, limit: pageSize };
      const result = await session.call('history.list', query);
      if (asked.current.key !== key) return;
      if (!result.ok) return notifyRefusal(result.error);
      const { total, reachableFrom, entries } = result.value;
      setFetched((before) => ({
        key,
        total,
        reachableFrom,
        pages: new Map([...(before?.key === key ? before.pages : []), [page, entries]]),
      }));
    },
    [session, key, subject, search, language],
  );
  useEffect(() => void fetchPage(0), [fetchPage]);

  const need = useCallback(
    (first: number, last: number) => {
      for (let page = Math.floor(first / pageSize); page <= Math.floor(last / pageSize); page++)
        void fetchPage(page);
    },
    [fetchPage],
  );
  return {
    total: fetched?.total ?? null,
    reachableFrom: fetched?.reachableFrom ?? 0,
    at: (index) => fetched?.pages.get(Math.floor(index / pageSize))?.[index % pageSize],
    need,
  };
}
