import type { ValueMark } from '../plan/mark.ts';
import type { Cell } from './matrix.ts';

/** A figure with where it comes from, as a line of the sheet of assumptions. */
export interface AssumptionLine {
  key: string;
  name: string;
  value: Cell['value'];
  unit: string;
  mark: ValueMark;
  source: string;
  confirmedByRole: string;
  confirmedOn: string | null;
}
