import { useMemo } from 'react';
import { type ComparedCollection, isCellDifferent } from '#app/compare/scenario-cells.ts';
import type { Scenario } from '#app/plan/scenario.ts';
import { useComparedWith } from './selection.ts';
import { usePlan } from './session-context.tsx';

export interface Differences {
  /** What is compared with; `null` while there is nothing to compare with, and then nothing differs. */
  comparedWith: Scenario | null;
  /**
   * Whether a scenario's cell says something else than the compared scenario's. Cheap enough for every cell of a
   * matrix; `key` is that of the row ("scenario.thing"), whether or not there is one.
   */
  isDifferent(collection: ComparedCollection, key: string, field?: string): boolean;
}

/** What a screen marks: every cell that isn't as in the scenario chosen under "compare with". */
export function useDifferences(): Differences {
  const plan = usePlan();
  const comparedWith = useComparedWith();
  return useMemo(
    () => ({
      comparedWith,
      isDifferent: (collection, key, field) =>
        comparedWith !== null && isCellDifferent(collection, plan[collection], comparedWith.id, key, field),
    }),
    [plan, comparedWith],
  );
}
