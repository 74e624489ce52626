import type { HouseIndex } from '#app/indicators/house-index.ts';
import { type Plan, sorted } from '#app/plan/plan.ts';

/** A function or service that can answer a need. */
export interface Answer {
  kind: 'functions' | 'services';
  id: string;
  name: string;
}

/** What a scenario does with an answer. */
export type AnswerState = 'in' | 'changed' | 'out' | 'missing';

/** Everything that can answer a need: functions in their order, then services in theirs. */
export function possibleAnswers(plan: Plan): Answer[] {
  return (['functions', 'services'] as const).flatMap((kind) =>
    sorted<{ id: string; sort: number; name: string }>(plan[kind]).map(({ id, name }) => ({
      kind,
      id,
      name,
    })),
  );
}

/** What answers a need, functions first. */
export function answersOf({ plan, functionsOfNeed, servicesOfNeed }: HouseIndex, needId: string): Answer[] {
  const linked = new Set([...(functionsOfNeed.get(needId) ?? []), ...(servicesOfNeed.get(needId) ?? [])]);
  return possibleAnswers(plan).filter(({ id }) => linked.has(id));
}

/** What a scenario does with an answer: has it, has it changed, left it out on purpose, or nothing at all. */
export function answerState(plan: Plan, scenarioId: string, { kind, id }: Answer): AnswerState {
  const key = `${scenarioId}.${id}`;
  if (kind === 'services') return plan.scenarioServices[key] ? 'in' : 'missing';
  return plan.scenarioFunctions[key]?.state ?? 'missing';
}
