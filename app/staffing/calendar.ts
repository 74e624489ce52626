/** Days of a week, Monday first; half-hours of a day, from midnight; half-hours of a week. */
export const dayCount = 7;
export const halfHourCount = 48;
export const weekSlots = dayCount * halfHourCount;

/** Weeks of a planning year. */
export const weekCount = 52;

/** Opening hours of one weekday. */
export interface DayHours {
  /** 0 Monday … 6 Sunday. */
  day: number;
  /** Hours from midnight (9.5 is half past nine), taken to the nearest half-hour. */
  fromHour: number;
  toHour: number;
}

/** A week's staffed half-hours: 336 from Monday 00:00, 1 within any of the hours. */
export function staffedWeek(hours: readonly DayHours[]): Uint8Array {
  const staffed = new Uint8Array(weekSlots);
  for (const { day, fromHour, toHour } of hours) {
    for (let halfHour = Math.round(2 * fromHour); halfHour < Math.round(2 * toHour); halfHour++) {
      staffed[day * halfHourCount + halfHour] = 1;
    }
  }
  return staffed;
}
