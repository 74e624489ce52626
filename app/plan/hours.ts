import { z } from 'zod';
import { dateField, idField, lineField, nameField, shareField, sortField } from './fields.ts';
import { markFields } from './mark.ts';
import { serviceGroupField, zoneKindField } from './service.ts';

/** Minutes after midnight; 1440 is the midnight that ends the day. */
export const minuteOfDayField = z.int().min(0).max(1440);
/** 1 Monday … 7 Sunday. */
export const weekdayField = z.int().min(1).max(7);
/** Half-hour of the day, 0 = 00:00–00:30 … 47. */
export const halfHourField = z.int().min(0).max(47);

/** Staffed (betjent) or open without staff (selvbetjent); what no row covers is closed (lukket). */
export const openingKinds = ['staffed', 'selfService'] as const;
export type OpeningKind = (typeof openingKinds)[number];

/** A stretch of a weekday in which a zone of the house is open. */
export const openingHourSchema = z
  .strictObject({
    scenarioId: idField,
    zone: zoneKindField,
    weekday: weekdayField,
    fromMinute: minuteOfDayField,
    toMinute: minuteOfDayField,
    kind: z.enum(openingKinds),
    /** Desks that are manned at the same time (poster); 0 when open without staff. */
    posts: z.int().min(0).max(500),
  })
  .refine((row) => row.fromMinute < row.toMinute, { error: 'must end after it begins', path: ['toMinute'] })
  .refine((row) => row.kind === 'staffed' || row.posts === 0, {
    error: 'no posts without staff',
    path: ['posts'],
  });

export type OpeningHour = z.infer<typeof openingHourSchema>;

/** Days on which the usual week doesn't hold: closed, or a shorter day for the whole house. */
export const openingExceptionSchema = z
  .strictObject({
    scenarioId: idField,
    fromDate: dateField,
    toDate: dateField,
    name: lineField,
    kind: z.enum(['closed', ...openingKinds]),
    fromMinute: minuteOfDayField.nullable(),
    toMinute: minuteOfDayField.nullable(),
  })
  .refine((row) => row.fromDate <= row.toDate, { error: 'must end after it begins', path: ['toDate'] })
  .refine((row) => (row.kind === 'closed') === (row.fromMinute === null), {
    error: 'hours belong to a day that is open',
    path: ['fromMinute'],
  })
  .refine((row) => (row.fromMinute === null) === (row.toMinute === null), {
    error: 'from and to belong together',
    path: ['toMinute'],
  });

export type OpeningException = z.infer<typeof openingExceptionSchema>;

/** What citizens are promised about waiting, per group of services. */
export const waitingPromiseSchema = z.strictObject({
  serviceGroup: serviceGroupField,
  /** Share of the citizens … */
  share: shareField,
  /** … served within so many minutes. */
  withinMinutes: z.number().min(0).max(1440),
  /** Staff busy at most this share of the time; `null` = no cap. */
  maxOccupancy: z.number().gt(0).max(1).nullable(),
  minimumDesks: z.int().min(0).max(500),
  /** Nobody works alone: at least two while the desk is open. A rule of the house, not law. */
  neverAlone: z.boolean(),
});

export type WaitingPromise = z.infer<typeof waitingPromiseSchema>;

/** How much of a group's demand comes in a half-hour of a weekday, relative to the others. */
export const arrivalShareSchema = z.strictObject({
  serviceGroup: serviceGroupField,
  weekday: weekdayField,
  halfHour: halfHourField,
  weight: z.number().min(0).max(1e9),
});

/** How much of a group's demand comes in a month, relative to the others; no rows = the program's year, an assumption. */
export const seasonShareSchema = z.strictObject({
  serviceGroup: serviceGroupField,
  month: z.int().min(1).max(12),
  weight: z.number().min(0).max(1e9),
});

/** Where a group's arrival profile comes from; no row = the program's, an assumption. */
export const arrivalProfileSchema = z.strictObject({ serviceGroup: serviceGroupField, ...markFields });

/** A shift as it may be worked: from, to, with at most one break. */
export const shiftPatternSchema = z
  .strictObject({
    id: idField,
    sort: sortField,
    name: nameField,
    fromMinute: minuteOfDayField,
    toMinute: minuteOfDayField,
    breakFromMinute: minuteOfDayField.nullable(),
    breakMinutes: z.int().min(0).max(240),
  })
  .refine((row) => row.fromMinute < row.toMinute, { error: 'must end after it begins', path: ['toMinute'] })
  .refine(isBreakInside, { error: 'the break must lie within the shift', path: ['breakFromMinute'] });

export type ShiftPattern = z.infer<typeof shiftPatternSchema>;

/** So many of a staff group work this shift on this weekday. */
export const rotaLineSchema = z.strictObject({
  scenarioId: idField,
  weekday: weekdayField,
  shiftPatternId: idField,
  staffGroupId: idField,
  people: z.int().min(1).max(1000),
});

export type RotaLine = z.infer<typeof rotaLineSchema>;

function isBreakInside(shift: {
  fromMinute: number;
  toMinute: number;
  breakFromMinute: number | null;
  breakMinutes: number;
}): boolean {
  if (shift.breakFromMinute === null) return shift.breakMinutes === 0;
  return (
    shift.breakFromMinute >= shift.fromMinute && shift.breakFromMinute + shift.breakMinutes <= shift.toMinute
  );
}
