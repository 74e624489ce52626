import type { PlacedDemand } from './demand.ts';
import type { DeskIntervals } from './desk-needs.ts';

/** Room for rounding in sums of booked posts. */
const roundingRoom = 1e-9;

/**
 * Appointments that fill a post only in part leave it to the queue for the rest of the time: whole posts stay
 * booked, and the work of the last part of one stands in the queue, as a mixture with those who come without an
 * appointment. An approximation that is careful: appointments come less at random than a queue takes them to.
 *
 * @param week intervals of the same demand
 */
export function withSharedPosts(
  week: DeskIntervals,
  { channels, bookedOccupancy }: PlacedDemand,
): DeskIntervals {
  let [bookings, bookedMinutes, bookedSquares] = [0, 0, 0];
  for (const { bookedPerWeek, handlingMinutes } of channels) {
    bookings += bookedPerWeek;
    bookedMinutes += bookedPerWeek * handlingMinutes;
    bookedSquares += 2 * bookedPerWeek * handlingMinutes ** 2;
  }
  if (bookedMinutes === 0) return week;
  const count = week.loadErlangs.length;
  const shared: DeskIntervals = {
    loadErlangs: new Float64Array(count),
    handlingMinutes: new Float64Array(count),
    squaredCv: new Float64Array(count),
    bookedDesks: week.bookedDesks.map((posts) => Math.floor(posts + roundingRoom)),
  };
  for (let at = 0; at < count; at++) {
    const ownMinutes = (week.loadErlangs[at] as number) * 60;
    const ownMean = week.handlingMinutes[at] as number;
    const part = Math.max(0, (week.bookedDesks[at] as number) - (shared.bookedDesks[at] as number));
    // Minutes of appointments in an hour; each of the sums below is of an hour.
    const minutes = part * bookedOccupancy * 60;
    const scale = minutes / bookedMinutes;
    const arrivals = ownMinutes / ownMean + scale * bookings;
    const squares = ownMinutes * ownMean * (1 + (week.squaredCv[at] as number)) + scale * bookedSquares;
    const mean = arrivals === 0 ? 1 : (ownMinutes + minutes) / arrivals;
    shared.loadErlangs[at] = (ownMinutes + minutes) / 60;
    shared.handlingMinutes[at] = mean;
    // A mixture of exponentials is never less spread than one of them; what falls short is rounding.
    shared.squaredCv[at] = arrivals === 0 ? 1 : Math.max(1, squares / arrivals / mean ** 2 - 1);
  }
  return shared;
}
