import type { Zone } from '../plan/building.ts';
import type { Plan } from '../plan/plan.ts';
import { type FitFinding, fitFindings } from './fit.ts';
import { floorFigures } from './floors.ts';
import { nearnessFigures } from './nearness.ts';
import { type ScenarioBuilding, withMove } from './scenario-building.ts';

/** What moving a function would do, told before it is done. */
export interface MoveEffect {
  /** Nearness fulfilled before and after, 0–1; `null` when none can be judged. */
  fulfilledBefore: number | null;
  fulfilledAfter: number | null;
  /** Net m² without room in the whole house, before and after. */
  notFittingBeforeNetM2: number;
  notFittingAfterNetM2: number;
  /** Findings that the move brings, and those it mends. */
  brings: FitFinding[];
  mends: FitFinding[];
}

/** What it would do to put a function in a zone of the scenario's building, or to take it out (`null`). */
export function moveEffect(
  plan: Plan,
  building: ScenarioBuilding,
  functionId: string,
  zone: Readonly<Zone> | null,
): MoveEffect {
  const moved = withMove(building, functionId, zone);
  const [before, after] = [building, moved].map((state) => ({
    nearness: nearnessFigures(plan, state).fulfilledShare,
    notFitting: floorFigures(plan, state).notFittingNetM2,
    findings: fitFindings(plan, state),
  })) as [Picture, Picture];
  return {
    fulfilledBefore: before.nearness,
    fulfilledAfter: after.nearness,
    notFittingBeforeNetM2: before.notFitting,
    notFittingAfterNetM2: after.notFitting,
    brings: missingIn(after.findings, before.findings),
    mends: missingIn(before.findings, after.findings),
  };
}

interface Picture {
  nearness: number | null;
  notFitting: number;
  findings: FitFinding[];
}

function missingIn(findings: readonly FitFinding[], others: readonly FitFinding[]): FitFinding[] {
  const known = new Set(others.map((finding) => JSON.stringify(finding)));
  return findings.filter((finding) => !known.has(JSON.stringify(finding)));
}
