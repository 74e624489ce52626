import type { Warning } from '#app/results/warning-codes.ts';
import { warningsAt } from '../../components/warning-list/use-warnings.ts';
import { warningRoute } from '../../components/warning-list/warning-route.ts';

const isMendedHere = (warning: Warning) => warningRoute(warning).screen === 'criteria';

/** What concerns the tree as a whole, or the weighing at its top. */
export function treeWarnings(found: readonly Warning[]): Warning[] {
  return found.filter((warning) => warning.place === '' && isMendedHere(warning));
}

/** What concerns one criterion or group: to be mended in it, and beside that the warnings about its scores. */
export function criterionWarnings(
  found: readonly Warning[],
  id: string,
): { own: Warning[]; onScores: Warning[] } {
  const here = warningsAt(found, id);
  return {
    own: here.filter(isMendedHere),
    onScores: here.filter((warning) => !isMendedHere(warning)),
  };
}

/** By criterion, how many warnings about it nobody has said to live with. */
export function openWarningCounts(found: readonly Warning[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const warning of found) {
    if (warning.accepted !== null || !isMendedHere(warning)) continue;
    for (const id of warning.place.split('.')) if (id) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}
