import { itemAt } from '../plan/item-at.ts';
import { dominanceSentences as sentencesOfDominance } from '../results/dominance-sentences.ts';
import { rankShare } from '../results/robustness.ts';
import { flips, stability } from '../results/sensitivity.ts';
import { flipSentence, shareSentence, weightSentence } from '../results/sentences.ts';
import { eachWhatItTakes } from '../results/winning.ts';
import { plain } from './cells.ts';
import { type Council, legend, nameOf, swingOf, withoutTotals } from './council.ts';
import type { MatrixInSteps, Row } from './matrix.ts';

/**
 * How far each weight can move before another scenario comes first, which single score could do it, what it would
 * take for each scenario, and how often each comes first when weights and uncertain scores are drawn.
 */
export function* sensitivityMatrix(council: Council): MatrixInSteps {
  const { say } = council;
  const takes = yield* whatItWouldTake(council);
  return {
    id: 'sensitivity',
    title: say('matrix.sensitivity.title'),
    notes: [
      ...withoutTotals(council),
      ...whatChangesIt(council),
      ...takes,
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
    rows: [...rows(council), ...rankShareRows(council)],
  };
}
const maxDominance = 3;
const maxTakes = 4;

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
    const weight = itemAt(outcome.weights, index);
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
        step: plain(100 * weight * itemAt(problem.stepValues, index)),
      },
    };
  });
}

/** A block below the weights: every scenario's share of first, second and lower places. */
function rankShareRows({ result, say }: Council): Row[] {
  const drawn = result?.outcome.drawn;
  if (!result || !drawn || drawn.isConstant) return [];
  const { problem } = result;
  const share = (scenario: number, rank: number) => rankShare(drawn, scenario, rank);
  const head: Row = {
    key: 'ranks',
    kind: 'header',
    depth: 0,
    cells: {
      criterion: plain(say('matrix.sensitivity.ranks')),
      swing: plain(say('matrix.sensitivity.draws', { draws: drawn.draws, seed: String(drawn.seed) })),
      weight: plain(say('matrix.sensitivity.first')),
      from: plain(say('matrix.sensitivity.second')),
      to: plain(say('matrix.sensitivity.lower')),
    },
  };
  return [
    head,
    ...problem.scenarios.map(
      (scenario, index): Row => ({
        key: `ranks.${scenario.id}`,
        kind: 'data',
        depth: 0,
        cells: {
          criterion: plain(nameOf(scenario)),
          weight: plain(share(index, 0)),
          ...(problem.scenarioCount > 1 ? { from: plain(share(index, 1)) } : {}),
          ...(problem.scenarioCount > 2
            ? { to: plain(Math.max(0, 1 - share(index, 0) - share(index, 1))) }
            : {}),
        },
      }),
    ),
  ];
}

/** What the first scenarios that aren't first would take to come first, or that no weights will do. */
function* whatItWouldTake({ result, tell }: Council): Generator<undefined, string[]> {
  if (!result || result.problem.scenarioCount < 2) return [];
  const sentences: string[] = [];
  for (const { change, sentence } of eachWhatItTakes(result.problem, result.outcome)) {
    if (change !== 0) sentences.push(tell(sentence));
    if (sentences.length === maxTakes) break;
    yield;
  }
  return sentences;
}

/** The weight and the single score that first place hangs on most. */
function whatChangesIt({ result, tell }: Council): string[] {
  if (!result) return [];
  const { problem, outcome } = result;
  return [
    shareSentence(problem, outcome),
    weightSentence(problem, outcome, stability(problem, outcome.weights)),
    flipSentence(problem, outcome, flips(problem, outcome.weights)),
  ].flatMap((sentence) => (sentence ? [tell(sentence)] : []));
}

/** Who is at least as good as whom whatever the weights, a sentence each. */
export function dominanceSentences({ result, tell }: Council): string[] {
  return result ? sentencesOfDominance(result.problem).map(tell) : [];
}
