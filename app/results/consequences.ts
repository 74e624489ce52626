import { planDifferences, type RowDifference } from '../compare/plans.ts';
import { centralScore } from '../decision/value-matrix.ts';
import type { Measurement } from '../indicators/indicator.ts';
import { groupOf, type IndicatorGroup, indicatorGroups } from '../indicators/indicator-groups.ts';
import { indicators } from '../indicators/indicators.ts';
import { planFigures } from '../indicators/plan-figures.ts';
import type { Criterion } from '../plan/criterion.ts';
import { itemAt } from '../plan/item-at.ts';
import { type IndicatorCode, indicatorCodes } from '../plan/measure.ts';
import type { Plan } from '../plan/plan.ts';
import type { Scenario } from '../plan/scenario.ts';
import type { Obstacle } from './results.ts';
import { type Standing, type Standings, standings } from './standings.ts';

/** What a figure, score or total was, and what it is; `null` where it can't be said. */
export interface Change<Value = number> {
  before: Value | null;
  after: Value | null;
}

/** An indicator that moved, with its ends. */
export interface FigureChange extends Change<Pick<Measurement, 'value' | 'low' | 'high'>> {
  code: IndicatorCode;
  group: IndicatorGroup;
}

/** A criterion whose score, or what the score is worth, moved. */
export interface CriterionChange {
  criterion: Criterion;
  /** In the criterion's unit. */
  score: Change;
  /** 0–1. */
  value: Change;
  /** What it moved the total by, 0–1: weight × value, after less before; `null` while one of them is unknown. */
  totalShare: number | null;
}

/** What followed for one scenario from what was changed in a plan. What stayed the same is not in it. */
export interface Consequences {
  /** Rows that aren't alike: the scenario's own, and those that all scenarios share. */
  causes: readonly RowDifference[];
  figures: readonly FigureChange[];
  criteria: readonly CriterionChange[];
  standing: Change<Standing>;
  /** Whom the first place belongs to, alone or because they can't be told apart. */
  leaders: { before: readonly Scenario[]; after: readonly Scenario[] };
  /** Why there is no total now. */
  obstacles: readonly Obstacle[];
}

/**
 * The chain from a change to the rank: what was changed, the figures of house, staffing and money that moved, the
 * criteria that moved by them, the total and the place.
 *
 * @param standingsOf where scenarios stand in a plan; handed in by who has it already
 */
export function consequences(
  before: Plan,
  after: Plan,
  scenarioId: string,
  standingsOf: (plan: Plan) => Standings = standings,
): Consequences {
  const [stoodBefore, standsAfter] = [standingsOf(before), standingsOf(after)];
  const standingIn = ({ rows }: Standings) => rows.find(({ scenario }) => scenario.id === scenarioId) ?? null;
  return {
    causes: causes(before, after, scenarioId),
    figures: figureChanges(before, after, scenarioId),
    criteria: criterionChanges(stoodBefore, standsAfter, scenarioId),
    standing: { before: standingIn(stoodBefore), after: standingIn(standsAfter) },
    leaders: { before: leadersIn(stoodBefore), after: leadersIn(standsAfter) },
    obstacles: standsAfter.obstacles,
  };
}

/** The scenario whose cells differ between two plans, the first if several do; `null` when none does. */
export function touchedScenario(before: Plan, after: Plan): string | null {
  for (const { collection, key } of planDifferences(before, after)) {
    const scenarioId = scenarioOf(after, collection, key) ?? scenarioOf(before, collection, key);
    if (scenarioId !== null) return scenarioId;
  }
  return null;
}

/** What people say and decide about a plan, not what is planned. */
const besideThePlan: ReadonlySet<RowDifference['collection']> = new Set([
  ...(['raters', 'ratings', 'rounds', 'raterGroups', 'acceptedWarnings', 'probes'] as const),
  ...(['phases', 'checklistItems', 'reportSections'] as const),
]);

function causes(before: Plan, after: Plan, scenarioId: string): RowDifference[] {
  return planDifferences(before, after).filter(({ collection, key }) => {
    if (besideThePlan.has(collection)) return false;
    const own = scenarioOf(after, collection, key) ?? scenarioOf(before, collection, key);
    return own === null || own === scenarioId || own === after.meta.baselineId;
  });
}

function scenarioOf(plan: Plan, collection: RowDifference['collection'], key: string): string | null {
  if (collection === 'meta') return null;
  if (collection === 'scenarios') return key;
  const row = plan[collection][key];
  return row && 'scenarioId' in row ? row.scenarioId : null;
}

function figureChanges(before: Plan, after: Plan, scenarioId: string): FigureChange[] {
  const found = indicatorCodes.flatMap((code): FigureChange[] => {
    const measured = (plan: Plan) =>
      plan.scenarios[scenarioId] ? indicators[code].measure(planFigures(plan), scenarioId) : null;
    const change = { before: measured(before), after: measured(after) };
    return isSameFigure(change.before, change.after) ? [] : [{ code, group: groupOf(code), ...change }];
  });
  return indicatorGroups.flatMap((group) => found.filter((change) => change.group === group));
}

function isSameFigure(a: Measurement | null, b: Measurement | null): boolean {
  if (a === null || b === null) return a === b;
  return isSame(a.value, b.value) && isSame(a.low, b.low) && isSame(a.high, b.high);
}

/** Sums of tenths miss by less than this. */
function isSame(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b;
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}

/** A criterion in one of the two plans, for a scenario. */
interface Judged {
  criterion: Criterion;
  score: number | null;
  value: number | null;
  weight: number;
}

function criterionChanges(before: Standings, after: Standings, scenarioId: string): CriterionChange[] {
  const earlier = judgedIn(before, scenarioId);
  return [...judgedIn(after, scenarioId).values()].flatMap((now): CriterionChange[] => {
    const then = earlier.get(now.criterion.id);
    const score = { before: then?.score ?? null, after: now.score };
    const value = { before: then?.value ?? null, after: now.value };
    const weighedBefore = then && then.value !== null ? then.weight * then.value : null;
    const weighedAfter = now.value === null ? null : now.weight * now.value;
    const totalShare = weighedBefore === null || weighedAfter === null ? null : weighedAfter - weighedBefore;
    const isMoved =
      !isSame(score.before, score.after) ||
      !isSame(value.before, value.after) ||
      (totalShare !== null && !isSame(totalShare, 0));
    return isMoved ? [{ criterion: now.criterion, score, value, totalShare }] : [];
  });
}

function judgedIn({ weighed }: Standings, scenarioId: string): Map<string, Judged> {
  if (!weighed) return new Map();
  const { problem } = weighed;
  const row = problem.scenarios.findIndex(({ id }) => id === scenarioId);
  if (row < 0) return new Map();
  return new Map(
    problem.leaves.map(({ criterion }, leaf): [string, Judged] => {
      const at = row * problem.criterionCount + leaf;
      const score = problem.scores[at];
      const isUnknown = problem.unknown[at] === 1;
      return [
        criterion.id,
        {
          criterion,
          score: score ? centralScore(score) : null,
          value: isUnknown ? null : itemAt(problem.likely, at),
          weight: itemAt(problem.weights, leaf),
        },
      ];
    }),
  );
}

function leadersIn({ weighed }: Standings): Scenario[] {
  if (!weighed) return [];
  const { problem, outcome } = weighed;
  return outcome.leaders.flatMap((index) => itemAt(problem.scenarios, index));
}
