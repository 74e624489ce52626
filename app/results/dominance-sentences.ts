import type { Label } from '../i18n/label.ts';
import type { Problem } from './results.ts';
import { certainDominance, dominance } from './sensitivity.ts';
import { letterOf, lettersOf } from './wording.ts';

/** Who is at least as good as whom whatever the weights: one sentence per scenario that is, or that nobody is. */
export function dominanceSentences(problem: Problem): Label[] {
  const certain = new Set(certainDominance(problem).map(([a, b]) => `${a} ${b}`));
  const pairs = dominance(problem);
  if (pairs.length === 0 && problem.scenarioCount > 1) return [{ key: 'result.dominates.none', params: {} }];
  return problem.scenarios.flatMap((_, scenario) =>
    [true, false].flatMap((isCertain): Label[] => {
      const worse = pairs
        .filter(([a, b]) => a === scenario && certain.has(`${a} ${b}`) === isCertain)
        .map(([, b]) => b);
      if (worse.length === 0) return [];
      const params = { better: letterOf(problem, scenario), worse: lettersOf(problem, worse) };
      return [{ key: `result.dominates.${isCertain ? 'certain' : 'likely'}`, params }];
    }),
  );
}
