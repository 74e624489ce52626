import type { Label } from '../i18n/label.ts';
import { formatDate } from '../i18n/parse-date.ts';
import { formatNumber, type TextKey, translate } from '../i18n/texts.ts';
import type { ScenarioEconomy } from '../indicators/economy.ts';
import type { HouseIndex } from '../indicators/house-index.ts';
import { type PlanFigures, planFigures } from '../indicators/plan-figures.ts';
import type { Staffing } from '../indicators/staffing.ts';
import type { StaffingIndex } from '../indicators/staffing-index.ts';
import { activeScenarios } from '../plan/active-scenarios.ts';
import { criteriaTree, type TreeNode } from '../plan/criteria-tree.ts';
import type { Plan } from '../plan/plan.ts';
import type { Scenario } from '../plan/scenario.ts';
import { basisScores, type ScoreLookup } from '../results/basis-scores.ts';
import { prepare } from '../results/prepare.ts';
import type { Outcome, Problem } from '../results/results.ts';
import { drawn, withDraws } from '../results/robustness.ts';
import { obstacleSentences, resultStory } from '../results/sentences.ts';
import { weigh } from '../results/weigh.ts';
import type { MatrixContext, ScenarioMark } from './matrix.ts';

/** What the matrices of one workbook share: gathered and computed once, on the agreed scores and weights. */
export interface Council {
  plan: Plan;
  context: MatrixContext;
  /** The criteria in reading order. */
  nodes: TreeNode[];
  scenarios: Scenario[];
  /** How many take part in the plan; more than stand here where the reader has chosen. */
  scenarioCount: number;
  /** Place of a scenario or leaf in the problem's matrices. */
  scenarioIndex: ReadonlyMap<string, number>;
  leafIndex: ReadonlyMap<string, number>;
  /** `null` while there are obstacles: then nothing has a total. */
  result: { problem: Problem; outcome: Outcome } | null;
  /** The day of the workbook, as the language writes it. */
  date: string;
  /** Why there are no totals, a sentence each; empty when there are. */
  obstacles: string[];
  /** What the result says, a sentence each; empty while there is none. */
  story: string[];
  /** What the engines say: every sheet shows the same figures. */
  figures: PlanFigures;
  /** Who has and gives what. */
  house: HouseIndex;
  /** Each scenario's staffing, by its id. */
  staffing: { index: StaffingIndex; byScenario: ReadonlyMap<string, Staffing> };
  /** The agreed score of a scenario on a leaf, or the measured one. */
  scoreOf: ScoreLookup;
  /** The money of each scenario, by its id. */
  economy: ReadonlyMap<string, ScenarioEconomy>;
  say(key: TextKey, params?: { readonly [name: string]: string | number }): string;
  tell(sentence: Label): string;
  number(value: number, maxDecimals?: number): string;
  /** A calendar day as the language writes it. */
  day(isoDate: string): string;
}

/** @param scenarioCount how many scenarios take part in the plan that this one was made from */
export function council(
  plan: Plan,
  context: MatrixContext,
  scenarioCount = activeScenarios(plan).length,
): Council {
  const { language } = context;
  const preparation = prepare(plan, { kind: 'agreed' });
  const problem = preparation.ready ? preparation.problem : null;
  const scenarios = activeScenarios(plan);
  const result = problem && { problem, outcome: testedOutcome(plan, problem) };
  const figures = planFigures(plan);
  const tell = ({ key, params }: Label) => translate(language, key, params);
  return {
    plan,
    context,
    nodes: criteriaTree(plan),
    scenarios,
    scenarioCount,
    scenarioIndex: new Map(scenarios.map(({ id }, index) => [id, index])),
    leafIndex: new Map(problem?.leaves.map(({ criterion }, index) => [criterion.id, index])),
    result,
    date: formatDate(language, context.today),
    obstacles: obstacleSentences(plan, preparation.ready ? [] : preparation.obstacles).map(tell),
    story: result ? resultStory(result.problem, result.outcome).map(tell) : [],
    figures,
    house: figures.house(),
    staffing: {
      index: figures.staffingIndex(),
      byScenario: new Map(scenarios.map(({ id }) => [id, figures.staffing(id)])),
    },
    scoreOf: basisScores(plan, { kind: 'agreed' }),
    economy: figures.economy(),
    say: (key, params) => translate(language, key, params),
    tell,
    number: (value, maxDecimals) => formatNumber(language, value, maxDecimals),
    day: (isoDate) => formatDate(language, isoDate),
  };
}

/** Weighed, and under both halves of the lead test, on the draws that the resting screen shows. */
function testedOutcome(plan: Plan, problem: Problem): Outcome {
  const { weights } = problem;
  return withDraws(weigh(problem, weights), drawn(plan, problem, weights));
}

/** The scenario's colour, or grey for the baseline. */
export function markOf({ plan }: Council, scenario: Scenario): ScenarioMark {
  return scenario.id === plan.meta.baselineId ? 'baseline' : scenario.colour;
}

/** "B Samling ved rådhuset": a scenario where its letter alone would not do. */
export function nameOf({ shortName, name }: Scenario): string {
  return `${shortName} ${name}`;
}

/** What the letters stand for, in one line; nothing where they are too many to be read that way. */
export function legend(council: Council): string[] {
  const { scenarios } = council;
  const isShort = scenarios.length > 0 && scenarios.length <= maxLegend;
  return [...(isShort ? [scenarios.map(nameOf).join(' · ')] : []), ...chosenScenarios(council)];
}
const maxLegend = 12;

/** "fra 60 til 40 minutter": what a weight stands for; empty while no range is agreed. */
export function swingOf({ say, number }: Council, { criterion }: TreeNode): string {
  const { worst, best, unit } = criterion;
  if (worst === null || best === null) return '';
  return say('matrix.swing', { worst: number(worst), best: number(best), unit }).trim();
}

/** Notes that say why a sheet has no totals: the first reasons, and how many more there are. */
export function withoutTotals({ say, obstacles }: Council): string[] {
  const shown = obstacles.slice(0, maxReasons);
  const more = obstacles.length - shown.length;
  return [
    ...(shown.length > 0 ? [`${say('matrix.noTotals')} ${shown.join(' ')}`] : []),
    ...(more > 0 ? [say('matrix.moreReasons', { count: more, method: say('matrix.method.title') })] : []),
  ];
}
const maxReasons = 4;

/** That the plan has other scenarios, where the reader has left some out. */
export function chosenScenarios({ scenarios, scenarioCount, say }: Council): string[] {
  if (scenarios.length === scenarioCount) return [];
  return [say('matrix.chosenScenarios', { shown: scenarios.length, count: scenarioCount })];
}
