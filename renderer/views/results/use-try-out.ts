import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Problem } from '#app/results/results.ts';
import { reweighTogether } from './try-out.ts';

export interface TryOut {
  /** Weights in force on the screen, by leaf: the agreed ones until somebody moves one. */
  weights: Float64Array;
  isTrying: boolean;
  /** A weight is on the move; a moment after the last move it rests. */
  isMoving: boolean;
  /** Gives leaves together a share; drawn with the next frame, however many moves come before it. */
  move(leaves: readonly number[], share: number): void;
  reset(): void;
}

/** A slider rests when it has not moved for so long. */
const restMs = 200;

/** Weights that are tried out in the window; the plan knows nothing of them. */
export function useTryOut(problem: Problem): TryOut {
  const agreed = problem.weights;
  const agreedKey = useMemo(
    () => problem.leaves.map(({ criterion }, index) => `${criterion.id} ${agreed[index]}`).join(),
    [problem.leaves, agreed],
  );
  const [tried, setTried] = useState<{ key: string; weights: Float64Array } | null>(null);
  // Weights tried on other criteria, or against other agreed weights, say nothing any more.
  const current = tried?.key === agreedKey ? tried.weights : null;
  const weights = current ?? agreed;

  const [isMoving, setIsMoving] = useState(false);
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined);

  const latest = useRef(weights);
  latest.current = weights;
  /** Where the present drag began: so that a weight pulled to 100 % and back leaves the others as they were. */
  const drag = useRef<{ key: string; leaves: readonly number[]; from: Float64Array } | null>(null);
  const frame = useRef(0);
  const wanted = useRef<{ leaves: readonly number[]; share: number } | null>(null);
  useEffect(
    () => () => {
      cancelAnimationFrame(frame.current);
      clearTimeout(rest.current);
    },
    [],
  );

  const move = useCallback(
    (leaves: readonly number[], share: number) => {
      wanted.current = { leaves, share };
      if (frame.current) return;
      frame.current = requestAnimationFrame(() => {
        frame.current = 0;
        const step = wanted.current;
        if (!step) return;
        if (drag.current?.leaves !== step.leaves || drag.current.key !== agreedKey) {
          drag.current = { key: agreedKey, leaves: step.leaves, from: latest.current };
        }
        const next = reweighTogether(drag.current.from, step.leaves, step.share);
        clearTimeout(rest.current);
        rest.current = setTimeout(() => setIsMoving(false), restMs);
        flushSync(() => {
          setTried({ key: agreedKey, weights: next });
          setIsMoving(true);
        });
      });
    },
    [agreedKey],
  );
  const reset = useCallback(() => {
    drag.current = null;
    setTried(null);
  }, []);
  return { weights, isTrying: current !== null, isMoving, move, reset };
}
