import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { CodedError, Result } from '#app/plan/result.ts';

/** Where a finished entry goes; a refusal is shown at the field. Nothing to wait for: no answer. */
export type Commit<Value> = (value: Value) => Promise<Result<unknown>> | undefined;

/** Why an entry can't be taken over: it doesn't read as a value, or the plan refused it. */
export type DraftProblem = { kind: 'unreadable' } | { kind: 'refused'; error: CodedError };

interface Draft {
  text: string;
  problem: DraftProblem | null;
  change(text: string): void;
  commit(): void;
  /** Enter takes the entry over; Escape gives it up, and only then is spent. */
  onKeyDown(event: KeyboardEvent): void;
}

/**
 * What is being typed, apart from what the plan holds: one entry is one command, given when the field is left
 * or Enter is pressed. An entry that can't be taken over stays as it was typed, with the reason.
 *
 * @param shown the plan's value as text; the field follows it while nothing is typed
 * @param read text → value, or `undefined` when it is none
 */
export function useDraft<Value>(
  shown: string,
  read: (text: string) => Value | undefined,
  onCommit: Commit<Value>,
): Draft {
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState<DraftProblem | null>(null);

  const pending = useRef<string | null>(null);

  const cancel = () => {
    setTyped(null);
    setProblem(null);
  };
  const commit = async () => {
    if (typed === null || typed === pending.current) return;
    if (typed === shown) return cancel();
    const value = read(typed);
    if (value === undefined) return setProblem({ kind: 'unreadable' });
    pending.current = typed;
    const result = await onCommit(value);
    pending.current = null;
    if (result && !result.ok) return setProblem({ kind: 'refused', error: result.error });
    // What was typed while the answer was on its way stays.
    setTyped((current) => (current === typed ? null : current));
    setProblem(null);
  };

  // A field that disappears while somebody types in it must not take the words with it.
  const latest = useRef(commit);
  latest.current = commit;
  useEffect(() => () => void latest.current(), []);

  return {
    text: typed ?? shown,
    problem,
    change(text) {
      setTyped(text);
      setProblem(null);
    },
    commit: () => void commit(),
    onKeyDown(event) {
      if (event.key === 'Enter') void commit();
      if (event.key !== 'Escape' || typed === null) return;
      event.preventDefault();
      cancel();
    },
  };
}
