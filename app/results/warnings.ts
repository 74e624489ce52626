import type { Plan } from '../plan/plan.ts';
import { type Warning, warningCodes } from './warning-codes.ts';
import { criteriaWarnings } from './warnings-of-criteria.ts';
import { economyWarnings } from './warnings-of-economy.ts';
import { houseWarnings } from './warnings-of-house.ts';
import { scoreWarnings } from './warnings-of-scores.ts';
import { staffingWarnings } from './warnings-of-staffing.ts';
import { weightWarnings } from './warnings-of-weights.ts';

/**
 * All warnings of the plan, by code in the order of {@link warningCodes}, within a code in reading order. An
 * accepted one stays listed with its reason; one that is mended is gone.
 */
export function warnings(plan: Plan): Warning[] {
  const found = [
    ...criteriaWarnings(plan),
    ...weightWarnings(plan),
    ...scoreWarnings(plan),
    ...houseWarnings(plan),
    ...staffingWarnings(plan),
    ...economyWarnings(plan),
  ];
  return warningCodes.flatMap((code) =>
    found
      .filter((warning) => warning.code === code)
      .map((warning) => ({
        ...warning,
        accepted: plan.acceptedWarnings[`${code}.${warning.place}`]?.reason ?? null,
      })),
  );
}
