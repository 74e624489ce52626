import { itemAt } from '../plan/item-at.ts';
import { dayCount, halfHourCount, weekCount, weekSlots } from './calendar.ts';

/** Hours in which more or fewer come than otherwise. */
export interface HourPeak {
  fromHour: number;
  toHour: number;
  /** Times as many as in other hours; below 1 for a lull. */
  factor: number;
  /** 0 Monday … 6 Sunday; every day when left out. */
  days?: readonly number[];
}

/** Weeks of the year in which more or fewer come; `fromWeek` after `toWeek` runs over New Year. */
export interface WeekPeak {
  /** 1 … 52. */
  fromWeek: number;
  toWeek: number;
  factor: number;
}

/** 336 weights from Monday 00:00: the weekday's, times the factors of the peaks that hold the half-hour. */
export function slotWeights(weekdayWeights: ArrayLike<number>, peaks: readonly HourPeak[]): Float64Array {
  const weights = new Float64Array(weekSlots);
  for (let day = 0; day < dayCount; day++) {
    const from = day * halfHourCount;
    weights.fill(itemAt(weekdayWeights, day), from, from + halfHourCount);
    for (const { fromHour, toHour, factor, days } of peaks) {
      if (days && !days.includes(day)) continue;
      for (let halfHour = Math.round(2 * fromHour); halfHour < Math.round(2 * toHour); halfHour++) {
        (weights[from + halfHour] as number) *= factor;
      }
    }
  }
  return weights;
}

/** 52 weights of the weeks: 1 times the factors of the holidays and peaks that hold the week. */
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

const daysOfMonths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * 52 weights of the weeks from what comes in each month (12, January first): a month's share lies evenly on its days,
 * and week 1 begins on 1 January.
 */
export function weekWeightsOfMonths(monthWeights: ArrayLike<number>): Float64Array {
  const weights = new Float64Array(weekCount);
  let dayOfYear = 0;
  daysOfMonths.forEach((days, month) => {
    for (let day = 0; day < days; day++, dayOfYear++) {
      // The year's last day falls to the last week.
      const week = Math.min(weekCount - 1, Math.floor(dayOfYear / dayCount));
      (weights[week] as number) += itemAt(monthWeights, month) / days;
    }
  });
  return weights;
}
