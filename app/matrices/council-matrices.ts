import { activeScenarios } from '../plan/active-scenarios.ts';
import type { Plan } from '../plan/plan.ts';
import { areaScheduleMatrix } from './area-schedule.ts';
import { assumptionsMatrix } from './assumptions.ts';
import { chartsMatrix } from './charts.ts';
import { comparisonMatrix } from './comparison.ts';
import { competencesMatrix } from './competences.ts';
import { type Council, council } from './council.ts';
import { decisionsMatrix } from './decisions.ts';
import { economyMatrix } from './economy.ts';
import { hasEconomy } from './economy-columns.ts';
import { frontMatrix } from './front.ts';
import { functionsMatrix } from './functions.ts';
import { groupScoresMatrix } from './group-scores.ts';
import type { Matrix, MatrixContext } from './matrix.ts';
import { everything, type MatrixChoice, withScenariosOnly, withSheetsOnly } from './matrix-choice.ts';
import { methodMatrix } from './method.ts';
import { nearnessMatrix } from './nearness.ts';
import { needsMatrix } from './needs.ts';
import { openingHoursMatrix } from './opening-hours.ts';
import { planForReaders } from './plan-for-readers.ts';
import { presentValueMatrix, valuedScenarios } from './present-value.ts';
import { rotaMatrix } from './rota.ts';
import { scenariosMatrix } from './scenarios.ts';
import { scoresMatrix } from './scores.ts';
import { sensitivityMatrix } from './sensitivity.ts';
import { servicesMatrix } from './services.ts';
import { staffingMatrix } from './staffing.ts';
import { hasHours, hasRota, hasStaffing } from './staffing-sheet.ts';

/**
 * Every table of the council workbook, in the order of its sheets, on the plan's agreed scores and weights.
 * They belong together: formulas of one refer to cells of another.
 *
 * @param choice scenarios that are left out count as put aside: ranks and sentences are among the others, and it is said
 */
export function councilMatrices(
  plan: Plan,
  context: MatrixContext,
  choice: MatrixChoice = everything,
): Matrix[] {
  const making = makeCouncilMatrices(plan, context, choice);
  for (;;) {
    const { done, value } = making.next();
    if (done) return value;
  }
}

/** The same in steps, for a window that mustn't be kept while a large plan's are made: it goes on when it is asked to. */
export function* makeCouncilMatrices(
  plan: Plan,
  context: MatrixContext,
  choice: MatrixChoice,
): Generator<void, Matrix[]> {
  const shown = withScenariosOnly(planForReaders(plan, context.profile), choice.scenarioIds);
  const gathered = council(shown, context, activeScenarios(plan).length);
  const others: Matrix[] = [];
  yield;
  for (const matrix of eachMatrix(gathered)) {
    if (matrix) others.push(matrix);
    yield;
  }
  return withSheetsOnly([frontMatrix(gathered, others), ...others], choice.sheets, context.language);
}

/** All of them but the front page, of what is gathered already. */
export function matricesOf(gathered: Council): Matrix[] {
  return [...eachMatrix(gathered)].filter((matrix) => matrix !== undefined);
}

/** `undefined`: one is under way. */
type Sheets = Generator<Matrix | undefined, void>;

function* eachMatrix(gathered: Council): Sheets {
  yield scenariosMatrix(gathered);
  yield yield* scoresMatrix(gathered);
  yield groupScoresMatrix(gathered);
  yield yield* sensitivityMatrix(gathered);
  yield* chartsMatrix(gathered);
  yield* houseMatrices(gathered);
  yield assumptionsMatrix(gathered);
  yield methodMatrix(gathered);
}

/** Those that the plan has anything to say in. */
function* houseMatrices(gathered: Council): Sheets {
  const { functions, services, needs, buildings, nearness, competences, staffGroups, decisions } =
    gathered.plan;
  const has = (rows: object) => Object.keys(rows).length > 0;
  if (has(functions)) yield yield* functionsMatrix(gathered);
  if (has(services)) yield servicesMatrix(gathered);
  if (hasStaffing(gathered.plan)) yield staffingMatrix(gathered);
  if (hasHours(gathered.plan)) yield openingHoursMatrix(gathered);
  if (has(competences) && has(staffGroups)) yield competencesMatrix(gathered);
  if (hasRota(gathered)) yield rotaMatrix(gathered);
  if (has(buildings)) yield areaScheduleMatrix(gathered);
  if (has(nearness)) yield nearnessMatrix(gathered);
  yield* economyMatrices(gathered);
  if (has(needs)) yield needsMatrix(gathered);
  const baseline = gathered.plan.scenarios[gathered.plan.meta.baselineId ?? ''];
  const comparison = baseline && (yield* comparisonMatrix(gathered, baseline));
  if (comparison && comparison.rows.length > 0) yield comparison;
  if (has(decisions)) yield decisionsMatrix(gathered);
}

/** Money as soon as there is any to speak of: lines, or people whose wages follow; the annex where something differs. */
function* economyMatrices(gathered: Council): Generator<Matrix, void> {
  if (!hasEconomy(gathered)) return;
  yield economyMatrix(gathered);
  if (valuedScenarios(gathered).length > 0) yield presentValueMatrix(gathered);
}
