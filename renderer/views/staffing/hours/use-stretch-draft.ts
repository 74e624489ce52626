import { useCallback, useEffect, useRef, useState } from 'react';
import type { OpeningHour } from '#app/plan/hours.ts';
import { rowKey } from '#app/plan/plan.ts';
import { useCommand } from '#renderer/state/session-context.tsx';

/** Arrow keys pressed in a row are one change: it is given when they rest. */
const restMs = 350;

/** A stretch on the move: where it was, and where it is shown. */
interface Draft {
  /** Which block shows it; stretches of a day never change places. */
  at: string;
  was: OpeningHour;
  now: OpeningHour;
}

export interface StretchDraft {
  draft: Draft | null;
  /** Shows a stretch somewhere else; nothing is changed yet. */
  move(at: string, was: OpeningHour, now: OpeningHour): void;
  /** Gives the change once the keys rest. */
  settle(): void;
  /** Gives the change at once. */
  commit(): void;
  /** Leaves the stretch where it was. */
  cancel(): void;
}

/** One drag, or a row of key presses, is one command and one step of undo. A refusal puts the stretch back. */
export function useStretchDraft(): StretchDraft {
  const run = useCommand();
  const [draft, setDraft] = useState<Draft | null>(null);
  const latest = useRef<Draft | null>(null);
  /** Given to main and not yet in the plan. */
  const given = useRef<Draft | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const show = useCallback((next: Draft | null) => {
    latest.current = next;
    setDraft(next);
  }, []);
  const commit = useCallback(() => {
    clearTimeout(timer.current);
    const moved = latest.current;
    if (!moved) return;
    latest.current = null;
    given.current = moved;
    const key = rowKey('openingHours', moved.was);
    void run({ type: 'openingHours.set', input: { rows: [moved.now], clear: [key] } }).then(() => {
      if (given.current === moved) given.current = null;
      // What has been moved since stays on the move.
      setDraft((current) => (current === moved ? null : current));
    });
  }, [run]);
  const settle = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(commit, restMs);
  }, [commit]);
  const move = useCallback(
    (at: string, was: OpeningHour, now: OpeningHour) => {
      // A change that is on its way will have been made when this one comes after it.
      const before = given.current?.at === at ? given.current.now : was;
      show({ at, was: latest.current?.at === at ? latest.current.was : before, now });
    },
    [show],
  );
  const cancel = useCallback(() => {
    clearTimeout(timer.current);
    show(null);
  }, [show]);
  // Whoever leaves the screen with the last key still in the air meant it.
  useEffect(() => commit, [commit]);
  return { draft, move, settle, commit, cancel };
}
