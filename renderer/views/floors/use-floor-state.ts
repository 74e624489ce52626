import { useMemo } from 'react';
import { type FitFinding, fitFindings } from '#app/indicators/fit.ts';
import { type FloorFigures, floorFigures } from '#app/indicators/floors.ts';
import { type NearnessFigures, nearnessFigures } from '#app/indicators/nearness.ts';
import { type ScenarioBuilding, scenarioBuilding } from '#app/indicators/scenario-building.ts';
import type { Plan } from '#app/plan/plan.ts';
import type { Scenario } from '#app/plan/scenario.ts';

/** A scenario's building, what lies where in it, and what follows from that. */
export interface FloorState {
  scenario: Scenario;
  building: ScenarioBuilding;
  figures: FloorFigures;
  findings: readonly FitFinding[];
  nearness: NearnessFigures;
}

export function useFloorState(plan: Plan, scenario: Scenario): FloorState {
  return useMemo(() => floorState(plan, scenario), [plan, scenario]);
}

export function floorState(plan: Plan, scenario: Scenario): FloorState {
  const building = scenarioBuilding(plan, scenario.id);
  return {
    scenario,
    building,
    figures: floorFigures(plan, building),
    findings: fitFindings(plan, building),
    nearness: nearnessFigures(plan, building),
  };
}
