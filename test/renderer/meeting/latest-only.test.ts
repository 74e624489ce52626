import { describe, expect, it } from 'vitest';
import { latestOnly } from '#renderer/views/meeting/wall/latest-only.ts';

/** A line on which each message arrives when the test says so, and frames that come when it says so. */
function line() {
  const sent: number[] = [];
  const frames: (() => void)[] = [];
  let arrive = () => {};
  const give = latestOnly<number>(
    (value) => {
      sent.push(value);
      return new Promise<void>((resolve) => {
        arrive = resolve;
      });
    },
    (perform) => frames.push(perform),
  );
  return {
    sent,
    give,
    frame: () => frames.shift()?.(),
    async arrived() {
      arrive();
      await Promise.resolve();
      await Promise.resolve();
    },
    framesWaiting: () => frames.length,
  };
}

describe('the line to the wall', () => {
  it('sends the last of what came within a frame', () => {
    const { sent, give, frame } = line();
    for (const value of [1, 2, 3]) give(value);
    expect(sent).toEqual([]);
    frame();
    expect(sent).toEqual([3]);
  });

  it('waits for what is under way, and then sends only the latest', async () => {
    const { sent, give, frame, arrived, framesWaiting } = line();
    give(1);
    frame();
    for (const value of [2, 3, 4]) give(value);
    expect([framesWaiting(), sent]).toEqual([0, [1]]);
    await arrived();
    frame();
    expect(sent).toEqual([1, 4]);
    await arrived();
    expect(framesWaiting()).toBe(0);
    give(5);
    frame();
    expect(sent).toEqual([1, 4, 5]);
  });
});
