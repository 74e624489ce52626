import type { DemandStream } from './demand.ts';
import { type HourPeak, slotWeights, type WeekPeak, weekWeights } from './profiles.ts';

/**
 * When people come where nobody has counted. Everything in this file is an assumption of ours, to be shown as such
 * and to be replaced by a counting week; the weeks of school holidays are remembered (Easter moves, and each
 * municipality sets its own).
 */
const weekdays = [1.25, 1, 1, 1.1, 0.85, 0.6, 0.4];

const schoolHolidays = [
  { fromWeek: 7, toWeek: 7 },
  { fromWeek: 27, toWeek: 32 },
  { fromWeek: 42, toWeek: 42 },
  { fromWeek: 52, toWeek: 52 },
];

/** Fewer come to most services while schools are closed. */
const holidayFactor = 0.8;

/** So many times as many at a peak. */
export const peakFactor = 1.5;

const everyDay = (fromHour: number, toHour: number): Peak => ({
  hours: [{ fromHour, toHour, factor: peakFactor }],
});
const onDay = (day: number, fromHour = 0, toHour = 24): Peak => ({
  hours: [{ fromHour, toHour, factor: peakFactor, days: [day] }],
});
const inWeeks = (fromWeek: number, toWeek: number): Peak => ({
  weeks: [{ fromWeek, toWeek, factor: peakFactor }],
});

/** Hours or weeks in which more come than otherwise. */
export interface Peak {
  hours?: readonly HourPeak[];
  weeks?: readonly WeekPeak[];
}

/** The peaks that the catalogue of services speaks of, in hours and weeks. */
export const assumedPeaks = {
  morning: everyDay(8, 10),
  forenoon: everyDay(9, 12),
  noon: everyDay(11, 13),
  afternoon: everyDay(12, 17),
  lateAfternoon: everyDay(15, 18),
  evening: everyDay(17, 22),
  monday: onDay(0),
  thursdayAfternoon: onDay(3, 13, 18),
  saturday: onDay(5),
  schoolHolidays: {
    weeks: schoolHolidays.map((weeks) => ({ ...weeks, factor: peakFactor / holidayFactor })),
  },
  spring: inWeeks(10, 22),
  marchToJuly: inWeeks(10, 30),
  summer: inWeeks(23, 34),
  augustAndSeptember: inWeeks(31, 39),
  november: inWeeks(45, 48),
  january: inWeeks(1, 4),
} as const satisfies { readonly [name: string]: Peak };

export type AssumedPeak = keyof typeof assumedPeaks;

export type Profile = Pick<DemandStream, 'slotWeights' | 'weekWeights'>;

/** When a service with these peaks is asked for; none for an even one. */
export function assumedProfile(names: readonly AssumedPeak[]): Profile {
  return profileOfPeaks(names.map((name) => assumedPeaks[name]));
}

/** When a service is asked for whose peaks are these, beside what holds for all. */
export function profileOfPeaks(peaks: readonly Peak[]): Profile {
  const holidays = schoolHolidays.map((weeks) => ({ ...weeks, factor: holidayFactor }));
  return {
    slotWeights: slotWeights(
      weekdays,
      peaks.flatMap(({ hours = [] }) => hours),
    ),
    weekWeights: weekWeights([...holidays, ...peaks.flatMap(({ weeks = [] }) => weeks)]),
  };
}
