import { isByBallot } from './ballots.ts';
import { type Breach, isInCycle } from './breach.ts';
import { isInRange } from './criteria-tree.ts';
import type { Criterion } from './criterion.ts';
import { houseBreaches } from './house-invariants.ts';
import type { CollectionName, Plan } from './plan.ts';
import { collectionNames, collections, isRowKey } from './plan.ts';
import type { Score } from './rating.ts';

/** Rows that a change added, changed or removed, by their keys. */
export type ChangedRows = ReadonlyMap<CollectionName, ReadonlySet<string>>;

/**
 * Every rule that ties rows together (the schema of each row is checked by zod beforehand).
 * Pure and complete: the same list guards commands (in tests), opened files and imported JSON.
 *
 * @param changed where the plan was without breach before: then the others of the longest collections stand as they stood
 */
export function breaches(plan: Plan, changed?: ChangedRows): Breach[] {
  return [
    ...keysAndReferences(plan, changed),
    ...treeBreaches(plan),
    ...levelBreaches(plan),
    ...scoreBreaches(plan, changed),
    ...ballotBreaches(plan, changed),
    ...houseBreaches(plan),
  ];
}

/** Keys of the rows that a rule may no longer hold for: those changed, and all where what they lean on is in doubt. */
function inDoubt(
  plan: Plan,
  name: CollectionName,
  changed: ChangedRows | undefined,
  isLeantOnChanged: boolean,
) {
  if (changed === undefined || isLeantOnChanged) return Object.keys(plan[name]);
  return [...(changed.get(name) ?? [])].filter((key) => Object.hasOwn(plan[name], key));
}

function keysAndReferences(plan: Plan, changed: ChangedRows | undefined): Breach[] {
  const found: Breach[] = [];
  const isAnyGone = (name: CollectionName) =>
    [...(changed?.get(name) ?? [])].some((key) => !Object.hasOwn(plan[name], key));
  for (const name of collectionNames) {
    const { references, clears } = collections[name];
    const links = Object.entries({ ...references, ...clears }) as [string, CollectionName][];
    const rows: { readonly [key: string]: object } = plan[name];
    // The plan may hold a million rows: what is looked at for each allocates nothing.
    const keys = inDoubt(
      plan,
      name,
      changed,
      links.some(([, target]) => isAnyGone(target)),
    );
    for (const key of keys) {
      const row = rows[key] as Readonly<Record<string, string | null>>;
      if (!isRowKey(key, name, row)) {
        found.push({ code: 'wrong_key', collection: name, key });
      }
      for (const [field, target] of links) {
        const id = row[field];
        if (id && !Object.hasOwn(plan[target], id)) {
          found.push({ code: 'dangling_reference', collection: name, key });
        }
      }
    }
  }
  const { id, baselineId, costCriterionId } = plan.meta;
  if (
    (baselineId && !Object.hasOwn(plan.scenarios, baselineId)) ||
    (costCriterionId && !Object.hasOwn(plan.criteria, costCriterionId))
  ) {
    found.push({ code: 'dangling_reference', collection: 'meta', key: id });
  }
  if (costCriterionId && plan.criteria[costCriterionId]?.kind === 'group') {
    found.push({ code: 'cost_on_group', collection: 'meta', key: id });
  }
  return found;
}

function treeBreaches(plan: Plan): Breach[] {
  const found: Breach[] = [];
  for (const [key, criterion] of Object.entries(plan.criteria)) {
    const report = (code: Breach['code']) => found.push({ code, collection: 'criteria', key });
    const parent = criterion.parentId ? plan.criteria[criterion.parentId] : undefined;
    if (parent && parent.kind !== 'group') report('parent_not_group');
    if (isInCycle(plan.criteria, criterion)) report('tree_cycle');
    const { worst, best, minimum } = criterion;
    if (criterion.kind === 'group' && hasScale(criterion)) report('group_with_scale');
    if (worst !== null && worst === best) report('empty_range');
    if (minimum !== null && !isInRange(criterion, minimum)) report('minimum_outside_range');
    if (!isSwingInterval(criterion)) report('bad_swing_interval');
    if (!isAgreementOfRange(criterion)) report('agreed_without_range');
  }
  return found;
}

