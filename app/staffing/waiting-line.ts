/** Times of arrival of those who wait, oldest first, in a ring that grows when it is full. */
export interface WaitingLine {
  size(): number;
  /** Infinite when nobody waits. */
  oldest(): number;
  join(arrivalMinute: number): void;
  /** The oldest leaves the line. */
  leave(): number;
}

export function createWaitingLine(): WaitingLine {
  let ring = new Float64Array(64);
  let head = 0;
  let size = 0;
  return {
    size: () => size,
    oldest: () => (size === 0 ? Number.POSITIVE_INFINITY : (ring[head] as number)),
    join(arrivalMinute) {
      if (size === ring.length) {
        const grown = new Float64Array(2 * size);
        grown.set(ring.subarray(head));
        grown.set(ring.subarray(0, head), size - head);
        ring = grown;
        head = 0;
      }
      ring[(head + size) % ring.length] = arrivalMinute;
      size++;
    },
    leave() {
      const arrivalMinute = ring[head] as number;
      head = (head + 1) % ring.length;
      size--;
      return arrivalMinute;
    },
  };
}
