import { formatNumber, type Language, translate } from '#app/i18n/texts.ts';
import type { Plan } from '#app/plan/plan.ts';
import { prepare } from '#app/results/prepare.ts';
import type { Obstacle, Problem, Outcome as Weighed } from '#app/results/results.ts';
import { obstacleSentences, resultStory } from '#app/results/sentences.ts';
import { weigh } from '#app/results/weigh.ts';
import { readDocument } from '../file/documents.ts';
import type { CliCommand, Outcome } from './command.ts';
import { alignedTable } from './table.ts';

/** The agreed scores, weighed: totals with intervals, ranks with ties, and who can't be told apart. */
export const resultsCommand: CliCommand = {
  options: {},
  operands: [1, 1],
  run({ operands: [file = ''], language }) {
    const read = readDocument(file);
    if (!read.ok) return read;
    const { plan } = read.value;
    const basis = { kind: 'agreed' } as const;
    const preparation = prepare(plan, basis);
    if (!preparation.ready) return notReady(plan, preparation.obstacles, language);
    const { problem } = preparation;
    const weighed = weigh(problem, problem.weights);
    return {
      ok: true,
      value: {
        json: { basis, ...resultData(problem, weighed) },
        text: resultText(problem, weighed, language),
      },
    };
  },
};

function notReady(plan: Plan, found: Obstacle[], language: Language): Outcome {
  const sentences = obstacleSentences(plan, found).map(({ key, params }) => translate(language, key, params));
  const list = found.map((obstacle, index) => ({ ...obstacle, message: sentences[index] }));
  return {
    ok: false,
    error: { code: 'not_ready', details: { count: found.length } },
    value: {
      json: { scenarios: [], obstacles: list },
      text: sentences.map((sentence) => `- ${sentence}`).join('\n'),
    },
  };
}

/** Totals 0–1 with full precision; scenarios by id. */
function resultData(
  problem: Problem,
  { totals, low, high, ranks, ranking, leaders, separable, stepEffect }: Weighed,
) {
  const id = (index: number) => problem.scenarios[index]?.id ?? '';
  return {
    scenarios: problem.scenarios.map((scenario, index) => ({
      id: scenario.id,
      shortName: scenario.shortName,
      name: scenario.name,
      total: totals[index] ?? null,
      low: low[index] ?? 0,
      high: high[index] ?? 1,
      rank: ranks[index] ?? null,
    })),
    ranking: ranking.map((group) => group.map(id)),
    leaders: leaders.map(id),
    separable,
    stepEffect,
    obstacles: [],
  };
}

function resultText(problem: Problem, weighed: Weighed, language: Language): string {
  const hundred = (share: number | null | undefined) =>
    share === null || share === undefined ? '–' : formatNumber(language, share * 100, 1, 1);
  const rows = problem.scenarios.map((scenario, index) => [
    scenario.shortName,
    scenario.name,
    hundred(weighed.totals[index]),
    hundred(weighed.low[index]),
    hundred(weighed.high[index]),
    String(weighed.ranks[index] ?? '–'),
  ]);
  const keys = ['scenario', 'total', 'low', 'high', 'rank'] as const;
  const titles = ['', ...keys.map((key) => translate(language, `cli.results.${key}`))];
  const story = resultStory(problem, weighed).map(({ key, params }) => translate(language, key, params));
  return [alignedTable([titles, ...rows], [2, 3, 4, 5]), '', ...story].join('\n');
}
