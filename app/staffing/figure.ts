import type { DeskQueue, StableQueue } from './desk-queue.ts';

/** A figure of a queue; `unstable` where more arrives than is served, `null` where there is nothing to say. */
export type Figure = number | 'unstable' | null;

/** The figures of a queue as an answer in JSON gives them. Shares 0–1. */
export interface QueueAnswer {
  waitShare: Figure;
  servedInTime: Figure;
  meanWaitMinutes: Figure;
  occupancy: Figure;
  /** Mean number who wait. */
  queue: Figure;
}

export function queueAnswer(queue: DeskQueue): QueueAnswer {
  return {
    waitShare: figureOf(queue, 'waitShare'),
    servedInTime: figureOf(queue, 'servedInTime'),
    meanWaitMinutes: figureOf(queue, 'meanWaitMinutes'),
    occupancy: figureOf(queue, 'occupancy'),
    queue: figureOf(queue, 'queueLength'),
  };
}

export function figureOf(queue: DeskQueue, name: Exclude<keyof StableQueue, 'state'>): Figure {
  return queue.state === 'unstable' ? 'unstable' : queue[name];
}
