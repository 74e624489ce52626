/** A step of the program's own ladder. */
export interface DefaultLadderStep {
  id: 'publicHolidays' | 'vacation' | 'extraVacation' | 'sickness' | 'training' | 'paidBreaks' | 'meetings';
  /** Hours of one full-time employee's year. */
  hours: number;
  /** How sure it is: read in a source (domain.md, section 4), remembered, or assumed. */
  mark: 'read' | 'remembered' | 'assumption';
}

/** Hours of a working day in a 37-hour week (domain.md, source 56). */
const dayHours = 7.4;

/** Days left to work when everything that is counted in whole days is taken off, on which a paid break falls. */
const daysAtWork = 260 - 7.14 - 25 - 5 - 10 - 4;

/**
 * From a paid to a worked year. The state gives no standard: every step is the municipality's to change. Sums to
 * 1,399 net hours (domain.md, section 4).
 */
export const defaultLadder: readonly DefaultLadderStep[] = [
  { id: 'publicHolidays', hours: 7.14 * dayHours, mark: 'read' },
  { id: 'vacation', hours: 25 * dayHours, mark: 'remembered' },
  { id: 'extraVacation', hours: 5 * dayHours, mark: 'remembered' },
  { id: 'sickness', hours: 10 * dayHours, mark: 'assumption' },
  { id: 'training', hours: 4 * dayHours, mark: 'assumption' },
  { id: 'paidBreaks', hours: daysAtWork * 0.5, mark: 'assumption' },
  { id: 'meetings', hours: 42, mark: 'assumption' },
];
