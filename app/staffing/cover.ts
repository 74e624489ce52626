import { ok, type Result, refused } from '../plan/result.ts';
import type { Solver, SolverOptions } from '../solver/solver.ts';
import type { CoverAnswer, CoverCause } from './cover-answer.ts';
import { hoursCause, plainCauses } from './cover-causes.ts';
import { costModel } from './cover-model.ts';
import { coverOf } from './cover-of.ts';
import { type CoverProblem, checkedCoverInput, coverProblem } from './cover-problem.ts';
import { rotaOf } from './cover-rota.ts';

/** Whom a search asks and tells, and a clock in milliseconds when the answer is to say how long it took. */
export interface CoverContext extends Pick<SolverOptions, 'isCancelled' | 'onProgress'> {
  now?(): number;
}

/**
 * How many of each group work each shift so that every need of every slot is met by people who have the competence,
 * one need each at a time, at least cost.
 *
 * @param raw the input of `coverInputSchema`, from anywhere
 * @returns a rota, proven to be the cheapest or with the most that it may cost too much; or why there is none. Refused
 *   with a code of `error.cover_…` when the input can't be computed on, or nothing was found in time
 */
export function cover(raw: unknown, solver: Solver, context: CoverContext = {}): Result<CoverAnswer> {
  const started = context.now?.();
  const input = checkedCoverInput(raw);
  if (!input.ok) return input;
  const answer = answerTo(coverProblem(input.value), solver, context);
  if (answer.ok && context.now && started !== undefined) answer.value.elapsedMs = context.now() - started;
  return answer;
}

function answerTo(problem: CoverProblem, solver: Solver, context: CoverContext): Result<CoverAnswer> {
  const { seed, secondsMax } = problem;
  const { isCancelled, onProgress } = context;
  const asked = { seed, ...(isCancelled && { isCancelled }), ...(onProgress && { onProgress }) };
  const causes = plainCauses(problem);
  if (causes.length > 0) return ok(infeasible(causes, seed));
  const { programme, posts } = costModel(problem);
  const found = solver.solve(programme, { ...asked, secondsMax });
  if (found.status === 'open') return refused('cover_no_answer');
  if (found.status === 'infeasible') return ok(infeasible([hoursCause(problem, solver, asked)], seed));
  const rota = rotaOf(problem, posts, found.values);
  const { cover: covered, hours, cost, isWhole } = coverOf(problem, rota);
  if (!isWhole) throw new Error('The solver’s rota leaves a need unmet');
  const lowerBound = Math.min(cost, Math.max(0, found.bound ?? 0));
  return ok({
    rota,
    hours,
    cost,
    lowerBound: found.status === 'optimal' ? cost : lowerBound,
    gap: found.status === 'optimal' || cost === lowerBound ? 0 : (cost - lowerBound) / cost,
    proven: found.status === 'optimal',
    cover: covered,
    seed,
  });
}

function infeasible(causes: CoverCause[], seed: number): CoverAnswer {
  const slots = new Set(causes.flatMap((cause) => cause.slots));
  return {
    infeasible: {
      reason: causes[0]?.reason ?? 'hours_short',
      slots: [...slots].sort((a, b) => a - b),
      causes,
    },
    seed,
  };
}
