/** How sure a figure is: read in a source, remembered, or assumed. */
export type LadderMark = 'read' | 'remembered' | 'assumption';

/** Paid hours of a year that are not worked with citizens or cases. */
export interface LadderStep {
  /** `publicHolidays`, `vacation` … or a municipality's own. */
  id: string;
  /** Hours of one full-time employee's year, ≥ 0. */
  hours: number;
  mark: LadderMark;
}

/** Paid hours of one årsværk: 37 hours in 52 weeks. */
export const grossHoursPerFte = 37 * 52;

/** A rung of the ladder as it is shown: what is taken off and what is left after it. */
export interface LadderRung extends LadderStep {
  leftHours: number;
}

/** From gross hours down step by step; the last rung's `leftHours` are the net hours. */
export function ladderRungs(steps: readonly LadderStep[], grossHours = grossHoursPerFte): LadderRung[] {
  let left = grossHours;
  return steps.map((step) => {
    left -= step.hours;
    return { ...step, leftHours: left };
  });
}

/** Net hours of one årsværk; `null` when the steps leave nothing. */
export function netHoursPerFte(steps: readonly LadderStep[], grossHours = grossHoursPerFte): number | null {
  const net = steps.reduce((left, { hours }) => left - hours, grossHours);
  return net > 0 ? net : null;
}
