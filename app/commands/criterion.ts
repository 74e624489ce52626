import type { Draft } from 'immer';
import { z } from 'zod';
import { isInRange } from '../plan/criteria-tree.ts';
import { type Criterion, criterionSchema, type Level, levelSchema } from '../plan/criterion.ts';
import { idField, sortField } from '../plan/fields.ts';
import { hasScale, isAgreementOfRange, isScoreInRange, isSwingInterval } from '../plan/invariants.ts';
import { metaSchema } from '../plan/meta.ts';
import { nameIn } from '../plan/name-in.ts';
import type { Plan } from '../plan/plan.ts';
import { refuseLosingClosedRatings } from './closed-rounds.ts';
import { command, Refusal } from './command.ts';
import { settleMeasure } from './measure.ts';
import { change, existing, insert, put, remove } from './rows.ts';

export const criterionAdd = command({
  input: z.strictObject({ criterion: criterionSchema.omit({ scaleRevision: true }) }),
  label: (_plan, { criterion }) => ({ key: 'history.criterion.add', params: { name: criterion.name } }),
  apply(draft, { criterion }) {
    const row = { ...criterion, scaleRevision: 0 };
    insert(draft, 'criteria', row);
    refuseBadCriterion(draft, row);
  },
});

const changesSchema = criterionSchema
  .omit({ id: true, kind: true, parentId: true, sort: true, scaleRevision: true })
  .partial();

/**
 * Changes name, definition, scale, weight or what measures it. A range that leaves a given score outside is refused; a
 * change of what is judged makes the scores given so far stale. What is measured takes no scores from anybody; those
 * given before lie aside, untouched.
 */
export const criterionUpdate = command({
  input: z.strictObject({ id: idField, changes: changesSchema }),
  label(plan, { id, changes }) {
    const name = nameIn(plan.criteria, id);
    if (changes.measure !== undefined) {
      return {
        key: `history.criterion.${changes.measure === null ? 'judged' : 'measured'}`,
        params: { name },
      };
    }
    if (changes.rangeAgreedOn) return { key: 'history.criterion.agreed', params: { name } };
    if (changes.worst !== undefined || changes.best !== undefined) {
      return { key: 'history.criterion.range', params: { name } };
    }
    if (changes.definition !== undefined) return { key: 'history.criterion.definition', params: { name } };
    return { key: 'history.criterion.update', params: { name } };
  },
  apply(draft, { id, changes }) {
    const criterion = existing(draft, 'criteria', id);
    const before = { ...criterion };
    change(criterion, changes);
    settleMeasure(draft, criterion, before, changes);
    keepIntervalInStep(criterion, changes);
    refuseBadCriterion(draft, criterion);
    refuseOutside(
      draft,
      criterion,
      before.measure === null ? 'scores_outside_range' : 'scores_of_another_scale',
    );
    const judged = ['definition', 'unit', 'worst', 'best', 'measure'] as const;
    if (judged.some((field) => before[field] !== criterion[field])) reviseScale(draft, criterion);
  },
});

/** Moves a criterion to a parent (`null`: the top) and a place among its siblings. */
export const criterionMove = command({
  input: z.strictObject({ id: idField, parentId: idField.nullable(), sort: sortField }),
  label: (plan, { id }) => ({
    key: 'history.criterion.move',
    params: { name: nameIn(plan.criteria, id) },
  }),
  apply(draft, { id, parentId, sort }) {
    const criterion = existing(draft, 'criteria', id);
    if (parentId) existing(draft, 'criteria', parentId);
    for (let above = parentId; above; above = draft.criteria[above]?.parentId ?? null) {
      if (above === id) throw new Refusal('criterion_inside_itself', { name: criterion.name });
    }
    criterion.parentId = parentId;
    criterion.sort = sort;
    refuseBadCriterion(draft, criterion);
  },
});

/** Removes a criterion, what lies under it, and their levels and scores. */
export const criterionRemove = command({
  input: z.strictObject({ id: idField }),
  label: (plan, { id }) => ({
    key: 'history.criterion.remove',
    params: { name: nameIn(plan.criteria, id) },
  }),
  apply(draft, { id }) {
    refuseLosingClosedRatings(draft, (rating) => isUnder(draft, rating.criterionId, id));
    remove(draft, 'criteria', id);
    const { costCriterionId } = draft.meta;
    if (costCriterionId && !Object.hasOwn(draft.criteria, costCriterionId)) draft.meta.costCriterionId = null;
  },
});

/** Replaces the described levels of a leaf, and with them its value function. */
export const levelsReplace = command({
  input: z.strictObject({
    criterionId: idField,
    levels: z.array(levelSchema.omit({ criterionId: true })).max(100),
  }),
  label: (plan, { criterionId }) => ({
    key: 'history.criterion.levels',
    params: { name: nameIn(plan.criteria, criterionId) },
  }),
  apply(draft, { criterionId, levels }) {
    const criterion = existing(draft, 'criteria', criterionId);
    const valuesBefore = valuesOf(
      Object.values(draft.levels).filter((row) => row.criterionId === criterionId),
    );
    for (const level of Object.values(draft.levels)) {
      if (level.criterionId === criterionId) delete draft.levels[level.id];
    }
    for (const level of levels) put(draft, 'levels', { ...level, criterionId });
    if (new Set(levels.map((level) => level.score)).size < levels.length) {
      throw new Refusal('level_twice', { name: criterion.name });
    }
    refuseOutside(draft, criterion);
    if (valuesOf(levels) !== valuesBefore) reviseScale(draft, criterion);
  },
});

