/** Paid hours of a year that are not worked with citizens or cases, of one full-time employee; ≥ 0. */
interface Deduction {
  hours: number;
}

/** Paid hours of one årsværk: 37 hours in 52 weeks. */
export const grossHoursPerFte = 37 * 52;

/** A rung of the ladder as it is shown: the step and what is left after it. */
export type LadderRung<Step> = Step & { leftHours: number };

/** From gross hours down step by step; the last rung's `leftHours` are the net hours. */
export function ladderRungs<Step extends Deduction>(
  steps: readonly Step[],
  grossHours = grossHoursPerFte,
): LadderRung<Step>[] {
  let left = grossHours;
  return steps.map((step) => {
    left -= step.hours;
    return { ...step, leftHours: left };
  });
}

/** Net hours of one årsværk; `null` when the steps leave nothing. */
export function netHoursPerFte(steps: readonly Deduction[], grossHours = grossHoursPerFte): number | null {
  const net = steps.reduce((left, { hours }) => left - hours, grossHours);
  return net > 0 ? net : null;
}
