import { rowIn } from '../plan/item-at.ts';
import type { SlotCover } from '../staffing/cover-answer.ts';
import { coverInputSchema } from '../staffing/cover-input.ts';
import { coverOf } from '../staffing/cover-of.ts';
import { coverProblem } from '../staffing/cover-problem.ts';
import type { Staffing } from './staffing.ts';
import type { StaffingIndex } from './staffing-index.ts';
import { assignmentsOf, type RotaNeed, rotaInput } from './staffing-rota.ts';

/** What a scenario's rota gives. */
export interface RotaCover {
  /** Every half-hour and competence with a need, and who is there for it. */
  cover: readonly SlotCover[];
  /** Paid hours a week, per staff group and together. */
  groupHours: { readonly [staffGroupId: string]: number };
  hoursPerWeek: number;
  costPerWeekDkk: number | null;
  /** Half-hours in which somebody is lacking, and people lacking in them, in hours a week. */
  shortSlots: readonly number[];
  lackingHoursPerWeek: number;
  /** Groups that work more than their planned årsværk. */
  overworkedGroupIds: readonly string[];
  /** Every need is met and no group works more than planned. */
  isWhole: boolean;
}

/** How far the rota of a scenario covers its week; `null` when it has none. */
export function rotaCoverOf(
  index: StaffingIndex,
  staffing: Staffing,
  need: RotaNeed = 'planned',
): RotaCover | null {
  const assignments = assignmentsOf(index, staffing.scenarioId);
  if (assignments.length === 0) return null;
  const { input, costIsKnown } = rotaInput(index, staffing, { need });
  const problem = coverProblem(coverInputSchema.parse(input));
  const shifts = new Set(problem.shifts.map(({ id }) => id));
  // A pattern that is all break works in no half-hour.
  const { cover, hours, cost, isWhole } = coverOf(
    problem,
    assignments.filter(({ shift }) => shifts.has(shift)),
  );
  const short = cover.filter(({ need: people, present }) => present < people);
  return {
    cover,
    groupHours: hours,
    hoursPerWeek: Object.values(hours).reduce((sum, own) => sum + own, 0),
    costPerWeekDkk: costIsKnown ? cost : null,
    shortSlots: [...new Set(short.map(({ slot }) => slot))],
    lackingHoursPerWeek: short.reduce((sum, { need: people, present }) => sum + people - present, 0) / 2,
    overworkedGroupIds: problem.groups
      .filter(({ id, maxSlots }) => rowIn(hours, id) > maxSlots * problem.slotHours)
      .map(({ id }) => id),
    isWhole,
  };
}
