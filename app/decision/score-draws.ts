/**
 * Values of uncertain scores on straight lines, drawn in one pass: the generator's step (see `random.ts`) stands in the
 * loop, so that no random word goes through memory, and arrays come in as parameters, which engines see through better
 * than those of a closure.
 */

/**
 * Two values from each word, from half a word each.
 *
 * @param cells where in `values` each is written
 * @param middles the value in the middle of each interval
 * @param factors what one of 65,536 equal parts of it is worth
 */
export function drawUniform(
  state: Int32Array,
  cells: Int32Array,
  middles: Float64Array,
  factors: Float64Array,
  values: Float64Array,
): void {
  let a = state[0] as number;
  let b = state[1] as number;
  let c = state[2] as number;
  let counter = state[3] as number;
  const last = cells.length - 1;
  for (let k = 0; k <= last; k += 2) {
    const word = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + word) | 0;
    values[cells[k] as number] = (middles[k] as number) + (factors[k] as number) * (word >> 16);
    if (k < last) {
      values[cells[k + 1] as number] =
        (middles[k + 1] as number) + (factors[k + 1] as number) * ((word << 16) >> 16);
    }
  }
  state[0] = a;
  state[1] = b;
  state[2] = c;
  state[3] = counter;
}

/** One value from each word: the mean of both halves, pulled to the mode by how far they are apart. */
export function drawTriangles(
  state: Int32Array,
  cells: Int32Array,
  middles: Float64Array,
  factors: Float64Array,
  skews: Float64Array,
  values: Float64Array,
): void {
  let a = state[0] as number;
  let b = state[1] as number;
  let c = state[2] as number;
  let counter = state[3] as number;
  for (let k = 0; k < cells.length; k++) {
    const word = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + word) | 0;
    const u = word >> 16;
    const v = (word << 16) >> 16;
    values[cells[k] as number] =
      (middles[k] as number) + (factors[k] as number) * (u + v) + (skews[k] as number) * Math.abs(u - v);
  }
  state[0] = a;
  state[1] = b;
  state[2] = c;
  state[3] = counter;
}
