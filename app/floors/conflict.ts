import { itemAt } from '../plan/item-at.ts';
import type { Solver } from '../solver/solver.ts';
import type { AllocationProblem, Placement } from './allocation-problem.ts';
import { type Demand, demandProgramme, demandsOf } from './demands.ts';
import { breachesOf } from './placement-cost.ts';

/** One question about a few demands takes a fraction of it; what takes longer is left in the explanation. */
const questionSecondsMax = 2;

/** Demands that can't be met together; without any one of them the rest can, as far as there was time to try. */
export interface AllocationConflict {
  demands: Demand[];
  /**
   * `capacity`: the places that are left to the functions hold too little; `pieces`: they hold enough in sum, but the
   * functions don't divide that way; `rules`: it fails whatever the places hold.
   */
  reason: 'capacity' | 'pieces' | 'rules';
  /** Net m² that the places of the conflict lack at least; `null` when no size would mend it. */
  missingNetM2: number | null;
}

/** Whether the demands can be met at all, and how or why not. */
export type Feasibility =
  | { kind: 'feasible'; placement: Placement }
  | { kind: 'infeasible'; conflict: AllocationConflict }
  /** Not settled in time. */
  | { kind: 'open' };

/**
 * Settles whether a placement exists, and explains it when none does: the solver's own irreducible set where
 * it finds one, then one demand after the other left out as long as the rest still conflict (deletion filter).
 *
 * @param secondsLeft time left, asked again and again
 * @see Chinneck & Dravnieks 1991
 */
export function feasibilityOf(
  problem: AllocationProblem,
  solver: Solver,
  secondsLeft: () => number,
  isCancelled: () => boolean = () => false,
): Feasibility {
  const all = demandsOf(problem);
  const whole = demandProgramme(problem, all);
  const seconds = () => Math.max(0.1, secondsLeft());
  const answer = solver.solve(whole.programme, { secondsMax: seconds(), isCancelled });
  if (answer.status === 'open') return { kind: 'open' };
  if (answer.status !== 'infeasible') {
    const placement = whole.placementOf(answer.values);
    return breachesOf(problem, placement).length === 0 ? { kind: 'feasible', placement } : { kind: 'open' };
  }
  const conflicts = (demands: readonly Demand[]) =>
    solver.solve(demandProgramme(problem, demands).programme, {
      secondsMax: Math.min(questionSecondsMax, seconds()),
      isCancelled,
    }).status === 'infeasible';

  // Asked of a programme with whole columns, HiGHS may search for hours; most conflicts are there without.
  const columnIsWhole = new Uint8Array(whole.programme.columnIsWhole.length);
  const named = solver.conflict({ ...whole.programme, columnIsWhole });
  const first = new Set(named?.rows.map((row) => whole.demandOfRow[row]));
  const few = all.filter((_, number) => first.has(number));
  let demands = few.length > 0 && conflicts(few) ? few : all;
  for (const demand of [...demands]) {
    if (isCancelled()) break;
    const rest = demands.filter((other) => other !== demand && !isAbout(other, demand));
    if (rest.length < demands.length && conflicts(rest)) demands = rest;
  }
  return { kind: 'infeasible', conflict: explained(problem, solver, demands, seconds()) };
}

/** Demands of a function mean nothing without it. */
function isAbout(demand: Demand, left: Demand): boolean {
  if (left.kind !== 'function' || demand.kind === 'capacity') return false;
  if (demand.kind === 'together' || demand.kind === 'apart') {
    return demand.a === left.function || demand.b === left.function;
  }
  return demand.function === left.function;
}

function explained(
  problem: AllocationProblem,
  solver: Solver,
  demands: Demand[],
  secondsMax: number,
): AllocationConflict {
  const elastic = solver.solve(demandProgramme(problem, demands, true).programme, {
    secondsMax: Math.min(questionSecondsMax, secondsMax),
  });
  if (elastic.status === 'infeasible') return { demands, reason: 'rules', missingNetM2: null };
  const missingNetM2 = 'objective' in elastic ? elastic.objective : null;
  const wanted = sum(
    demands.map((demand) => (demand.kind === 'function' ? itemAt(problem.netM2, demand.function) : 0)),
  );
  const room = sum(
    demands.map((demand) => (demand.kind === 'capacity' ? itemAt(problem.capacityNetM2, demand.place) : 0)),
  );
  return { demands, reason: wanted > room ? 'capacity' : 'pieces', missingNetM2 };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
