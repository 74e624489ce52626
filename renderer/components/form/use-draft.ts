import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { TextKey } from '#app/i18n/texts.ts';
import type { Result } from '#app/plan/result.ts';
import { errorKey } from '../../state/error-key.ts';
import { useIsFrozen } from '../../state/frozen.ts';
import { notify } from '../../state/notices.ts';

/** Where a finished entry goes; a refusal is shown at the field. Nothing to wait for: no answer. */
export type Commit<Value> = (value: Value) => Promise<Result<unknown>> | undefined;

/** Why an entry can't be taken over, in no language yet. */
export interface DraftProblem {
  key: TextKey;
  params: { [name: string]: string | number };
}

interface DraftOptions<Value> {
  /** The plan's value as text; the field follows it while nothing is typed. */
  shown: string;
  /** Text → value, or `undefined` when it is none. */
  read(text: string): Value | undefined;
  /** Why `read` made nothing of a text. */
  explain(text: string): DraftProblem;
  onCommit: Commit<Value>;
  /** The field has no room to say why an entry can't be taken over: a notice says it. */
  isCompact: boolean;
}

interface Draft {
  /** Nothing can be typed: a frozen copy is shown. */
  readOnly: boolean;
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
 */
export function useDraft<Value>(options: DraftOptions<Value>): Draft {
  const { shown, read, onCommit, isCompact } = options;
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState<DraftProblem | null>(null);
  const pending = useRef<string | null>(null);

  const cancel = () => {
    setTyped(null);
    setProblem(null);
  };
  const fail = (found: DraftProblem) => {
    setProblem(found);
    if (isCompact) notify('refusal', found.key, found.params);
  };
  const commit = async () => {
    if (typed === null || typed === pending.current) return;
    if (typed === shown) return cancel();
    const value = read(typed);
    if (value === undefined) return fail(options.explain(typed));
    pending.current = typed;
    const result = await onCommit(value);
    pending.current = null;
    if (result && !result.ok) {
      return fail({ key: errorKey(result.error), params: result.error.details });
    }
    // What was typed while the answer was on its way stays.
    setTyped((current) => (current === typed ? null : current));
    setProblem(null);
  };

  // A field that disappears while somebody types in it must not take the words with it.
  const latest = useRef(commit);
  latest.current = commit;
  useEffect(() => () => void latest.current(), []);

  return {
    readOnly: useIsFrozen(),
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
