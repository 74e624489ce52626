/**
 * Sends the latest of what comes, at most one a frame and the next only when the last has arrived: what came in between
 * is left out, the last never.
 *
 * @param nextFrame calls back when there is a frame to be drawn
 */
export function latestOnly<Value>(
  send: (value: Value) => Promise<unknown>,
  nextFrame: (perform: () => void) => void,
): (value: Value) => void {
  let waiting: { value: Value } | null = null;
  let isUnderWay = false;
  const go = async () => {
    const next = waiting;
    waiting = null;
    if (next) await send(next.value);
    if (waiting) nextFrame(() => void go());
    else isUnderWay = false;
  };
  return (value) => {
    waiting = { value };
    if (isUnderWay) return;
    isUnderWay = true;
    nextFrame(() => void go());
  };
}
