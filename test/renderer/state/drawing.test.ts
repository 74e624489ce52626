import { describe, expect, it } from 'vitest';
import type { Simulation } from '#app/decision/robustness.ts';
import { createDrawing, type DrawClock, type DrawTask, sliceMs } from '#renderer/state/drawing.ts';

/** Time that passes with draws alone, and turns that come when the test says so. */
function workshop(msPerDraw: number) {
  let now = 0;
  let waiting: (() => void)[] = [];
  const longest = { slice: 0 };
  const clock: DrawClock = {
    now: () => now,
    later(run) {
      waiting.push(run);
      return () => {
        waiting = waiting.filter((other) => other !== run);
      };
    },
  };
  const started: string[] = [];
  const task = (key: string, draws: number): DrawTask => ({
    keys: [key],
    draws,
    start: () => {
      started.push(key);
      return {
        isConstant: false,
        advance: (more) => {
          now += more * msPerDraw;
        },
        robustness: () => {
          throw new Error('not asked here');
        },
      } satisfies Simulation;
    },
  });
  /** One turn of the window; `false` when nothing is left to do. */
  const turn = () => {
    const [run] = waiting.splice(0, 1);
    if (!run) return false;
    const before = now;
    run();
    longest.slice = Math.max(longest.slice, now - before);
    return true;
  };
  const finish = () => {
    let turns = 0;
    while (turn()) turns++;
    return turns;
  };
  const heard: string[] = [];
  const drawing = createDrawing(1000, ({ keys, draws }) => heard.push(`${keys[0]} ${draws}`), clock);
  return { drawing, task, turn, finish, heard, started, longest };
}

describe('drawing between frames', () => {
  it('shows the first figures, then the final ones, and never holds the window longer than a quarter of a frame', () => {
    const { drawing, task, finish, heard, started, longest } = workshop(0.1);
    drawing.want([task('a', 10_000)]);
    expect(heard).toEqual([]);
    expect(finish()).toBeGreaterThan(100);
    expect(heard).toEqual(['a 10000', 'a 10000']);
    expect(started).toEqual(['a']);
    // One portion may begin just before the time is up.
    expect(longest.slice).toBeLessThanOrEqual(sliceMs + 10 * 0.1 + 1e-9);
  });

  it('gives a slider that never rests its first figures all the same', () => {
    const { drawing, task, turn, heard } = workshop(0.1);
    for (let move = 0; move < 200; move++) {
      drawing.want([task(`move ${move}`, 1000)]);
      turn();
    }
    // Each takes 100 ms of draws, so about every twentieth move is shown.
    expect(heard.length).toBeGreaterThan(5);
    expect(heard.at(-1)).toMatch(/^move 1\d\d /);
  });

  it('goes on where it was when the same is wanted with more draws, and drops what is wanted no more', () => {
    const { drawing, task, finish, heard, started } = workshop(0.1);
    drawing.want([task('a', 1000)]);
    finish();
    drawing.want([task('a', 3000)]);
    finish();
    drawing.want([task('b', 1000)]);
    finish();
    expect(started).toEqual(['a', 'b']);
    expect(heard).toEqual(['a 1000', 'a 3000', 'b 1000']);
    drawing.want([task('a', 1000)]);
    finish();
    expect(started).toEqual(['a', 'b', 'a']);
  });

  it('takes several in turn, and stops at once when told', () => {
    const { drawing, task, turn, finish, heard } = workshop(0.1);
    drawing.want([task('a', 1000), task('b', 1000)]);
    finish();
    expect(heard).toEqual(['a 1000', 'b 1000']);
    drawing.want([task('c', 50_000)]);
    turn();
    drawing.stop();
    expect(finish()).toBe(0);
    expect(heard).toHaveLength(2);
  });
});
