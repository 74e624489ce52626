import type { z } from 'zod';
import { createRandom } from '#app/decision/random.ts';
import type { coverInputSchema } from '#app/staffing/cover-input.ts';

const days = 6;
const slotsADay = 22;

/**
 * A week of 6 days with 22 half-hours, 40 shifts, three competences and groups: mornings and afternoons are busy, and
 * the cheapest groups may not work as much as they would be asked to.
 *
 * @param scale people needed, as a multiple of a small town's
 */
export function busyWeek(seed: number, scale = 1): z.input<typeof coverInputSchema> {
  const random = createRandom(seed);
  const whole = (from: number, to: number) => from + Math.floor(random.uniform() * (to - from + 1));
  const slots = days * slotsADay;
  const people = (base: number, peak: number) =>
    Array.from({ length: slots }, (_, slot) => {
      const share = ((slot % slotsADay) + 0.5) / slotsADay;
      const bump = (at: number, width: number) => Math.exp(-(((share - at) / width) ** 2));
      const mean = base + peak * (bump(0.3, 0.12) + 0.8 * bump(0.75, 0.15));
      return Math.max(0, Math.round(scale * mean + 1.5 * random.uniform() - 0.75));
    });
  const need = { all: people(1, 3), authority: people(1, 2), library: people(0.6, 1.5) };
  const shift = (id: string, day: number, from: number, to: number, pause: number | null) => ({
    id,
    from: day * slotsADay + from,
    to: day * slotsADay + to,
    break: pause === null ? [] : [day * slotsADay + pause],
  });
  const shifts = Array.from({ length: days }, (_, day) => [
    shift(`early-${day}`, day, 0, 15, 7),
    shift(`middle-${day}`, day, 4, 18, 11),
    shift(`late-${day}`, day, 7, 22, 15),
  ]).flat();
  while (shifts.length < 40) {
    const length = whole(8, 16);
    const from = whole(0, slotsADay - length);
    const pause = length >= 11 ? from + whole(4, length - 4) : null;
    shifts.push(shift(`extra-${shifts.length}`, shifts.length % days, from, from + length, pause));
  }
  return {
    slots,
    need,
    groups: [
      { id: 'library', competences: ['library', 'all'], hourCost: 260, maxHours: 370 * scale },
      { id: 'citizens', competences: ['all', 'authority'], hourCost: 285, maxHours: 500 * scale },
      { id: 'both', competences: ['all', 'authority', 'library'], hourCost: 310, maxHours: 300 * scale },
    ],
    shifts,
    secondsMax: 10,
    seed,
  };
}
