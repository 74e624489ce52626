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
  const shown = withScenariosOnly(planForReaders(plan, context.profile), choice.scenarioIds);
  const gathered = council(shown, context, activeScenarios(plan).length);
  const others = matricesOf(gathered);
  return withSheetsOnly([frontMatrix(gathered, others), ...others], choice.sheets, context.language);
}

/** All of them but the front page, of what is gathered already. */
export function matricesOf(gathered: Council): Matrix[] {
  return [
    scenariosMatrix(gathered),
    scoresMatrix(gathered),
    groupScoresMatrix(gathered),
    sensitivityMatrix(gathered),
    ...chartsMatrix(gathered),
    ...houseMatrices(gathered),
    assumptionsMatrix(gathered),
    methodMatrix(gathered),
  ];
}

/** Those that the plan has anything to say in. */
function houseMatrices(gathered: Council): Matrix[] {
  const { functions, services, needs, buildings, nearness, competences, staffGroups, decisions } =
    gathered.plan;
  const comparison = comparisonMatrix(gathered);
  const has = (rows: object) => Object.keys(rows).length > 0;
  return [
    ...(has(functions) ? [functionsMatrix(gathered)] : []),
    ...(has(services) ? [servicesMatrix(gathered)] : []),
    ...(hasStaffing(gathered.plan) ? [staffingMatrix(gathered)] : []),
    ...(hasHours(gathered.plan) ? [openingHoursMatrix(gathered)] : []),
    ...(has(competences) && has(staffGroups) ? [competencesMatrix(gathered)] : []),
    ...(hasRota(gathered) ? [rotaMatrix(gathered)] : []),
    ...(has(buildings) ? [areaScheduleMatrix(gathered)] : []),
    ...(has(nearness) ? [nearnessMatrix(gathered)] : []),
    ...economyMatrices(gathered),
    ...(has(needs) ? [needsMatrix(gathered)] : []),
    ...(comparison.rows.length > 0 ? [comparison] : []),
    ...(has(decisions) ? [decisionsMatrix(gathered)] : []),
  ];
}

/** Money as soon as there is any to speak of: lines, or people whose wages follow; the annex where something differs. */
function economyMatrices(gathered: Council): Matrix[] {
  if (!hasEconomy(gathered)) return [];
  return [
    economyMatrix(gathered),
    ...(valuedScenarios(gathered).length > 0 ? [presentValueMatrix(gathered)] : []),
  ];
}
