import { useMemo } from 'react';
import type { FitFinding } from '#app/indicators/fit.ts';
import type { FloorFigures } from '#app/indicators/floors.ts';
import type { NearnessFigures } from '#app/indicators/nearness.ts';
import { planFigures } from '#app/indicators/plan-figures.ts';
import type { ScenarioBuilding } from '#app/indicators/scenario-building.ts';
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
  const figures = planFigures(plan);
  return {
    scenario,
    building: figures.building(scenario.id),
    figures: figures.floors(scenario.id),
    findings: figures.fit(scenario.id),
    nearness: figures.nearness(scenario.id),
  };
}
