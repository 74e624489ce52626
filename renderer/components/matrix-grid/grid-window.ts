/**
 * Which rows (or columns) of a long grid are drawn: those in sight, a few around them, and those that must
 * not vanish (the one with the focus). Everything else is a gap of the right size.
 */
export interface GridWindow {
  /** Drawn indices in order. */
  indices: number[];
  /** Pixels left blank before each drawn index; one more entry for the blank after the last. */
  gaps: number[];
}

/**
 * @param count   all rows
 * @param size    pixels per row when all are alike; else where each begins, and, one more, where the last ends
 * @param offset  pixels scrolled past
 * @param visible pixels in sight; 0 before the first measurement
 * @param spare   rows drawn beyond each edge
 * @param kept    indices that are always drawn; outside 0…count−1 they are left out
 */
export function gridWindow(
  count: number,
  size: number | readonly number[],
  offset: number,
  visible: number,
  spare: number,
  kept: readonly number[] = [],
): GridWindow {
  const startOf = (index: number) => (typeof size === 'number' ? index * size : (size[index] ?? 0));
  const end = offset + visible;
  const firstSeen = typeof size === 'number' ? Math.floor(offset / size) : lastAt(size, offset);
  const lastSeen = typeof size === 'number' ? Math.ceil(end / size) : lastAt(size, end);
  const first = Math.max(0, Math.min(count - 1, firstSeen) - spare);
  const last = Math.min(count - 1, lastSeen + spare);
  const indices: number[] = [];
  for (let index = first; index <= last; index++) indices.push(index);
  for (const index of kept) {
    if (index >= 0 && index < count && (index < first || index > last)) indices.push(index);
  }
  indices.sort((a, b) => a - b);
  const drawn = indices.filter((index, at) => index !== indices[at - 1]);
  const gaps = drawn.map((index, at) => startOf(index) - startOf(at === 0 ? 0 : (drawn[at - 1] ?? 0) + 1));
  gaps.push(startOf(count) - startOf((drawn.at(-1) ?? -1) + 1));
  return { indices: drawn, gaps };
}

/** The last of these that begins at or before a pixel. */
function lastAt(starts: readonly number[], pixel: number): number {
  return Math.max(
    0,
    starts.findLastIndex((start) => start <= pixel),
  );
}

/**
 * How far to scroll so that a row is wholly in sight, moving as little as possible.
 *
 * @param start   first pixel of the row, counted from the first row
 * @param size    pixels of the row
 * @param offset  pixels scrolled past now
 * @param visible pixels in sight, less what sticky headers hide
 */
export function scrolledInto(start: number, size: number, offset: number, visible: number): number {
  if (start < offset) return start;
  if (start + size > offset + visible) return Math.max(0, start + size - visible);
  return offset;
}
