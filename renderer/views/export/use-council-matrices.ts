import { startTransition, useEffect, useState } from 'react';
import { makeCouncilMatrices } from '#app/matrices/council-matrices.ts';
import type { Matrix, MatrixContext } from '#app/matrices/matrix.ts';
import type { Plan } from '#app/plan/plan.ts';

/** Longest time the window is kept before it has its turn again, ms: a frame. A single step may take longer. */
const sliceMs = 16;

/**
 * Every sheet of the council workbook, made between the window's frames. While others are being made the last ones stand.
 *
 * @param context of today, apart from the day
 * @returns `null` until the first are there
 */
export function useCouncilMatrices(
  plan: Plan,
  { profile, language, planVersion, planHash }: Omit<MatrixContext, 'today'>,
  scenarioIds: readonly string[] | null,
): readonly Matrix[] | null {
  const [made, setMade] = useState<readonly Matrix[] | null>(null);
  useEffect(() => {
    const today = new Date().toISOString().slice(0, 'yyyy-mm-dd'.length);
    const context = { profile, language, planVersion, planHash, today };
    const making = makeCouncilMatrices(plan, context, { sheets: null, scenarioIds });
    let timer: ReturnType<typeof setTimeout>;
    const slice = () => {
      const end = performance.now() + sliceMs;
      do {
        const { done, value } = making.next();
        // Drawing the small pages takes long as well, and can wait for whatever the reader does meanwhile.
        if (done) return startTransition(() => setMade(value));
      } while (performance.now() < end);
      timer = setTimeout(slice);
    };
    timer = setTimeout(slice);
    return () => clearTimeout(timer);
  }, [plan, profile, language, planVersion, planHash, scenarioIds]);
  return made;
}
