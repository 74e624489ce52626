import type { AllocationAnswer } from '../floors/allocation-answer.ts';
import type { Plan } from '../plan/plan.ts';
import { fitFindings } from './fit.ts';
import { floorFigures } from './floors.ts';
import { nearnessFigures } from './nearness.ts';
import type { ScenarioBuilding } from './scenario-building.ts';

/** What taking a proposal over would do. */
export interface ProposalEffect {
  /** Functions that would lie elsewhere; from `null` = unplaced until now. */
  moves: { functionId: string; fromZoneId: string | null; toZoneId: string }[];
  /** Nearness fulfilled before and after, 0–1; `null` when none can be judged. */
  fulfilledBefore: number | null;
  fulfilledAfter: number | null;
  /** Net m² without room in the whole house, before and after. */
  notFittingBeforeNetM2: number;
  notFittingAfterNetM2: number;
  /** Wishes that a zone doesn't meet. */
  unmetBefore: number;
  unmetAfter: number;
}

/** A proposal beside what is there now. */
export function proposalEffect(
  plan: Plan,
  building: ScenarioBuilding,
  { placements }: Extract<AllocationAnswer, { cost: number }>,
): ProposalEffect {
  const proposed: ScenarioBuilding = {
    ...building,
    functions: building.functions.map((placed) => ({
      ...placed,
      zone: plan.zones[placements[placed.row.id] ?? ''] ?? placed.zone,
    })),
  };
  const unmet = (state: ScenarioBuilding) =>
    fitFindings(plan, state).filter(({ code }) => code.startsWith('wish_')).length;
  return {
    moves: building.functions.flatMap(({ row, zone }) => {
      const toZoneId = placements[row.id];
      return toZoneId === undefined || toZoneId === zone?.id
        ? []
        : [{ functionId: row.id, fromZoneId: zone?.id ?? null, toZoneId }];
    }),
    fulfilledBefore: nearnessFigures(plan, building).fulfilledShare,
    fulfilledAfter: nearnessFigures(plan, proposed).fulfilledShare,
    notFittingBeforeNetM2: floorFigures(plan, building).notFittingNetM2,
    notFittingAfterNetM2: floorFigures(plan, proposed).notFittingNetM2,
    unmetBefore: unmet(building),
    unmetAfter: unmet(proposed),
  };
}
