import type { Staffing } from '../indicators/staffing.ts';
import { rowsOf } from '../indicators/staffing-index.ts';
import { heldIn } from '../plan/item-at.ts';
import { type ParameterCode, parameterOf, parameters } from '../plan/parameters.ts';
import type { Plan } from '../plan/plan.ts';
import type { Scenario } from '../plan/scenario.ts';
import { elsewhere } from './cells.ts';
import type { Council } from './council.ts';
import type { CellRef } from './matrix.ts';

/** What the sheets about staffing share. */

/** Whether the plan says anything about people or hours. */
export function hasStaffing(plan: Plan): boolean {
  return hasHours(plan) || Object.keys(plan.scenarioStaff).length > 0;
}

export function hasHours(plan: Plan): boolean {
  return Object.keys(plan.openingHours).length > 0;
}

/** Whether a scenario that takes part has a rota. */
export function hasRota({ scenarios, staffing }: Council): boolean {
  return scenarios.some(({ id }) => rowsOf(staffing.index, id).rota.length > 0);
}

export function scenarioColumn(scenario: Scenario): string {
  return `scenario.${scenario.id}`;
}

export function staffingIn({ staffing }: Council, scenario: Scenario): Staffing {
  return heldIn(staffing.byScenario, scenario.id);
}

/**
 * A parameter in a formula: where it stands on the sheet of assumptions, or the number itself where the plan's own
 * is outside its range and the engine takes the end of it.
 *
 * @param used what the engine computes with
 */
export function parameterTerm({ plan }: Council, code: ParameterCode, used: number): CellRef | number {
  if (parameterOf(plan, code) !== used) return used;
  const own = Object.values(plan.assumptions).find((row) => row.code === code && row.value !== null);
  const isListed = own !== undefined || !Object.values(plan.assumptions).some((row) => row.code === code);
  // A figure that the plan names and leaves open is the program's, and stands on no line of its own.
  if (!isListed) return parameters[code].value;
  return elsewhere('assumptions', own?.id ?? `parameter.${code}`, 'value');
}
