import type { TextKey } from '../i18n/texts.ts';
import type { CollectionName } from '../plan/plan.ts';
import type { Amount } from './amount.ts';
import type { PlanFigures } from './plan-figures.ts';

/** A row of the plan that a figure rests on: where a click on the figure leads. */
export interface IndicatorRow {
  collection: CollectionName;
  key: string;
}

/** What an indicator says of a scenario, in the indicator's unit; the ends are the value where nothing is uncertain. */
export interface Measurement {
  value: number;
  low: number;
  high: number;
  /** The rows it rests on, gathered when somebody asks where it comes from. */
  from(): IndicatorRow[];
}

/** A figure that can stand as the score of a criterion: measured from the scenario, never typed. */
export interface Indicator {
  /** Its unit, as criteria write units: percents are 0–100. */
  unit: TextKey;
  /** Which way is better, unless the group agrees otherwise. */
  better: 'more' | 'less';
  /** @returns `null` while the plan doesn't say enough for it */
  measure(figures: PlanFigures, scenarioId: string): Measurement | null;
}

/** A figure without uncertainty. */
export function exactly(value: number | null, from: Measurement['from']): Measurement | null {
  return value === null ? null : { value, low: value, high: value, from };
}

/** A figure with its ends. */
export function between({ low, likely, high }: Amount, from: Measurement['from']): Measurement {
  return { value: likely, low, high, from };
}

/** Rows of a collection by their keys. */
export function rowsOf(collection: CollectionName, keys: Iterable<string>): IndicatorRow[] {
  return [...keys].map((key) => ({ collection, key }));
}
