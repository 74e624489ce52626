import type { Label } from '../i18n/label.ts';
import { type HouseIndex, scenarioHouse } from '../indicators/house-index.ts';
import { needCoverage } from '../indicators/needs.ts';
import { activeScenarios } from '../plan/active-scenarios.ts';
import { judgedLeaves, leaves } from '../plan/criteria-tree.ts';
import { agreementKey, type Plan, sorted } from '../plan/plan.ts';
import type { Agreement } from '../plan/rating.ts';
import { unmeasured } from './measured.ts';
import { obstacles } from './obstacles.ts';
import type { Obstacle } from './results.ts';
import { obstacleSentences } from './sentences.ts';
import type { Warning } from './warning-codes.ts';
import { warnings } from './warnings.ts';

/** Parts of the overview that a step can lead to; they stand where an id would in its address. */
export const overviewItems = {
  plan: 'plan',
  process: 'process',
  checklist: 'checklist',
  assumptions: 'assumptions',
  warnings: 'warnings',
} as const;

/** Something the plan still lacks, in words, and where it is put right. */
export interface NextStep {
  label: Label;
  go: { screen: 'overview' | 'needs' | 'functions' | 'criteria' | 'scores'; item: string | null };
  /** There is no total before this is put right. */
  isObstacle: boolean;
}

/**
 * What is missing, in the order in which a plan is made: scenarios, what is in them, what is asked of them, how they
 * are judged, and what a reader should know. Nothing is listed before what it rests on is there.
 *
 * @param found why the plan can't be weighed yet
 * @param warned all warnings of the plan
 */
export function nextSteps(
  index: HouseIndex,
  found: readonly Obstacle[] = obstacles(index.plan),
  warned: readonly Warning[] = warnings(index.plan),
): NextStep[] {
  const { plan } = index;
  const isEmpty = ({ code }: Obstacle) => code === 'no_scenarios';
  return [
    ...obstacleSteps(plan, found.filter(isEmpty)),
    ...scenarioSteps(plan),
    ...houseSteps(index),
    ...needSteps(index),
    ...obstacleSteps(
      plan,
      found.filter((obstacle) => !isEmpty(obstacle)),
    ),
    ...scoreSteps(plan, found),
    ...unmeasuredSteps(plan),
    ...uncoveredStep(index),
    ...warningStep(warned),
    ...wordStep(plan),
    ...processSteps(plan),
    ...assumptionStep(plan),
  ];
}

function obstacleSteps(plan: Plan, found: readonly Obstacle[]): NextStep[] {
  const labels = obstacleSentences(plan, found);
  return found.flatMap(({ code, criterionId }, index) => {
    const label = labels[index];
    if (!label) return [];
    const screen = code === 'no_scenarios' ? 'overview' : 'criteria';
    return [{ label, go: { screen, item: criterionId }, isObstacle: true }];
  });
}

function scenarioSteps(plan: Plan): NextStep[] {
  const scenarios = activeScenarios(plan);
  const [only, second] = scenarios;
  if (!only) return [];
  return [
    ...(plan.meta.baselineId === null
      ? [step('step.baseline', {}, { screen: 'overview', item: overviewItems.plan })]
      : []),
    ...(second
      ? []
      : [step('step.oneScenario', { scenario: only.name }, { screen: 'overview', item: only.id })]),
  ];
}

/** Functions and services, and scenarios in which there are none. */
function houseSteps({ plan, services, scenarios }: HouseIndex): NextStep[] {
  const go = { screen: 'functions', item: null } as const;
  if (services.length === 0) return [step('step.services', {}, go)];
  const empty = activeScenarios(plan).filter(({ id }) => {
    const house = scenarios.get(id);
    return house && house.functions.size === 0 && house.services.size === 0;
  });
  if (empty.length === 0) return [];
  return [step('step.emptyScenarios', { scenarios: lettersOf(empty) }, go)];
}

function needSteps({ needs, functionsOfNeed, servicesOfNeed, services }: HouseIndex): NextStep[] {
  if (needs.length === 0) return [step('step.needs', {}, { screen: 'needs', item: null })];
  const unlinked = needs.filter(({ id }) => !functionsOfNeed.has(id) && !servicesOfNeed.has(id));
  const [first] = unlinked;
  // Before there is anything to answer it with, a need can't be linked.
  if (!first || services.length === 0) return [];
  const params = { count: unlinked.length, of: needs.length };
  return [step('step.unlinkedNeeds', params, { screen: 'needs', item: first.id })];
}

