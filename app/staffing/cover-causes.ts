import type { Solver, SolverOptions } from '../solver/solver.ts';
import type { CoverCause } from './cover-answer.ts';
import { holdersOf } from './cover-demands.ts';
import { shortageModel } from './cover-model.ts';
import { coverOf } from './cover-of.ts';
import { type CoverProblem, needAt } from './cover-problem.ts';
import { rotaOf } from './cover-rota.ts';

/** Longest search for what is lacking, in seconds. */
const shortageSecondsMax = 5;

/** What no number of people can mend: competences that nobody has, and slots without a shift. */
export function plainCauses(problem: CoverProblem): CoverCause[] {
  const all = problem.competences.map((_, competence) => competence);
  const isMissing = (competence: number) => holdersOf(problem, competence) === 0n;
  const staffed = new Set(problem.shifts.flatMap(({ slots }) => slots));
  const unstaffed = all.filter((competence) => !isMissing(competence));
  return [
    ...all
      .filter(isMissing)
      .flatMap((competence) => causeAt(problem, 'competence_missing', [competence], () => true)),
    ...causeAt(problem, 'no_shift', unstaffed, (slot) => !staffed.has(slot)),
  ];
}

/** The needs for some competences in some slots as a cause; none where there is no such need. */
function causeAt(
  problem: CoverProblem,
  reason: CoverCause['reason'],
  competences: readonly number[],
  isConcerned: (slot: number) => boolean,
): CoverCause[] {
  const slots = new Set<number>();
  const concerned = new Set<number>();
  for (let slot = 0; slot < problem.slotCount; slot++) {
    if (!isConcerned(slot)) continue;
    for (const competence of competences) {
      if (needAt(problem, slot, competence) === 0) continue;
      slots.add(slot);
      concerned.add(competence);
    }
  }
  if (slots.size === 0) return [];
  return [
    {
      reason,
      slots: [...slots],
      competences: problem.competences.filter((_, competence) => concerned.has(competence)),
      groups: [],
      missingHours: null,
    },
  ];
}

/** Where people are lacking even when all hours are used as well as can be. For a problem that has no rota. */
export function hoursCause(
  problem: CoverProblem,
  solver: Solver,
  options: Pick<SolverOptions, 'seed' | 'isCancelled'>,
): CoverCause {
  const { programme, posts } = shortageModel(problem);
  const answer = solver.solve(programme, { ...options, secondsMax: shortageSecondsMax });
  const rota =
    answer.status === 'optimal' || answer.status === 'feasible' ? rotaOf(problem, posts, answer.values) : [];
  const lacking = coverOf(problem, rota).cover.filter(({ need, present }) => present < need);
  const short = new Set(lacking.map(({ competence }) => competence));
  const isShort = (has: readonly boolean[]) =>
    problem.competences.some((competence, index) => has[index] && short.has(competence));
  const limited = problem.groups.filter(({ maxSlots }) => maxSlots !== Number.POSITIVE_INFINITY);
  return {
    reason: 'hours_short',
    slots: [...new Set(lacking.map(({ slot }) => slot))],
    competences: problem.competences.filter((competence) => short.has(competence)),
    groups: limited.filter(({ has }) => isShort(has)).map(({ id }) => id),
    missingHours: answer.status === 'optimal' ? answer.objective * problem.slotHours : null,
  };
}
