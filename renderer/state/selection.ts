import { create } from 'zustand';
import { activeScenarios } from '#app/plan/active-scenarios.ts';
import type { Plan } from '#app/plan/plan.ts';
import type { Scenario } from '#app/plan/scenario.ts';
import { usePlan } from './session-context.tsx';

/** The reader's choices in the top bar; the same on every screen, and not part of the plan. */
interface Choice {
  scenarioId: string | null;
  /** `null`: with the baseline. */
  compareWithId: string | null;
}

export const useChoice = create<Choice>(() => ({ scenarioId: null, compareWithId: null }));

export function chooseScenario(scenarioId: string | null): void {
  useChoice.setState({ scenarioId });
}

export function chooseCompareWith(compareWithId: string | null): void {
  useChoice.setState({ compareWithId });
}

/** The scenario in focus, or `null` for all; one that has been deleted or archived is nobody's choice. */
export function useChosenScenario(): Scenario | null {
  const plan = usePlan();
  const id = useChoice((choice) => choice.scenarioId);
  return active(plan, id);
}

/** For a screen that shows one: the reader's choice, else the first that isn't the baseline, else the baseline. */
export function useOneScenario(): Scenario | null {
  const plan = usePlan();
  const chosen = useChosenScenario();
  if (chosen) return chosen;
  const scenarios = activeScenarios(plan);
  return scenarios.find(({ id }) => id !== plan.meta.baselineId) ?? scenarios[0] ?? null;
}

/** What differences are taken from: the reader's choice, else the baseline, else nothing. */
export function useComparedWith(): Scenario | null {
  const plan = usePlan();
  const id = useChoice((choice) => choice.compareWithId);
  return comparedWith(plan, id);
}

export function comparedWith(plan: Plan, chosenId: string | null): Scenario | null {
  return active(plan, chosenId) ?? active(plan, plan.meta.baselineId);
}

function active(plan: Plan, id: string | null): Scenario | null {
  const scenario = id === null ? undefined : plan.scenarios[id];
  return scenario && !scenario.archived ? scenario : null;
}
