import { ok, type Result, refused } from '../plan/result.ts';
import type { Solver, SolverProgress } from '../solver/solver.ts';
import type { AllocationAnswer, AllocationObstacle } from './allocation-answer.ts';
import type { AllocationInput } from './allocation-input.ts';
import {
  type AllocationProblem,
  allocationProblem,
  checkedAllocationInput,
  type Placement,
} from './allocation-problem.ts';
import { type AllocationConflict, feasibilityOf } from './conflict.ts';
import type { Demand } from './demands.ts';
import { breachesOf, costOfPlacement } from './placement-cost.ts';
import { type SearchLimits, searchPlacement } from './placement-search.ts';
import { plainBound } from './plain-bound.ts';
import { isProvable, progressOf, proofOf, prove } from './proof.ts';
import { placementOfItems, placesOfItems, type SearchModel, searchModel } from './search-model.ts';

/** Share of the time that the search may have where a proof is to follow. */
const searchShare = 0.3;
/** Moves per item and place without a placement that stands, after which it is asked whether there is one. */
const doubtMovesPerCell = 5_000;

/** Whom an allocation asks and tells. */
export interface AllocationContext {
  /** A clock in milliseconds. */
  now(): number;
  isCancelled?: () => boolean;
  /** Best, bound and gap so far, a few times a second. */
  onProgress?: (progress: SolverProgress) => void;
}

/**
 * Gives every function a place so that every demand is kept, at least cost: first a search, then a proof, until
 * `secondsMax` have passed or nobody waits any more.
 *
 * @param raw the input of `allocationInputSchema`, from anywhere
 * @returns the cheapest placement found, with the least that any can cost; or a smallest set of demands that can't be
 *   kept together. Refused with a code of `error.allocate_…` when the input can't be computed on or nothing was found
 */
export function allocate(raw: unknown, solver: Solver, context: AllocationContext): Result<AllocationAnswer> {
  const started = context.now();
  const input = checkedAllocationInput(raw);
  if (!input.ok) return input;
  const answer = answerTo(input.value, solver, context);
  if (answer.ok) answer.value.elapsedMs = context.now() - started;
  return answer;
}

function answerTo(
  input: AllocationInput,
  solver: Solver,
  context: AllocationContext,
): Result<AllocationAnswer> {
  const { seed, secondsMax } = input;
  const problem = allocationProblem(input);
  const started = context.now();
  const secondsLeft = () => secondsMax - (context.now() - started) / 1000;
  const isCancelled = () => context.isCancelled?.() === true;
  const tell = (best: number | null, bound: number) =>
    context.onProgress?.({ ...progressOf(best, bound), seconds: secondsMax - secondsLeft() });

  const model = searchModel(problem);
  const bound = model ? plainBound(model) : 0;
  const search = (limits: SearchLimits, start: Int32Array | null = null) =>
    model &&
    searchPlacement(
      model,
      seed,
      { ...limits, costMin: bound, onBetter: (better) => tell(better.cost, bound) },
      start,
    ).best;
  const provable = model !== null && isProvable(model, secondsMax);
  const secondsForProof = provable ? (1 - searchShare) * secondsMax : 0;
  const mustEnd = () => isCancelled() || secondsLeft() <= secondsForProof;

  const doubtMoves = doubtMovesPerCell * problem.functionIds.length * problem.placeIds.length;
  let best = search({ mustEnd, movesMaxWithout: doubtMoves, isPatient: provable });
  if (!best) {
    const settled = feasibilityOf(problem, solver, secondsLeft, isCancelled);
    if (settled.kind === 'infeasible') {
      return ok({ infeasible: obstacleOf(problem, settled.conflict), seed });
    }
    const known = model && settled.kind === 'feasible' ? placesOfItems(model, settled.placement) : null;
    best = search({ mustEnd, isPatient: provable }, known);
  }
  if (!model || !best) return refused('allocate_no_answer');
  const exact = { place: best.place, cost: costOf(model, best.place) };
  let proof = proofOf(exact, bound);
  if (provable && !proof.proven && !isCancelled() && secondsLeft() > 0) {
    const before = secondsMax - secondsLeft();
    proof = prove(model, solver, exact, bound, {
      secondsMax: secondsLeft(),
      seed,
      isCancelled,
      onProgress: (progress) => context.onProgress?.({ ...progress, seconds: before + progress.seconds }),
    });
  }
  const { cost } = proof.best;
  return ok({
    placements: byFunction(problem, placementOfItems(model, proof.best.place)),
    cost,
    lowerBound: proof.lowerBound,
    gap: progressOf(cost, proof.lowerBound).gap,
    proven: proof.proven,
    seed,
  });
}

/** Judged by the shared cost function; a placement that breaks a demand is a bug. */
function costOf(model: SearchModel, places: Int32Array): number {
  const placement = placementOfItems(model, places);
  if (breachesOf(model.problem, placement).length > 0) throw new Error('The placement breaks a demand');
  return costOfPlacement(model.problem, placement);
}

function byFunction(
  { functionIds, placeIds }: AllocationProblem,
  placement: Placement,
): { [id: string]: string } {
  return Object.fromEntries(functionIds.map((id, i) => [id, placeIds[placement[i] as number] as string]));
}

function obstacleOf(
  { functionIds, placeIds }: AllocationProblem,
  { demands, reason, missingNetM2 }: AllocationConflict,
): AllocationObstacle {
  const functionId = (i: number) => functionIds[i] as string;
  const placeId = (place: number) => placeIds[place] as string;
  const inOrder = (ids: readonly string[], named: Iterable<string>) => {
    const set = new Set(named);
    return ids.filter((id) => set.has(id));
  };
  const told = demands.map((demand: Demand): AllocationObstacle['demands'][number] => {
    if (demand.kind === 'function') return { ...demand, function: functionId(demand.function) };
    if (demand.kind === 'capacity') return { ...demand, place: placeId(demand.place) };
    if (demand.kind === 'fixed') {
      return { ...demand, function: functionId(demand.function), place: placeId(demand.place) };
    }
    if (demand.kind === 'forbidden') {
      return { ...demand, function: functionId(demand.function), places: demand.places.map(placeId) };
    }
    return { ...demand, a: functionId(demand.a), b: functionId(demand.b) };
  });
  return {
    reason,
    functions: inOrder(
      functionIds,
      told.flatMap((demand) => (demand.kind === 'function' ? [demand.function] : [])),
    ),
    places: inOrder(
      placeIds,
      told.flatMap((demand) => (demand.kind === 'capacity' || demand.kind === 'fixed' ? [demand.place] : [])),
    ),
    missingNetM2,
    demands: told,
  };
}
