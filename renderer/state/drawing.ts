import type { Simulation } from '#app/decision/robustness.ts';

/** Draws that are wanted: `start` is asked for a simulation when its turn comes. */
export interface DrawTask {
  /** What is drawn from: tasks of equal keys are the same task. */
  keys: readonly unknown[];
  draws: number;
  start(): Simulation;
}

/** How the window's time is had; a test brings its own. */
export interface DrawClock {
  now(): number;
  /** Calls back when the window has had its turn; returns what calls it off. */
  later(run: () => void): () => void;
}

export interface Drawing {
  /** From now on these, and nothing else (none: rest); what is drawn already for a task of the same keys is kept. */
  want(tasks: readonly DrawTask[]): void;
  stop(): void;
}

/** Longest time the window is kept from drawing or answering, in milliseconds: a quarter of a frame. */
export const sliceMs = 4;
/** Draws between two looks at the clock; few, since a draw on a large plan takes a tenth of a millisecond. */
const portion = 10;

const windowClock: DrawClock = {
  now: () => performance.now(),
  later(run) {
    const timer = setTimeout(run);
    return () => clearTimeout(timer);
  },
};

interface Run {
  task: DrawTask;
  simulation: Simulation;
  drawn: number;
}

/**
 * Draws in slices between the window's frames, so that no slider ever waits for them. (A worker would have to
 * be let through the page's policy, which today lets no script be named at run time; slices need nothing.)
 *
 * While tasks change at every frame, one that is begun still gets its `first` draws: figures follow a moving
 * slider a few frames behind instead of never.
 *
 * @param first draws after which a task has something to show
 * @param publish hears of a task when it has had its first draws, and again when it has had all
 */
export function createDrawing(
  first: number,
  publish: (task: DrawTask, simulation: Simulation) => void,
  clock: DrawClock = windowClock,
): Drawing {
  let wanted: readonly DrawTask[] = [];
  let runs: Run[] = [];
  let current: Run | null = null;
  let cancel: (() => void) | null = null;

  const isWanted = (run: Run) => wanted.some((task) => isSame(task, run.task));
  const next = (): Run | null => {
    if (current && current.drawn < Math.min(first, current.task.draws)) return current;
    runs = runs.filter(isWanted);
    for (const task of wanted) {
      const begun = runs.find((run) => isSame(run.task, task));
      if (!begun) {
        const run = { task, simulation: task.start(), drawn: 0 };
        runs.push(run);
        return run;
      }
      begun.task = task;
      if (begun.drawn < task.draws) return begun;
    }
    return null;
  };
  const slice = () => {
    const end = clock.now() + sliceMs;
    cancel = null;
    do {
      current = next();
      if (!current) return;
      const milestone = current.drawn < first ? Math.min(first, current.task.draws) : current.task.draws;
      const left = milestone - current.drawn;
      // Where nothing varies, any number of draws is one.
      const draws = current.simulation.isConstant ? left : Math.min(portion, left);
      current.simulation.advance(draws);
      current.drawn += draws;
      if (current.drawn === milestone) publish(current.task, current.simulation);
    } while (clock.now() < end);
    cancel ??= clock.later(slice);
  };
  return {
    want(tasks) {
      wanted = tasks;
      if (tasks.length === 0) current = null;
      cancel ??= clock.later(slice);
    },
    stop() {
      cancel?.();
      cancel = null;
      wanted = [];
      runs = [];
      current = null;
    },
  };
}

function isSame(a: DrawTask, b: DrawTask): boolean {
  return a.keys.length === b.keys.length && a.keys.every((key, at) => key === b.keys[at]);
}
