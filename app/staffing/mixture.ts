import type { Enquiries } from './desk-queue.ts';

/** One kind of enquiry as it arrives. */
export interface Arrivals {
  /** ≥ 0. */
  arrivalsPerHour: number;
  /** Mean, > 0. */
  handlingMinutes: number;
  /** Squared coefficient of variation of the handling time, 1 for exponential. */
  squaredCv: number;
}

/** One kind of enquiry by itself. */
export function enquiriesOf({ arrivalsPerHour, handlingMinutes, squaredCv }: Arrivals): Enquiries {
  return { loadErlangs: (arrivalsPerHour * handlingMinutes) / 60, handlingMinutes, squaredCv };
}

/**
 * Several kinds in one queue: each arrival is of a kind by its volume, so that the handling time is a mixture. Its
 * mean is weighted by volume, and its spread holds the spread within each kind and between their means.
 *
 * @returns without arrivals: no load, and handling times as if every kind came as often
 */
export function mixtureOf(kinds: readonly Arrivals[]): Enquiries {
  const perHour = kinds.reduce((sum, kind) => sum + kind.arrivalsPerHour, 0);
  const shareOf = (kind: Arrivals) => (perHour > 0 ? kind.arrivalsPerHour / perHour : 1 / kinds.length);
  let mean = 0;
  let square = 0;
  for (const kind of kinds) {
    mean += shareOf(kind) * kind.handlingMinutes;
    square += shareOf(kind) * kind.handlingMinutes ** 2 * (1 + kind.squaredCv);
  }
  const isOne = kinds.every((kind) => kind.handlingMinutes === kinds[0]?.handlingMinutes);
  // Equal means leave only the spread within each kind: said without the rounding of a difference of squares.
  const squaredCv = isOne
    ? kinds.reduce((sum, kind) => sum + shareOf(kind) * kind.squaredCv, 0)
    : square / mean ** 2 - 1;
  return { loadErlangs: (perHour * mean) / 60, handlingMinutes: mean, squaredCv };
}
