/**
 * Rows as aligned text. Numbers are given as text already.
 *
 * @param right columns that are aligned at their right, by index
 */
export function alignedTable(rows: readonly (readonly string[])[], right: readonly number[] = []): string {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, index) => {
      widths[index] = Math.max(widths[index] ?? 0, widthOf(cell));
    });
  }
  const line = (row: readonly string[]) =>
    row
      .map((cell, index) => {
        const space = ' '.repeat(Math.max(0, (widths[index] ?? 0) - widthOf(cell)));
        return right.includes(index) ? space + cell : cell + space;
      })
      .join('  ')
      .trimEnd();
  return rows.map(line).join('\n');
}

/** Characters as people count them: "é" of two code points is one. */
function widthOf(text: string): number {
  return [...text.normalize('NFC')].length;
}
