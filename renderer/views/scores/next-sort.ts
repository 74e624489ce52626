/** A `sort` after all the others. */
export function nextSort(rows: readonly { sort: number }[]): number {
  return rows.reduce((last, { sort }) => Math.max(last, sort + 1), 0);
}
