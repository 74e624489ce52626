import { type Plan, sorted } from '#app/plan/plan.ts';

/** Functions that may deliver a service: those linked to it first. */
export function deliveringOptions(plan: Plan, serviceId: string): { value: string; label: string }[] {
  const isLinked = (functionId: string) => Object.hasOwn(plan.functionServices, `${functionId}.${serviceId}`);
  const functions = sorted(plan.functions);
  return [...functions.filter(({ id }) => isLinked(id)), ...functions.filter(({ id }) => !isLinked(id))].map(
    ({ id, name }) => ({ value: id, label: name }),
  );
}
