import type { Patch } from 'immer';
import { type CollectionName, collectionNames, type Plan } from '#app/plan/plan.ts';

/**
 * Patches with the same effect that tell nothing but the plan after them: each collection they touch, as a whole. Row by
 * row they would say which scores went away as others came. What is said once for the plan stays field by field.
 */
export function wholeCollections(patches: readonly Patch[], planAfter: Plan): Patch[] {
  const touched = new Set(patches.map(({ path }) => path[0]));
  const whole = collectionNames
    .filter((name: CollectionName) => touched.has(name))
    .map((name): Patch => ({ op: 'replace', path: [name], value: planAfter[name] }));
  return [...patches.filter(({ path }) => path[0] === 'meta'), ...whole];
}
