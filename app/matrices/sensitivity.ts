import { printedRobustness, printedSeed } from '../results/robustness.ts';
import { certainDominance, dominance, flips, stability } from '../results/sensitivity.ts';
import { flipSentence, weightSentence } from '../results/sentences.ts';
import { letterOf, lettersOf } from '../results/wording.ts';
import { plain } from './cells.ts';
import { type Council, legend, nameOf, swingOf, withoutTotals } from './council.ts';
import type { Matrix, Row } from './matrix.ts';

/** How far each weight can move before another scenario comes first, and which single score could do it. */
export function sensitivityMatrix(council: Council): Matrix {
  const { say } = council;
  return {
    id: 'sensitivity',
    title: say('matrix.sensitivity.title'),
    notes: [
      ...withoutTotals(council),
      ...whatChangesIt(council),
      ...rankShares(council),
      ...dominanceSentences(council).slice(0, maxDominance),
      ...legend(council),
      ...(council.result
        ? [say('matrix.sensitivity.noteStatic', { scores: say('matrix.scores.title') })]
        : []),
    ],
    columns: [
      { key: 'criterion', title: say('matrix.scores.criterion'), width: 36 },
      { key: 'swing', title: say('matrix.scores.swing'), width: 26 },
      { key: 'weight', title: say('matrix.scores.weight'), width: 9, format: 'percent' },
      { key: 'from', title: say('matrix.sensitivity.from'), width: 12, format: 'percent', startsBlock: true },
      { key: 'to', title: say('matrix.sensitivity.to'), width: 12, format: 'percent' },
      { key: 'below', title: say('matrix.sensitivity.below'), width: 28 },
      { key: 'above', title: say('matrix.sensitivity.above'), width: 28 },
      {
        key: 'step',
        title: say('matrix.sensitivity.step'),
        unit: say('matrix.scenarios.totalUnit'),
        width: 11,
        format: 'one-decimal',
        startsBlock: true,
      },
    ],
    rows: rows(council),
    filter: true,
  };
}
const maxDominance = 3;

function rows(council: Council): Row[] {
  if (!council.result) return [];
  const { problem, outcome } = council.result;
  const intervals = stability(problem, outcome.weights);
  const taker = (index: number | null) => {
    const scenario = index === null ? undefined : problem.scenarios[index];
    return scenario ? nameOf(scenario) : council.say('matrix.sensitivity.nobody');
  };
  return problem.leaves.map((leaf, index) => {
    const interval = intervals[index];
    const weight = outcome.weights[index] ?? 0;
    return {
      key: leaf.criterion.id,
      kind: 'data',
      depth: 0,
      cells: {
        criterion: plain(leaf.criterion.name),
        swing: plain(swingOf(council, leaf)),
        weight: plain(weight),
        ...(interval
          ? {
              from: plain(interval.from),
              to: plain(interval.to),
              below: plain(taker(interval.takenOverBelowBy)),
              above: plain(taker(interval.takenOverAboveBy)),
            }
          : {}),
        step: plain(100 * weight * (problem.stepValues[index] ?? 0)),
      },
    };
  });
}

/** The weight and the single score that first place hangs on most. */
function whatChangesIt({ result, tell }: Council): string[] {
  if (!result) return [];
  const { problem, outcome } = result;
  return [
    weightSentence(problem, outcome, stability(problem, outcome.weights)),
    flipSentence(problem, outcome, flips(problem, outcome.weights)),
  ].flatMap((sentence) => (sentence ? [tell(sentence)] : []));
}

/** How often each scenario takes each rank, those in front first, with seed and number of draws. */
function rankShares({ plan, result, scenarios, say, number }: Council): string[] {
  if (!result || scenarios.length < 2) return [];
  const { problem } = result;
  const found = printedRobustness(plan, problem);
  if (!found) return [say('result.share.constant')];
  const { draws, rankAcceptability } = found;
  const size = problem.scenarioCount;
  const share = (scenario: number, rank: number) => rankAcceptability[scenario * size + rank] ?? 0;
  const lines = [...scenarios.keys()]
    .sort((a, b) => {
      const rank = [...scenarios.keys()].find((each) => share(a, each) !== share(b, each));
      return rank === undefined ? a - b : share(b, rank) - share(a, rank);
    })
    .slice(0, maxShares)
    .map((scenario) => {
      const ranks = [...scenarios.keys()]
        .filter((rank) => share(scenario, rank) >= leastShown)
        .map((rank) =>
          say('result.share.rank', { rank: rank + 1, share: number(100 * share(scenario, rank), 1) }),
        );
      const shown = ranks.slice(0, maxRanks).join(', ');
      return say('result.share.ranks', { scenario: letterOf(problem, scenario), ranks: shown });
    });
  const params = { draws, seed: String(printedSeed) };
  return [say(`result.share.${plan.meta.weightBasis}`, params), ...lines];
}
const maxShares = 8;
const maxRanks = 4;
/** Less than this reads 0 with one decimal. */
const leastShown = 0.0005;

/** Who is at least as good as whom whatever the weights: one sentence per scenario that is. */
export function dominanceSentences({ result, say }: Council): string[] {
  if (!result) return [];
  const { problem } = result;
  const certain = new Set(certainDominance(problem).map(([a, b]) => `${a} ${b}`));
  const pairs = dominance(problem);
  if (pairs.length === 0 && problem.scenarioCount > 1) return [say('matrix.sensitivity.noDominance')];
  return problem.scenarios.flatMap((_, scenario) =>
    [true, false].flatMap((isCertain) => {
      const worse = pairs
        .filter(([a, b]) => a === scenario && certain.has(`${a} ${b}`) === isCertain)
        .map(([, b]) => b);
      if (worse.length === 0) return [];
      const key = isCertain ? 'matrix.sensitivity.dominates' : 'matrix.sensitivity.dominatesLikely';
      return [say(key, { better: letterOf(problem, scenario), worse: lettersOf(problem, worse) })];
    }),
  );
}
