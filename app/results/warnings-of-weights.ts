import { criteriaTree } from '../plan/criteria-tree.ts';
import type { Plan } from '../plan/plan.ts';
import type { FoundWarning } from './warning-codes.ts';

/** Warnings about how much each criterion counts; `place` is the group that is weighed, or '' for the top. */
export function weightWarnings(plan: Plan): FoundWarning[] {
  return [...equalWeights(plan), ...afterTotals(plan), ...costInValue(plan)];
}

/** Siblings that all have the same points, and no interval: nobody may have weighed them. */
function equalWeights(plan: Plan): FoundWarning[] {
  const criteria = criteriaTree(plan).map(({ criterion }) => criterion);
  const groups = [null, ...criteria.filter(({ kind }) => kind === 'group')];
  return groups.flatMap((group): FoundWarning[] => {
    const siblings = criteria.filter(({ parentId }) => parentId === (group?.id ?? null));
    const weighed = siblings.filter(({ swingPoints }) => swingPoints !== 0);
    const [first, ...others] = weighed;
    if (!first || others.length === 0 || first.swingPoints === null) return [];
    const isEqual = weighed.every(
      ({ swingPoints, swingLow }) => swingPoints === first.swingPoints && swingLow === null,
    );
    if (!isEqual) return [];
    const params = { criteria: weighed.map(({ name }) => name).join(', '), points: first.swingPoints };
    return [{ code: 'equal_weights', place: group?.id ?? '', params }];
  });
}

function afterTotals(plan: Plan): FoundWarning[] {
  return plan.meta.weightsSetAfterTotals ? [{ code: 'weights_after_totals', place: '', params: {} }] : [];
}

/** Place: the criterion. */
function costInValue(plan: Plan): FoundWarning[] {
  const cost = criteriaTree(plan).find(({ criterion }) => criterion.id === plan.meta.costCriterionId);
  if (!cost || cost.weightShare === 0) return [];
  return [{ code: 'cost_in_value', place: cost.criterion.id, params: { criterion: cost.criterion.name } }];
}
