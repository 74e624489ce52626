/** One figure of a bench. */
export interface Measurement {
  name: string;
  value: number;
  unit: string;
  /** In the same unit, at most; `null`: only to be known. */
  goal: number | null;
  /** The issue that asks for it, where that isn't the issue of the whole bench. */
  issue?: number;
}

/** A figure as a line of the table says it: whole numbers whole, others with three digits. */
export function figure(value: number): string {
  if (Number.isInteger(value)) return value.toLocaleString('en');
  return value >= 100 ? Math.round(value).toLocaleString('en') : value.toPrecision(3);
}

/** Whether the goal is reached. A figure that could not be had (not a number) falls short. */
export function isReached({ value, goal }: Measurement): boolean {
  return goal === null || value <= goal;
}
