import { itemAt } from '../plan/item-at.ts';
import type { Estimate, SimulatedQueue } from './simulated-house.ts';

/** The measured time is cut in as many batches, long enough to be all but independent of one another. */
export const batchCount = 30;

/** Student's t for 95 % and 29 degrees of freedom. */
const studentT = 2.0452;

/** Waits of one kind of enquiry, by the batch in which it arrived. */
export interface Tally {
  add(batch: number, waitMinutes: number): void;
  queue(): SimulatedQueue | null;
}

export function createTally(withinMinutes: number): Tally {
  const arrivals = new Float64Array(batchCount);
  const waits = new Float64Array(batchCount);
  const inTime = new Float64Array(batchCount);
  return {
    add(batch, waitMinutes) {
      (arrivals[batch] as number) += 1;
      (waits[batch] as number) += waitMinutes;
      if (waitMinutes <= withinMinutes) (inTime[batch] as number) += 1;
    },
    queue() {
      const meanWaitMinutes = estimateOf(waits, arrivals);
      const servedInTime = estimateOf(inTime, arrivals);
      return (
        meanWaitMinutes &&
        servedInTime && { meanWaitMinutes, servedInTime, arrivals: arrivals.reduce((sum, n) => sum + n, 0) }
      );
    },
  };
}

/** Mean of a ratio of sums over batches (the delta method); `null` when there is nothing to divide by. */
export function estimateOf(sums: Float64Array, counts: Float64Array): Estimate | null {
  const count = counts.reduce((total, n) => total + n, 0);
  if (count === 0) return null;
  const mean = sums.reduce((total, sum) => total + sum, 0) / count;
  const squares = sums.reduce((total, sum, batch) => total + (sum - mean * itemAt(counts, batch)) ** 2, 0);
  const batches = sums.length;
  const deviation = Math.sqrt((squares * batches) / (batches - 1)) / count;
  return { mean, halfWidth: studentT * deviation };
}
