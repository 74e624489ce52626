import { startTransition, useEffect, useMemo, useRef, useState } from 'react';
import type { Plan } from '#app/plan/plan.ts';
import type { Drawn, Problem } from '#app/results/results.ts';
import { drawCounts, drawnFrom, drawsOf, isQuickToDraw, restingDraws } from '#app/results/robustness.ts';
import { createDrawing, type Drawing, type DrawTask } from './drawing.ts';

/** What was drawn last for a problem, and with which weights: while a slider moves it is a few frames behind. */
export interface DrawnFor {
  drawn: Drawn;
  weights: Float64Array;
}

/**
 * Draws for problems of the plan, between the window's frames: the first figures soon, the final ones when the
 * weights rest. Missing in the answer until there is something to show.
 *
 * @param problems kept between renderings, or they are drawn anew
 * @param weights the plan's own, or some that are tried out
 */
export function useDraws(
  plan: Plan,
  problems: readonly Problem[],
  weights: Float64Array | null,
  isMoving = false,
): ReadonlyMap<Problem, DrawnFor> {
  const [found, setFound] = useState<ReadonlyMap<Problem, DrawnFor>>(nothing);
  const drawing = useRef<Drawing>(null);
  const tasks = useMemo(
    () =>
      (isMoving ? problems.filter(isQuickToDraw) : problems).map((problem): DrawTask => {
        const own = weights ?? problem.weights;
        return {
          keys: [problem, plan.meta, plan.criteria, own],
          draws: isMoving ? drawCounts.moving : restingDraws(problem),
          start: () => drawsOf(plan, problem, own),
        };
      }),
    [plan, problems, weights, isMoving],
  );
  useEffect(() => {
    const running = createDrawing(drawCounts.moving, ({ keys }, simulation) => {
      const [problem, meta, , own] = keys as [Problem, Plan['meta'], unknown, Float64Array];
      const drawn = drawnFrom(simulation, meta);
      // A move of the slider goes before what the last one has to say.
      startTransition(() => setFound((before) => new Map(before).set(problem, { drawn, weights: own })));
    });
    drawing.current = running;
    return () => running.stop();
  }, []);
  useEffect(() => drawing.current?.want(tasks), [tasks]);
  useEffect(() => {
    const isStillAsked = ([problem]: [Problem, DrawnFor]) => problems.includes(problem);
    setFound((before) => {
      const kept = [...before].filter(isStillAsked);
      return kept.length === before.size ? before : new Map(kept);
    });
  }, [problems]);
  return found;
}

const nothing: ReadonlyMap<Problem, DrawnFor> = new Map();
