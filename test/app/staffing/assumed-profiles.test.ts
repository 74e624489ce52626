import { expect, it } from 'vitest';
import { type AssumedPeak, assumedProfile, peakFactor } from '#app/staffing/assumed-profiles.ts';

const even = assumedProfile([]);

/** Where a profile lies above the even one: half-hours as "day hour", weeks as their number. */
function lifted(name: AssumedPeak): { hours: string[]; weeks: number[] } {
  const profile = assumedProfile([name]);
  const isHigher = (weights: ArrayLike<number>, base: ArrayLike<number>) => (_: unknown, at: number) =>
    Math.abs((weights[at] ?? 0) / (base[at] ?? 1) - peakFactor) < 1e-9;
  const slots = Array.from(even.slotWeights, (_, at) => at);
  const weeks = Array.from(even.weekWeights, (_, at) => at + 1);
  const hours = slots.filter(isHigher(profile.slotWeights, even.slotWeights)).map((slot) => {
    const [day, hour] = [Math.floor(slot / 48), (slot % 48) / 2];
    return `${day} ${hour}`;
  });
  return { hours, weeks: weeks.filter(isHigher(profile.weekWeights, even.weekWeights)) };
}

/** Half-hours of some days, from one full hour to another. */
const halfHours = (days: number[], from: number, to: number) =>
  days.flatMap((day) => Array.from({ length: 2 * (to - from) }, (_, index) => `${day} ${from + index / 2}`));
const everyDay = [0, 1, 2, 3, 4, 5, 6];
const weeks = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);

it.each([
  ['morning', everyDay, 8, 10],
  ['forenoon', everyDay, 9, 12],
  ['noon', everyDay, 11, 13],
  ['afternoon', everyDay, 12, 17],
  ['lateAfternoon', everyDay, 15, 18],
  ['evening', everyDay, 17, 22],
  ['monday', [0], 0, 24],
  ['thursdayAfternoon', [3], 13, 18],
  ['saturday', [5], 0, 24],
] as const)('%s: more come at its hours, and in every week as else', (name, days, from, to) => {
  expect(lifted(name)).toEqual({ hours: halfHours([...days], from, to), weeks: [] });
});

it.each([
  ['spring', weeks(10, 22)],
  ['marchToJuly', weeks(10, 30)],
  ['summer', weeks(23, 34)],
  ['augustAndSeptember', weeks(31, 39)],
  ['november', weeks(45, 48)],
  ['january', weeks(1, 4)],
] as const)('%s: more come in its weeks, at the hours as else', (name, found) => {
  expect(lifted(name)).toEqual({ hours: [], weeks: found });
});

it('fewer come while schools are closed, but for what is asked for then', () => {
  const closed = [7, ...weeks(27, 32), 42, 52];
  const weightOf = (of: ArrayLike<number>, isClosed: boolean) => [
    ...new Set(Array.from(of).filter((_, at) => closed.includes(at + 1) === isClosed)),
  ];
  expect([weightOf(even.weekWeights, true), weightOf(even.weekWeights, false)]).toEqual([[0.8], [1]]);
  const asked = assumedProfile(['schoolHolidays']).weekWeights;
  for (const weight of weightOf(asked, true)) expect(weight).toBeCloseTo(1.5, 12);
  expect(weightOf(asked, false)).toEqual([1]);
});

it('Monday is the busiest day, and fewest come on Sunday', () => {
  const byDay = everyDay.map((day) => even.slotWeights[day * 48 + 20]);
  expect(byDay).toEqual([1.25, 1, 1, 1.1, 0.85, 0.6, 0.4]);
});