const pointsSchema = criterionSchema.pick({ swingPoints: true, swingLow: true, swingHigh: true }).partial();

/**
 * Sets swing points, one or many in one step (a whole re-weighting is one change). `null` takes the weight
 * back to "not weighed yet". Intervals that are not given stay while they hold the points, and go when they don't.
 * `basis`: what they are to be held for from now on. `sawTotals`: they come from a screen that shows the totals.
 */
export const weightsSet = command({
  input: z.strictObject({
    weights: z
      .array(pointsSchema.required({ swingPoints: true }).extend({ criterionId: idField }))
      .min(1)
      .max(1000),
    basis: metaSchema.shape.weightBasis.optional(),
    sawTotals: z.boolean().optional(),
  }),
  label(plan, { weights }) {
    const [only] = weights;
    if (!only || weights.length > 1) return { key: 'history.weights', params: { count: weights.length } };
    const before = plan.criteria[only.criterionId];
    return {
      key: 'history.weight',
      params: { name: before?.name ?? '', from: before?.swingPoints ?? '–', to: only.swingPoints ?? '–' },
    };
  },
  apply(draft, { weights, basis, sawTotals }) {
    for (const { criterionId, ...points } of weights) {
      const criterion = change(existing(draft, 'criteria', criterionId), points);
      keepIntervalInStep(criterion, points);
      refuseBadCriterion(draft, criterion);
    }
    if (basis) draft.meta.weightBasis = basis;
    if (sawTotals) draft.meta.weightsSetAfterTotals = true;
  },
});

function refuseBadCriterion(draft: Draft<Plan>, criterion: Criterion): void {
  const { name, kind, worst, best, minimum } = criterion;
  const parent = criterion.parentId ? draft.criteria[criterion.parentId] : undefined;
  if (parent && parent.kind !== 'group') throw new Refusal('parent_not_group', { name: parent.name });
  if (kind === 'group' && hasScale(criterion)) throw new Refusal('group_with_scale', { name });
  if (worst !== null && worst === best) throw new Refusal('range_empty', { name });
  if (minimum !== null && !isInRange(criterion, minimum)) {
    throw new Refusal('minimum_outside_range', { name, minimum });
  }
  if (!isSwingInterval(criterion)) throw new Refusal('swing_interval', { name });
  if (!isAgreementOfRange(criterion)) throw new Refusal('agreed_without_range', { name });
}

/** Points that are moved on their own leave an interval behind that no longer holds them. */
function keepIntervalInStep(criterion: Draft<Criterion>, changes: z.infer<typeof pointsSchema>): void {
  const { swingPoints, swingLow, swingHigh } = changes;
  if (swingPoints === undefined || swingLow !== undefined || swingHigh !== undefined) return;
  if (isSwingInterval(criterion)) return;
  criterion.swingLow = null;
  criterion.swingHigh = null;
}

/** Makes the scores given so far those of an earlier revision; without any there is nothing to tell apart. */
function reviseScale(draft: Draft<Plan>, criterion: Draft<Criterion>): void {
  const isScored = [...Object.values(draft.ratings), ...Object.values(draft.agreements)].some(
    (row) => row.criterionId === criterion.id,
  );
  if (isScored) criterion.scaleRevision += 1;
}

/** The value function as text, to see whether it changed; labels are not part of it. */
function valuesOf(levels: readonly Pick<Level, 'score' | 'value'>[]): string {
  const points = levels
    .filter((level) => level.value !== null)
    .map(({ score, value }) => `${score}:${value}`);
  return points.sort().join(' ');
}

/**
 * Refuses while a score or level of the criterion lies outside its range. Scores given before it was measured lie aside
 * on the scale they had then: they only have to fit when people are to judge it again.
 */
function refuseOutside(
  draft: Draft<Plan>,
  criterion: Criterion,
  code: 'scores_outside_range' | 'scores_of_another_scale' = 'scores_outside_range',
): void {
  const scores = [...Object.values(draft.ratings), ...Object.values(draft.agreements)].filter(
    (row) => row.criterionId === criterion.id && !isScoreInRange(criterion, row),
  );
  if (criterion.measure === null && scores.length > 0) {
    throw new Refusal(code, { name: criterion.name, count: scores.length });
  }
  const outside = Object.values(draft.levels).find(
    (level) => level.criterionId === criterion.id && !isInRange(criterion, level.score),
  );
  if (outside) throw new Refusal('level_outside_range', { name: criterion.name, score: outside.score });
}

function isUnder(draft: Draft<Plan>, id: string, ancestorId: string): boolean {
  for (let at: string | null = id; at; at = draft.criteria[at]?.parentId ?? null) {
    if (at === ancestorId) return true;
  }
  return false;
}
