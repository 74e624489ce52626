import { requiredDesks } from '../staffing/desk-rule.ts';
import { type ExpressDesks, expressAlternatives } from '../staffing/express-desks.ts';
import { enquiriesOf, mixtureOf } from '../staffing/mixture.ts';
import { simulateHouse } from '../staffing/simulate.ts';
import type { SimulatedHouse } from '../staffing/simulated-house.ts';
import type { DeskPooling } from './staffing-pooling.ts';

/** Pooling with citizens one by one: what no formula gives when handling times are unequal. */
export interface SimulatedPooling {
  separate: SimulatedHouse;
  /** One queue with as many desks as the separate ones together; with none, one … of them for the quick kind. */
  together: readonly ExpressDesks[];
}

/**
 * Separate desks, one for all, and the express alternatives in a mean hour, simulated with the same citizens. Takes
 * about a tenth of a second: on demand, not while something moves.
 */
export function simulatedPooling({ kinds, rule }: DeskPooling, seed: number): SimulatedPooling {
  const simulated = { kinds, withinMinutes: rule.promise.withinMinutes, seed };
  const desksOf = kinds.map((kind) => Math.max(1, requiredDesks(enquiriesOf(kind), rule)));
  const groups = desksOf.map((desks, kind) => ({ desks, kinds: [kind] }));
  const desks = desksOf.reduce((sum, own) => sum + own, 0);
  const mean = mixtureOf(kinds).handlingMinutes;
  const quick = kinds.flatMap(({ handlingMinutes }, kind) => (handlingMinutes < mean ? [kind] : []));
  return {
    separate: simulateHouse({ ...simulated, groups }),
    together: expressAlternatives({ ...simulated, desks }, quick),
  };
}
