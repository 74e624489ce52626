/** A row with a place among its siblings. */
interface Placed {
  sort: number;
}

/** The `sort` that puts a row after all of these. */
export function sortAtEnd(siblings: readonly Placed[]): number {
  return siblings.reduce((last, { sort }) => Math.max(last, sort + 1), 0);
}

/** The `sort` that puts a row right after the one at `index` (−1: before the first). Rows in order. */
export function sortAfter(siblings: readonly Placed[], index: number): number {
  const before = siblings[index];
  const after = siblings[index + 1];
  if (!before) return after ? after.sort - 1 : 0;
  if (!after) return before.sort + 1;
  return (before.sort + after.sort) / 2;
}

/** The `sort` that moves the row at `index` one place up or down; `null` when it is at that end. */
export function sortForStep(siblings: readonly Placed[], index: number, step: -1 | 1): number | null {
  const to = index + step;
  if (index < 0 || to < 0 || to >= siblings.length) return null;
  return sortAfter(siblings, step === 1 ? to : to - 1);
}
