import { formatNumber, type Language, translate } from '#app/i18n/texts.ts';
import type { Plan } from '#app/plan/plan.ts';
import { prepare } from '#app/results/prepare.ts';
import type { Drawn, Obstacle, Problem, Outcome as Weighed } from '#app/results/results.ts';
import { drawn, rankShare, restingDraws, usualSeed, withDraws } from '#app/results/robustness.ts';
import { obstacleSentences, resultStory } from '#app/results/sentences.ts';
import { weigh } from '#app/results/weigh.ts';
import { type WhatItTakes, whatItTakes } from '#app/results/winning.ts';
import { readDocument } from '../file/documents.ts';
import type { CliCommand, Outcome } from './command.ts';
import { changesData, drawnData, resultData } from './results-data.ts';
import { type Indicators, indicatorsOf, staffingText } from './results-indicators.ts';
import { alignedTable } from './table.ts';
import { usage } from './usage.ts';

const mostDraws = 10_000_000;

/**
 * The agreed scores, weighed: totals with intervals, ranks with ties, how often each comes first when weights and
 * scores are drawn, who can't be told apart, and what would change it; and the figures of each scenario.
 */
export const resultsCommand: CliCommand = {
  options: { draws: { type: 'string' }, seed: { type: 'string' } },
  operands: [1, 1],
  run({ operands: [file = ''], text, language }) {
    const asked = text.draws === undefined ? undefined : wholeNumber(text.draws, 1, mostDraws);
    const seed = wholeNumber(text.seed ?? String(usualSeed), 0, Number.MAX_SAFE_INTEGER);
    if (asked === null) return usage('results', translate(language, 'cli.usage.draws', { most: mostDraws }));
    if (seed === null) return usage('results', translate(language, 'cli.usage.seed'));
    const read = readDocument(file);
    if (!read.ok) return read;
    const { plan } = read.value;
    const basis = { kind: 'agreed' } as const;
    const indicators = indicatorsOf(plan);
    const preparation = prepare(plan, basis);
    if (!preparation.ready) return notReady(plan, indicators, preparation.obstacles, language);
    const { problem } = preparation;
    const draws = asked ?? restingDraws(problem);
    const found = drawn(plan, problem, problem.weights, { draws, seed });
    const weighed = withDraws(weigh(problem, problem.weights), found);
    const takes = whatItTakes(problem, weighed);
    return {
      ok: true,
      value: {
        json: {
          basis,
          ...resultData(problem, weighed),
          ...drawnData(problem, found),
          ...changesData(problem, weighed, takes),
          indicators,
        },
        text: [
          resultText(problem, weighed, found, takes, language),
          ...staffingText(plan, indicators, language),
        ].join('\n'),
      },
    };
  },
};

function notReady(plan: Plan, indicators: Indicators, found: Obstacle[], language: Language): Outcome {
  const sentences = obstacleSentences(plan, found).map(({ key, params }) => translate(language, key, params));
  const list = found.map((obstacle, index) => ({ ...obstacle, message: sentences[index] }));
  return {
    ok: false,
    error: { code: 'not_ready', details: { count: found.length } },
    value: {
      json: { scenarios: [], obstacles: list, indicators },
      text: [
        ...sentences.map((sentence) => `- ${sentence}`),
        ...staffingText(plan, indicators, language),
      ].join('\n'),
    },
  };
}

function wholeNumber(text: string, least: number, most: number): number | null {
  const number = /^\d{1,16}$/.test(text) ? Number(text) : Number.NaN;
  return number >= least && number <= most ? number : null;
}

function resultText(
  problem: Problem,
  weighed: Weighed,
  found: Drawn,
  takes: readonly WhatItTakes[],
  language: Language,
): string {
  const hundred = (share: number | null | undefined) =>
    share === null || share === undefined ? '–' : formatNumber(language, share * 100, 1, 1);
  const rows = problem.scenarios.map((scenario, index) => [
    scenario.shortName,
    scenario.name,
    hundred(weighed.totals[index]),
    hundred(weighed.low[index]),
    hundred(weighed.high[index]),
    String(weighed.ranks[index] ?? '–'),
    ...problem.scenarios.map((_, rank) => hundred(rankShare(found, index, rank))),
  ]);
  const keys = ['scenario', 'total', 'low', 'high', 'rank'] as const;
  const titles = [
    '',
    ...keys.map((key) => translate(language, `cli.results.${key}`)),
    ...problem.scenarios.map((_, rank) => translate(language, 'cli.results.share', { rank: rank + 1 })),
  ];
  const right = titles.flatMap((_, column) => (column < 2 ? [] : [column]));
  const sentences = [...resultStory(problem, weighed), ...takes.map(({ sentence }) => sentence)];
  const { draws, seed } = found;
  return [
    alignedTable([titles, ...rows], right),
    translate(language, 'cli.results.draws', { draws, seed: String(seed) }),
    '',
    ...sentences.map(({ key, params }) => translate(language, key, params)),
  ].join('\n');
}
