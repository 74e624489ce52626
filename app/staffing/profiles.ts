import { halfHourCount, weekCount } from './calendar.ts';

/** Hours in which more or fewer come than otherwise. */
export interface HourPeak {
  fromHour: number;
  toHour: number;
  /** Times as many as in other hours; below 1 for a lull. */
  factor: number;
}

/** Weeks of the year in which more or fewer come; `from` after `to` runs over New Year. */
export interface WeekPeak {
  /** 1 … 52. */
  fromWeek: number;
  toWeek: number;
  factor: number;
}

/** 48 weights from midnight: 1, and in the hours of a peak its factor; peaks that overlap multiply. */
export function halfHourWeights(peaks: readonly HourPeak[]): Float64Array {
  return Float64Array.from({ length: halfHourCount }, (_, halfHour) =>
    peaks.reduce(
      (weight, { fromHour, toHour, factor }) =>
        halfHour >= 2 * fromHour && halfHour < 2 * toHour ? weight * factor : weight,
      1,
    ),
  );
}

/** 52 weights of the weeks: 1, and in school holidays and peaks their factors; those that overlap multiply. */
export function weekWeights(peaks: readonly WeekPeak[]): Float64Array {
  return Float64Array.from({ length: weekCount }, (_, index) => {
    const week = index + 1;
    return peaks.reduce((weight, { fromWeek, toWeek, factor }) => {
      const isWithin =
        fromWeek <= toWeek ? week >= fromWeek && week <= toWeek : week >= fromWeek || week <= toWeek;
      return isWithin ? weight * factor : weight;
    }, 1);
  });
}

/** Weeks in which most Danish schools are closed (remembered; Easter moves and each municipality sets its own). */
export const schoolHolidayWeeks: readonly { fromWeek: number; toWeek: number }[] = [
  { fromWeek: 7, toWeek: 7 },
  { fromWeek: 27, toWeek: 32 },
  { fromWeek: 42, toWeek: 42 },
  { fromWeek: 52, toWeek: 52 },
];

/** Defaults where nobody has counted: all assumptions, Monday first and by hour of the day. */
export const assumedProfiles = {
  weekdayWeights: [1.25, 1, 1, 1.1, 0.85, 0.6, 0.4],
  hourPeaks: [
    { fromHour: 9, toHour: 11, factor: 1.4 },
    { fromHour: 11, toHour: 13, factor: 1.1 },
    { fromHour: 15, toHour: 17, factor: 1.3 },
  ],
  schoolHolidayFactor: 0.8,
} as const;
