import { useEffect, useState } from 'react';
import type { AnonymiseFound } from '#app/contract/anonymise.ts';
import type { CodedError } from '#app/plan/result.ts';
import { stopFollowing } from '../../state/followed-changes.ts';
import { usePlan, useSession } from '../../state/session-context.tsx';
import { useText } from '../../state/text.ts';

/** What is chosen while the places are looked over, and what was found for it. */
export interface Anonymise {
  /** `null` while the texts are read for the first time. */
  found: AnonymiseFound | null;
  refusal: CodedError | null;
  isBusy: boolean;
  isDone: boolean;
  words: readonly string[];
  kept: ReadonlySet<string>;
  left: ReadonlySet<string>;
  setWords(words: readonly string[]): void;
  keep(raterId: string, isKept: boolean): void;
  leave(findingIds: readonly string[], isLeft: boolean): void;
  run(): Promise<void>;
}

export function useAnonymise(): Anonymise {
  const session = useSession();
  const plan = usePlan();
  const { language } = useText();
  const [found, setFound] = useState<AnonymiseFound | null>(null);
  const [refusal, setRefusal] = useState<CodedError | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [isDone, setDone] = useState(false);
  const [words, setWords] = useState<readonly string[]>([]);
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());

  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever the plan says something else it is looked through anew
  useEffect(() => {
    if (isDone) return;
    let isCurrent = true;
    const asked = session.call('anonymise.find', { words: [...words], keptRaterIds: [...kept], language });
    void asked.then((result) => {
      if (!isCurrent) return;
      setRefusal(result.ok ? null : result.error);
      if (result.ok) setFound(result.value);
    });
    return () => {
      isCurrent = false;
    };
  }, [session, plan, words, kept, language, isDone]);

  return {
    ...{ found, refusal, isBusy, isDone, words, kept, left, setWords },
    keep: (raterId, isKept) => setKept((before) => changed(before, [raterId], isKept)),
    leave: (findingIds, isLeft) => setLeft((before) => changed(before, findingIds, isLeft)),
    async run() {
      if (isBusy) return;
      setBusy(true);
      const result = await session.call('anonymise.run', {
        words: [...words],
        keptRaterIds: [...kept],
        left: [...left],
      });
      setBusy(false);
      if (!result.ok) return setRefusal(result.error);
      // The plan as it was when they began to be followed says the names.
      stopFollowing();
      setDone(true);
    },
  };
}

function changed(before: ReadonlySet<string>, ids: readonly string[], isIn: boolean): ReadonlySet<string> {
  const after = new Set(before);
  for (const id of ids) {
    if (isIn) after.add(id);
    else after.delete(id);
  }
  return after;
}