/** Whether any part of a scale is given; groups have none. */
export function hasScale(criterion: Criterion): boolean {
  const { worst, best, step, minimum, measure, rangeAgreedOn } = criterion;
  return [worst, best, step, minimum, measure, rangeAgreedOn].some((part) => part !== null);
}

/** Whether there is a measured range wherever one is said to be agreed on. */
export function isAgreementOfRange({ measure, rangeAgreedOn, worst, best }: Criterion): boolean {
  return rangeAgreedOn === null || (measure !== null && worst !== null && best !== null);
}

/** Whether low and high are both missing, or both there with the points between them. */
export function isSwingInterval({ swingPoints, swingLow, swingHigh }: Criterion): boolean {
  if (swingLow === null || swingHigh === null) return swingLow === swingHigh;
  return swingPoints !== null && swingLow <= swingPoints && swingPoints <= swingHigh;
}

function levelBreaches(plan: Plan): Breach[] {
  const found: Breach[] = [];
  const seen = new Set<string>();
  for (const [key, level] of Object.entries(plan.levels)) {
    const criterion = plan.criteria[level.criterionId];
    if (criterion && !isInRange(criterion, level.score)) {
      found.push({ code: 'level_outside_range', collection: 'levels', key });
    }
    const place = `${level.criterionId} ${level.score}`;
    if (seen.has(place)) found.push({ code: 'level_twice', collection: 'levels', key });
    seen.add(place);
  }
  return found;
}

/** What was said of a criterion before it was measured lies aside, on the scale that it had then. */
function scoreBreaches(plan: Plan, changed: ChangedRows | undefined): Breach[] {
  const found: Breach[] = [];
  for (const name of ['ratings', 'agreements'] as const) {
    const rows: { readonly [key: string]: Score & { criterionId: string } } = plan[name];
    for (const key of inDoubt(plan, name, changed, changed?.has('criteria') ?? false)) {
      const row = rows[key];
      const criterion = row && plan.criteria[row.criterionId];
      if (!criterion) continue;
      if (criterion.kind === 'group') found.push({ code: 'score_on_group', collection: name, key });
      else if (criterion.measure === null && !isScoreInRange(criterion, row)) {
        found.push({ code: 'score_outside_range', collection: name, key });
      }
    }
  }
  return found;
}

/** Who said what in an anonymous round that is closed stands nowhere: ballots there, and there alone. */
function ballotBreaches(plan: Plan, changed: ChangedRows | undefined): Breach[] {
  const found: Breach[] = [];
  for (const [key, { ballotRoundId }] of Object.entries(plan.raters)) {
    const round = ballotRoundId === null ? undefined : plan.rounds[ballotRoundId];
    if (round && !isByBallot(round)) found.push({ code: 'ballot_of_open_round', collection: 'raters', key });
  }
  const isVoterChanged = changed !== undefined && (changed.has('rounds') || changed.has('raters'));
  for (const key of inDoubt(plan, 'ratings', changed, isVoterChanged)) {
    const rating = plan.ratings[key];
    const round = rating && plan.rounds[rating.roundId];
    const rater = rating && plan.raters[rating.raterId];
    if (!round || !rater || rater.ballotRoundId === (isByBallot(round) ? round.id : null)) continue;
    const code = rater.ballotRoundId === null ? 'person_in_anonymous_round' : 'ballot_in_other_round';
    found.push({ code, collection: 'ratings', key });
  }
  return found;
}

/** Whether each figure of a score lies in the criterion's agreed range; an unknown one always does. */
export function isScoreInRange(criterion: Criterion, score: Score): boolean {
  const { low, likely, high } = score;
  const isIn = (figure: number | null) => figure === null || isInRange(criterion, figure);
  return isIn(low) && isIn(likely) && isIn(high);
}
