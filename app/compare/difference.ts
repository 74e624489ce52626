import type { OpeningHour } from '../plan/hours.ts';
import type { ScenarioCellCollection } from '../plan/plan.ts';
import type { FieldDifference } from './row-difference.ts';

/** What differences are grouped by, in reading order. Scores were given to a scenario: they are shown, never taken over. */
export const subjects = [
  'functions',
  'services',
  'staffing',
  'hours',
  'floors',
  'economy',
  'description',
  'scores',
] as const;
export type Subject = (typeof subjects)[number];

/** Something that two scenarios don't say alike. */
export interface Difference {
  /** The same difference after a change elsewhere: collection and key. */
  id: string;
  subject: Subject;
  collection: ScenarioCellCollection | 'scenarios' | 'agreements';
  /**
   * What it is about: the cell's key without the scenario; of opening hours a zone and a weekday; of what a
   * scenario says of itself the field.
   */
  key: string;
  /** added: only the second scenario has it; removed: only the first. */
  kind: 'added' | 'removed' | 'changed';
  /** What differs, in the order of the row's schema. Opening hours have none: see the stretches. */
  fields: FieldDifference[];
  /** Opening hours of the day in both scenarios, in order; elsewhere absent. */
  stretches?: { from: OpeningHour[]; to: OpeningHour[] };
  /** Keys of the cells that a take-over concerns; empty for what can't be taken over, or is a field. */
  cells: string[];
}
