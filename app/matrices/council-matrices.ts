import type { Plan } from '../plan/plan.ts';
import { assumptionsMatrix } from './assumptions.ts';
import { council } from './council.ts';
import { frontMatrix } from './front.ts';
import { groupScoresMatrix } from './group-scores.ts';
import type { Matrix, MatrixContext } from './matrix.ts';
import { methodMatrix } from './method.ts';
import { scenariosMatrix } from './scenarios.ts';
import { scoresMatrix } from './scores.ts';
import { sensitivityMatrix } from './sensitivity.ts';

/**
 * Every table of the council workbook, in the order of its sheets, on the plan's agreed scores and weights.
 * They belong together: formulas of one refer to cells of another.
 */
export function councilMatrices(plan: Plan, context: MatrixContext): Matrix[] {
  const gathered = council(plan, context);
  const others = [
    scenariosMatrix(gathered),
    scoresMatrix(gathered),
    groupScoresMatrix(gathered),
    sensitivityMatrix(gathered),
    assumptionsMatrix(gathered),
    methodMatrix(gathered),
  ];
  return [frontMatrix(gathered, others), ...others];
}
