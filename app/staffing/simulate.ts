import { itemAt } from '../plan/item-at.ts';
import { overloadOf } from './overload.ts';
import { runSimulation } from './simulate-run.ts';
import { estimateOf } from './simulate-tally.ts';
import type { SimulatedHouse, SimulationInput } from './simulated-house.ts';

/** 250 days of 8 hours. */
export const yearOfDaysMinutes = 250 * 8 * 60;

/**
 * Citizens one by one: first come, first served among those a desk is qualified for; who arrives goes to the free
 * desk that can do least else, and of those to the one free longest. What no formula gives: kinds with unequal
 * handling times at desks that share them only in part.
 *
 * @returns figures with 95 % confidence half-widths from batch means, or the kinds that more arrive of than their
 *   desks can serve
 */
export function simulateHouse(input: SimulationInput): SimulatedHouse {
  const overload = overloadOf(input.kinds, input.groups);
  if (overload) return overload;
  const run = runSimulation(input, input.minutes ?? yearOfDaysMinutes);
  const occupancy = run.busyMinutes.map((batches, group) => {
    const deskMinutes = run.batchMinutes * itemAt(input.groups, group).desks;
    return (
      estimateOf(batches, new Float64Array(batches.length).fill(deskMinutes)) ?? { mean: 0, halfWidth: 0 }
    );
  });
  return {
    state: 'stable',
    kinds: run.tallies.map((tally) => tally.queue()),
    all: run.all.queue(),
    occupancy,
  };
}