/** Needs that have answers, of which an alternative has none. */
function uncoveredStep(index: HouseIndex): NextStep[] {
  const counts = activeScenarios(index.plan)
    .filter(({ id }) => id !== index.plan.meta.baselineId)
    .map((scenario) => {
      const house = scenarioHouse(index, scenario.id);
      const isOpen = house.functions.size + house.services.size > 0;
      const uncovered = index.needs.filter((need) => {
        const { coverage, linkCount } = needCoverage(index, house, need);
        return linkCount > 0 && coverage === 'uncovered';
      });
      return { scenario, count: isOpen ? uncovered.length : 0 };
    })
    .filter(({ count }) => count > 0);
  if (counts.length === 0) return [];
  const scenarios = counts.map(({ scenario, count }) => `${scenario.shortName} ${count}`).join(', ');
  return [step('step.uncovered', { scenarios }, { screen: 'needs', item: null })];
}

/** Scores that were never agreed on, and those that are "don't know"; only criteria with weight count. */
function scoreSteps(plan: Plan, found: readonly Obstacle[]): NextStep[] {
  if (found.some(({ code }) => code === 'no_criteria')) return [];
  const counting = judgedLeaves(plan).filter(({ weightShare }) => weightShare > 0);
  return activeScenarios(plan).flatMap((scenario) => {
    const agreed = counting.map(({ criterion }) => ({
      cell: `${scenario.id}.${criterion.id}`,
      agreement: plan.agreements[agreementKey(scenario.id, criterion.id)],
    }));
    const missing = agreed.filter(({ agreement }) => !agreement);
    const unknown = agreed.filter(({ agreement }) => agreement && isUnknown(agreement));
    const one = (key: 'step.scores' | 'step.unknown', cells: typeof agreed) =>
      cells
        .slice(0, 1)
        .map(({ cell }) =>
          step(
            key,
            { scenario: scenario.name, count: cells.length, of: counting.length },
            { screen: 'scores', item: cell },
          ),
        );
    return [...one('step.scores', missing), ...one('step.unknown', unknown)];
  });
}

/** Measured criteria with weight for which the plan doesn't say enough of some scenarios, a step each. */
function unmeasuredSteps(plan: Plan): NextStep[] {
  const weighed = new Set(
    leaves(plan).flatMap(({ criterion, weightShare }) => (weightShare > 0 ? [criterion.id] : [])),
  );
  const found = unmeasured(plan).filter(({ criterion }) => weighed.has(criterion.id));
  const criteria = [...new Set(found.map(({ criterion }) => criterion))];
  return criteria.map((criterion) => {
    const scenarios = found.filter((cell) => cell.criterion === criterion).map(({ scenario }) => scenario);
    const params = { criterion: criterion.name, scenarios: lettersOf(scenarios) };
    return step('step.unmeasured', params, { screen: 'scores', item: `${scenarios[0]?.id}.${criterion.id}` });
  });
}

function isUnknown({ low, likely }: Agreement): boolean {
  return low === null && likely === null;
}

function warningStep(warned: readonly Warning[]): NextStep[] {
  const count = warned.filter(({ accepted }) => accepted === null).length;
  if (count === 0) return [];
  return [step('step.warnings', { count }, { screen: 'overview', item: overviewItems.warnings })];
}

/** Points never stand alone in a council paper. */
function wordStep(plan: Plan): NextStep[] {
  const found = activeScenarios(plan).filter(
    ({ advantages, drawbacks }) => advantages.trim() === '' || drawbacks.trim() === '',
  );
  const [first] = found;
  if (!first) return [];
  return [step('step.words', { scenarios: lettersOf(found) }, { screen: 'overview', item: first.id })];
}

function processSteps(plan: Plan): NextStep[] {
  const open = sorted(plan.checklistItems).filter(({ status }) => status === 'open' || status === 'doing');
  const hasProcess = Object.keys(plan.phases).length > 0;
  const hasChecklist = Object.keys(plan.checklistItems).length > 0;
  const go = (item: 'process' | 'checklist') => ({ screen: 'overview', item }) as const;
  return [
    ...(hasProcess ? [] : [step('step.process', {}, go('process'))]),
    ...(hasChecklist ? [] : [step('step.checklist', {}, go('checklist'))]),
    ...(open.length > 0 ? [step('step.checklistOpen', { count: open.length }, go('checklist'))] : []),
  ];
}

function assumptionStep(plan: Plan): NextStep[] {
  const count = Object.values(plan.assumptions).filter(
    ({ mark }) => mark === 'assumption' || mark === 'remembered',
  ).length;
  if (count === 0) return [];
  return [step('step.assumptions', { count }, { screen: 'overview', item: overviewItems.assumptions })];
}

function lettersOf(scenarios: readonly { shortName: string }[]): string {
  return scenarios.map(({ shortName }) => shortName).join(', ');
}

function step(key: Label['key'], params: Label['params'], go: NextStep['go']): NextStep {
  return { label: { key, params }, go, isObstacle: false };
}
