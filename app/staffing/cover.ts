import { ok, type Result, refused } from '../plan/result.ts';
import type { Solver, SolverOptions } from '../solver/solver.ts';
import type { CoverAnswer, CoverCause } from './cover-answer.ts';
import { hoursCause, plainCauses } from './cover-causes.ts';
import { costModel } from './cover-model.ts';
import { coverOf } from './cover-of.ts';
import { type CoverProblem, checkedCoverInput, coverProblem } from './cover-problem.ts';
import { rotaOf } from './cover-rota.ts';
import { firstRota } from './cover-start.ts';

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
  const first = firstRota(problem, posts);
  // A programme that also says who does what can't be begun from a rota alone.
  const start = first?.length === programme.columnCosts.length ? first : null;
  const found = solver.solve(programme, { ...asked, secondsMax, ...(start && { start }) });
  if (found.status === 'infeasible') return ok(infeasible([hoursCause(problem, solver, asked)], seed));
  const rotas = [first, found.status === 'open' ? null : found.values].flatMap((values) =>
    values ? [rotaOf(problem, posts, values)] : [],
  );
  const [cheapest] = rotas
    .map((rota) => ({ rota, ...coverOf(problem, rota) }))
    .sort((one, other) => one.cost - other.cost);
  if (!cheapest) return refused('cover_no_answer');
  const { rota, cost, hours, cover: covered, isWhole } = cheapest;
  if (!isWhole) throw new Error('The rota leaves a need unmet');
  const proven = found.status === 'optimal';
  const lowerBound = proven ? cost : Math.min(cost, Math.max(0, found.bound ?? 0));
  const gap = cost === lowerBound ? 0 : (cost - lowerBound) / cost;
  return ok({ rota, hours, cost, lowerBound, gap, proven, cover: covered, seed });
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
