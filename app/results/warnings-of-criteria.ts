import { activeScenarios } from '../plan/active-scenarios.ts';
import { leaves } from '../plan/criteria-tree.ts';
import type { Criterion } from '../plan/criterion.ts';
import type { Plan } from '../plan/plan.ts';
import { basisScores, type ScoreLookup } from './basis-scores.ts';
import { beyondRange } from './beyond-range.ts';
import type { FoundWarning } from './warning-codes.ts';

/** More than so many side by side can't be weighed against each other with care (DCLG 2009). */
const mostUngrouped = 7;

const percentUnits = /^(%|pct\.?|procent|procentpoint|percent|per cent|percentage points?)$/i;

/** Warnings about what is judged and measured; `place` is the criterion, or '' when it is several. */
export function criteriaWarnings(plan: Plan): FoundWarning[] {
  const inUse = leavesInUse(plan);
  const scoreOf = basisScores(plan, { kind: 'agreed' });
  return [
    ...manyUngrouped(inUse),
    ...inUse.flatMap((criterion) => noDifference(plan, scoreOf, criterion)),
    ...(inUse.length > 1 ? inUse.flatMap((criterion) => probed(plan, criterion)) : []),
    ...percentBases(inUse),
    ...beyondWarnings(plan, inUse),
  ];
}

/** Leaves that count or are still to be weighed: what was given the weight 0 is not in use. */
export function leavesInUse(plan: Plan): Criterion[] {
  const isOut = (criterion: Criterion): boolean => {
    const parent = criterion.parentId ? plan.criteria[criterion.parentId] : undefined;
    return criterion.swingPoints === 0 || (parent !== undefined && isOut(parent));
  };
  return leaves(plan)
    .map(({ criterion }) => criterion)
    .filter((criterion) => !isOut(criterion));
}

function manyUngrouped(inUse: readonly Criterion[]): FoundWarning[] {
  const count = inUse.filter(({ parentId }) => parentId === null).length;
  return count > mostUngrouped ? [{ code: 'many_ungrouped', place: '', params: { count } }] : [];
}

/** Only what is known for certain counts: an interval or an unknown score may still make a difference. */
function noDifference(plan: Plan, scoreOf: ScoreLookup, { id, name }: Criterion): FoundWarning[] {
  const scores = activeScenarios(plan).map((scenario) => scoreOf(scenario.id, id));
  const [first, ...others] = scores;
  if (!first || others.length === 0 || first.likely === null || first.low !== null) return [];
  const isSame = others.every((score) => score?.low === null && score.likely === first.likely);
  return isSame ? [{ code: 'no_difference', place: id, params: { criterion: name } }] : [];
}

function probed(plan: Plan, { id, name }: Criterion): FoundWarning[] {
  const answer = plan.probes[id]?.answer;
  if (answer === 'better') return [];
  const code = answer === undefined ? 'probe_missing' : (`probe_${answer}` as const);
  return [{ code, place: id, params: { criterion: name } }];
}

function percentBases(inUse: readonly Criterion[]): FoundWarning[] {
  const names = inUse.filter(({ unit }) => percentUnits.test(unit)).map(({ name }) => name);
  if (names.length < 2) return [];
  return [{ code: 'percent_bases', place: '', params: { criteria: names.join(', ') } }];
}

/** Place: scenario and criterion. The value is held at the end of the range; the range is the group's to change. */
function beyondWarnings(plan: Plan, inUse: readonly Criterion[]): FoundWarning[] {
  const ids = new Set(inUse.flatMap(({ id, rangeAgreedOn }) => (rangeAgreedOn === null ? [] : [id])));
  const found = beyondRange(plan).filter(({ criterion }) => ids.has(criterion.id));
  return found.map(({ scenario, criterion, reached }) => ({
    code: 'measured_beyond_range',
    place: `${scenario.id}.${criterion.id}`,
    params: {
      scenario: scenario.name,
      criterion: criterion.name,
      reached,
      worst: criterion.worst,
      best: criterion.best,
      unit: criterion.unit,
    },
  }));
}
