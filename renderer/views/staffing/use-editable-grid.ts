import { useCallback, useState } from 'react';
import type { CodedError } from '#app/plan/result.ts';
import type { CellKey } from '#renderer/components/matrix-grid/grid-types.ts';
import { useText } from '#renderer/state/text.ts';

/** What every grid of this screen needs beside its cells: where its focus is, and its refusals in words. */
export function useEditableGrid() {
  const { t, error } = useText();
  const [activeCell, onActive] = useState<CellKey | null>(null);
  const refusalText = useCallback(
    (refusal: CodedError) => {
      if (refusal.code === 'staffing_level') return t('staffing.level.unclear', refusal.details);
      if (refusal.code === 'staffing_number') return t('staffing.number.unclear', refusal.details);
      return error(refusal);
    },
    [t, error],
  );
  return { activeCell, onActive, refusalText };
}
