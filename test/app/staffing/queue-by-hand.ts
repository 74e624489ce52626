import { createRandom } from '#app/decision/random.ts';

/** Figures of a simulated queue, each with its mean over independent runs and the standard error of that mean. */
export interface Observed {
  meanWaitMinutes: Sample;
  servedInTime: Sample;
  abandonShare: Sample;
}

export interface Sample {
  mean: number;
  standardError: number;
}

export interface QueueByHand {
  desks: number;
  arrivalsPerHour: number;
  /** A draw of one handling time, from a stream of numbers in 0–1. */
  handling: (uniform: () => number) => number;
  patienceMinutes: number | null;
  withinMinutes: number;
  seed: number;
}

export const exponentialTime = (mean: number) => (uniform: () => number) => -mean * Math.log(uniform());

const runs = 24;
const warmUp = 4_000;
const measured = 30_000;

/**
 * First come, first served with nothing of the product but its random numbers: each citizen takes the desk that is
 * free first, and who would wait longer than patient is gone. Independent runs, so that the spread between them says
 * how far the mean may be off.
 */
export function observe(queue: QueueByHand): Observed {
  const samples = Array.from({ length: runs }, (_, run) => observeOnce(queue, run));
  const sample = (name: 'wait' | 'inTime' | 'gone'): Sample => {
    const mean = samples.reduce((sum, each) => sum + each[name], 0) / runs;
    const squares = samples.reduce((sum, each) => sum + (each[name] - mean) ** 2, 0);
    return { mean, standardError: Math.sqrt(squares / (runs - 1) / runs) };
  };
  return { meanWaitMinutes: sample('wait'), servedInTime: sample('inTime'), abandonShare: sample('gone') };
}

function observeOnce(
  { desks, arrivalsPerHour, handling, patienceMinutes, withinMinutes, seed }: QueueByHand,
  run: number,
) {
  const { uniform } = createRandom(seed, run);
  const gap = exponentialTime(60 / arrivalsPerHour);
  const patience = exponentialTime(patienceMinutes ?? 1);
  const freeAt = new Float64Array(desks);
  let now = 0;
  let wait = 0;
  let inTime = 0;
  let gone = 0;
  for (let citizen = -warmUp; citizen < measured; citizen++) {
    now += gap(uniform);
    let first = 0;
    for (let desk = 1; desk < desks; desk++) if ((freeAt[desk] ?? 0) < (freeAt[first] ?? 0)) first = desk;
    const offered = Math.max(0, (freeAt[first] ?? 0) - now);
    const patient = patienceMinutes === null ? Number.POSITIVE_INFINITY : patience(uniform);
    const isServed = offered <= patient;
    if (isServed) freeAt[first] = now + offered + handling(uniform);
    if (citizen < 0) continue;
    wait += Math.min(offered, patient);
    if (isServed && offered <= withinMinutes) inTime++;
    if (!isServed) gone++;
  }
  return { wait: wait / measured, inTime: inTime / measured, gone: gone / measured };
}
