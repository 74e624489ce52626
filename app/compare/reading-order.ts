import { criteriaTree } from '../plan/criteria-tree.ts';
import { type Plan, sorted } from '../plan/plan.ts';
import { comparedScenarioFields } from '../plan/scenario.ts';
import { serviceGroups, zoneKinds } from '../plan/service.ts';
import { type Difference, subjects } from './difference.ts';

/** Differences as people read them: by subject, what a subject says of itself first, then things in the plan's order. */
export function readingOrder(plan: Plan, differences: readonly Difference[]): Difference[] {
  const places = placesOf(plan);
  const orderOf = (difference: Difference): number[] => [
    subjects.indexOf(difference.subject),
    collectionOrder.indexOf(difference.collection),
    ...difference.key.split('.').map((part) => places.get(part) ?? Number(part)),
  ];
  return differences
    .map((difference) => ({ difference, order: orderOf(difference) }))
    .sort((a, b) => byParts(a.order, b.order) || (a.difference.id < b.difference.id ? -1 : 1))
    .map(({ difference }) => difference);
}

const collectionOrder: readonly Difference['collection'][] = [
  'scenarios',
  'scenarioFunctions',
  'scenarioServices',
  'scenarioStaff',
  'rotaLines',
  'openingHours',
  'openingExceptions',
  'placements',
  'economyAmounts',
  'agreements',
];

/** The place of everything that keys are joined of; numbers in keys stand for themselves. */
function placesOf(plan: Plan): Map<string, number> {
  const services = sorted(plan.services).sort(
    (a, b) => serviceGroups.indexOf(a.serviceGroup) - serviceGroups.indexOf(b.serviceGroup),
  );
  const lists: readonly (readonly string[])[] = [
    comparedScenarioFields,
    zoneKinds,
    sorted(plan.functions).map(({ id }) => id),
    services.map(({ id }) => id),
    sorted(plan.staffGroups).map(({ id }) => id),
    sorted(plan.shiftPatterns).map(({ id }) => id),
    sorted(plan.economyLines).map(({ id }) => id),
    criteriaTree(plan).map(({ criterion }) => criterion.id),
  ];
  return new Map(lists.flatMap((list) => list.map((part, index) => [part, index] as const)));
}

function byParts(a: readonly number[], b: readonly number[]): number {
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const difference = (a[index] ?? -1) - (b[index] ?? -1);
    if (difference) return difference;
  }
  return 0;
}
