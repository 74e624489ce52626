import type { Criterion, Level } from '#app/plan/criterion.ts';

export type EditedLevel = Omit<Level, 'criterionId'>;

const maxSteps = 1000;

/**
 * The score that a new level describes: worst, best, then the step nearest the middle that has none (the middle
 * itself without steps, then ever finer halves). `null` when every step has its level.
 */
export function nextLevelScore(
  { worst, best, step }: { worst: number; best: number; step: Criterion['step'] },
  levels: readonly Pick<Level, 'score'>[],
): number | null {
  const taken = new Set(levels.map(({ score }) => score));
  const free = (score: number) => !taken.has(score);
  if (free(worst)) return worst;
  if (free(best)) return best;
  const count = step === null ? 0 : Math.abs(best - worst) / step;
  if (count < 1 || count > maxSteps) return middleOfWidestGap(worst, best, levels);
  const middle = (worst + best) / 2;
  const steps = Array.from(
    { length: Math.floor(count) + 1 },
    (_, index) => worst + Math.sign(best - worst) * index * (step ?? 0),
  );
  const nearest = steps.filter(free).sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  return nearest[0] ?? null;
}

function middleOfWidestGap(worst: number, best: number, levels: readonly Pick<Level, 'score'>[]): number {
  const scores = [worst, best, ...levels.map(({ score }) => score)].sort((a, b) => a - b);
  let widest = { from: scores[0] ?? worst, to: scores[0] ?? worst };
  scores.forEach((to, index) => {
    const from = scores[index - 1] ?? to;
    if (to - from > widest.to - widest.from) widest = { from, to };
  });
  return (widest.from + widest.to) / 2;
}
