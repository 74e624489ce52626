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

/**
 * A rota is found at once, its proof takes very long: ten groups whose hours only just suffice, six competences,
 * 240 shifts.
 *
 * @param maxHours of each group; at 140 even a first rota is hard to find
 */
export function stubbornWeek(maxHours = 160): z.input<typeof coverInputSchema> {
  const random = createRandom(5);
  const whole = (from: number, to: number) => from + Math.floor(random.uniform() * (to - from + 1));
  const slots = days * slotsADay;
  const competences = ['pass', 'tax', 'home', 'library', 'digital', 'desk'];
  const need = Object.fromEntries(
    competences.map((id) => [id, Array.from({ length: slots }, () => whole(0, 3))]),
  );
  const groups = Array.from({ length: 10 }, (_, index) => ({
    id: `group-${index}`,
    competences: competences.filter((_id, own) => own === index % 6 || random.uniform() < 0.4),
    hourCost: 200 + 150 * random.uniform(),
    maxHours,
  }));
  const shifts = Array.from({ length: days * 40 }, (_, index) => {
    const length = whole(6, 16);
    const latest = slotsADay - length;
    const place = index % 40;
    const start = Math.floor(index / 40) * slotsADay;
    const from = start + (place === 0 ? 0 : place === 1 ? latest : whole(0, latest));
    const pause = length >= 11 ? [from + whole(4, length - 4)] : [];
    return { id: `shift-${index}`, from, to: from + length, break: pause };
  });
  return { slots, need, groups, shifts, secondsMax: 120, seed: 1 };
}
