import type { Label } from '#app/commands/command.ts';
import { leaves } from '#app/plan/criteria-tree.ts';
import { agreementKey, type Plan, sorted } from '#app/plan/plan.ts';
import type { Agreement } from '#app/plan/rating.ts';
import type { Obstacle } from '#app/results/results.ts';
import { obstacleSentences } from '#app/results/sentences.ts';
import { warningsOf } from '../../components/warning-list/use-warnings.ts';
import type { Route } from '../../state/route.ts';

/** Items of the overview's address that are no ids. */
export const planItem = 'plan';
export const assumptionsItem = 'assumptions';
export const warningsItem = 'warnings';

/** Something the plan still lacks, in words, and where it is put right. */
export interface Gap {
  label: Label;
  go: Route;
  /** There is no total before this is put right. */
  isObstacle: boolean;
}

/** What is missing, the gravest first. */
export function gaps(plan: Plan, obstacles: readonly Obstacle[]): Gap[] {
  return [
    ...obstacleGaps(plan, obstacles),
    ...baselineGap(plan),
    ...scoreGaps(plan),
    ...warningGap(plan),
    ...wordGap(plan),
    ...assumptionGap(plan),
  ];
}

function obstacleGaps(plan: Plan, obstacles: readonly Obstacle[]): Gap[] {
  const labels = obstacleSentences(plan, obstacles);
  return obstacles.flatMap(({ code, criterionId }, index) => {
    const label = labels[index];
    if (!label) return [];
    const screen = code === 'no_scenarios' ? 'overview' : 'criteria';
    return [{ label, go: { screen, item: criterionId }, isObstacle: true }];
  });
}

function baselineGap(plan: Plan): Gap[] {
  if (plan.meta.baselineId !== null || Object.keys(plan.scenarios).length === 0) return [];
  return [weaker('overview.gap.baseline', {}, { screen: 'overview', item: planItem })];
}

/** Scores that were never agreed on, and those that are "don't know"; only criteria with weight count. */
function scoreGaps(plan: Plan): Gap[] {
  const counting = leaves(plan).filter(({ weightShare }) => weightShare > 0);
  return sorted(plan.scenarios).flatMap((scenario) => {
    const agreed = counting.map(({ criterion }) => ({
      cell: `${scenario.id}.${criterion.id}`,
      agreement: plan.agreements[agreementKey(scenario.id, criterion.id)],
    }));
    const missing = agreed.filter(({ agreement }) => !agreement);
    const unknown = agreed.filter(({ agreement }) => agreement && isUnknown(agreement));
    const gap = (key: 'overview.gap.scores' | 'overview.gap.unknown', found: typeof agreed) =>
      found
        .slice(0, 1)
        .map(({ cell }) =>
          weaker(
            key,
            { scenario: scenario.name, count: found.length, of: counting.length },
            { screen: 'scores', item: cell },
          ),
        );
    return [...gap('overview.gap.scores', missing), ...gap('overview.gap.unknown', unknown)];
  });
}

function isUnknown({ low, likely }: Agreement): boolean {
  return low === null && likely === null;
}

function warningGap(plan: Plan): Gap[] {
  const count = warningsOf(plan).filter(({ accepted }) => accepted === null).length;
  if (count === 0) return [];
  return [weaker('overview.gap.warnings', { count }, { screen: 'overview', item: warningsItem })];
}

/** Points never stand alone in a council paper. */
function wordGap(plan: Plan): Gap[] {
  const found = sorted(plan.scenarios).filter(
    ({ advantages, drawbacks }) => advantages.trim() === '' || drawbacks.trim() === '',
  );
  const [first] = found;
  if (!first) return [];
  const scenarios = found.map(({ shortName }) => shortName).join(', ');
  return [weaker('overview.gap.words', { scenarios }, { screen: 'overview', item: first.id })];
}

function assumptionGap(plan: Plan): Gap[] {
  const count = Object.values(plan.assumptions).filter(
    ({ mark }) => mark === 'assumption' || mark === 'remembered',
  ).length;
  if (count === 0) return [];
  return [weaker('overview.gap.assumptions', { count }, { screen: 'overview', item: assumptionsItem })];
}

function weaker(key: Label['key'], params: Label['params'], go: Route): Gap {
  return { label: { key, params }, go, isObstacle: false };
}
