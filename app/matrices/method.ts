import type { Scenario } from '../plan/scenario.ts';
import { isMeasured, measuredLeaves } from '../results/measured.ts';
import { drawCounts, restingDraws, usualSeed } from '../results/robustness.ts';
import { warnings } from '../results/warnings.ts';
import { plain } from './cells.ts';
import { type Council, legend } from './council.ts';
import type { Matrix, Row } from './matrix.ts';
import { measureSentence } from './measured-cells.ts';
import { dominanceSentences } from './sensitivity.ts';

const methodParts = ['criteria', 'values', 'weights', 'total', 'unknown', 'ranks', 'chance', 'one'] as const;
const notExamined = ['judgement', 'figures'] as const;
/** Every sentence is kept up to here; a plan of hundreds of scenarios has more than can be read. */
const maxSentences = 60;

/** What comes out, how it was computed, what is missing and what was not examined, in plain words. */
export function methodMatrix(council: Council): Matrix {
  const { say, story, obstacles } = council;
  const missing = [...obstacles, ...missingScores(council)];
  return {
    id: 'method',
    title: say('matrix.method.title'),
    notes: [],
    columns: [
      { key: 'subject', title: say('matrix.method.subject'), width: 26 },
      { key: 'text', title: say('matrix.method.text'), width: 118 },
    ],
    rows: [
      ...section('result', say('matrix.method.result'), [
        ...numbered(council, story),
        ...numbered(council, dominanceSentences(council), 'matrix.method.dominance'),
        ...legend(council).map((line) => [say('matrix.front.scenarios'), line] as const),
      ]),
      ...section(
        'method',
        say('matrix.method.how'),
        methodParts.map((part) => [
          say(`matrix.method.${part}`),
          say(`matrix.method.${part}.text`, {
            assumptions: say('matrix.assumptions.title'),
            sensitivity: say('matrix.sensitivity.title'),
            limit: Math.round(council.plan.meta.leadLimitShare * 1000) / 10,
            draws: council.result ? restingDraws(council.result.problem) : drawCounts.resting,
            seed: String(usualSeed),
          }),
        ]),
      ),
      ...section(
        'measured',
        say('matrix.method.measured'),
        measuredLeaves(council.plan).map((criterion) => [
          criterion.name,
          measureSentence(council, criterion),
        ]),
      ),
      ...section('missing', say('matrix.method.missing'), numbered(council, missing, 'matrix.method.gap')),
      ...section('warnings', say('matrix.method.warnings'), warningEntries(council, false)),
      ...section('accepted', say('matrix.method.accepted'), warningEntries(council, true)),
      ...section(
        'notExamined',
        say('matrix.method.notExamined'),
        notExamined.map((part) => [say(`matrix.method.${part}`), say(`matrix.method.${part}.text`)]),
      ),
    ],
  };
}

type Entry = readonly [label: string, text: string];

function section(key: string, title: string, entries: readonly Entry[]): Row[] {
  if (entries.length === 0) return [];
  return [
    { key, kind: 'header', depth: 0, cells: { subject: plain(title) } },
    ...entries.map(
      ([label, text], index): Row => ({
        key: `${key}.${index}`,
        kind: 'data',
        depth: 0,
        cells: { subject: plain(label), text: plain(text) },
      }),
    ),
  ];
}

function numbered(
  { say }: Council,
  sentences: readonly string[],
  label:
    | 'matrix.method.sentence'
    | 'matrix.method.dominance'
    | 'matrix.method.gap' = 'matrix.method.sentence',
): Entry[] {
  const shown = sentences
    .slice(0, maxSentences)
    .map((text, index): Entry => [say(label, { number: index + 1 }), text]);
  const more = sentences.length - shown.length;
  return more > 0
    ? [...shown, [say('matrix.method.more'), say('matrix.method.moreText', { count: more })]]
    : shown;
}

/** Warnings under what they are called, in full up to the limit; accepted ones with the group's reason. */
function warningEntries({ plan, say }: Council, isAccepted: boolean): Entry[] {
  const found = warnings(plan).filter(({ accepted }) => (accepted !== null) === isAccepted);
  const entries = found.slice(0, maxSentences).map(({ code, params, accepted }): Entry => {
    const warning = say(`warning.${code}`, params);
    const text =
      accepted === null ? warning : say('matrix.method.acceptedText', { warning, reason: accepted });
    return [say(`warning.${code}.title`), text];
  });
  const count = found.length - entries.length;
  return count > 0
    ? [...entries, [say('matrix.method.more'), say('matrix.method.moreText', { count })]]
    : entries;
}

/** Per criterion, for whom no score was given, and for whom it isn't known. */
function missingScores({ result, scenarios, say }: Council): string[] {
  if (!result) return [];
  const { problem } = result;
  return problem.leaves.flatMap(({ criterion }, leaf) => {
    const { name } = criterion;
    const cell = (scenario: number) => scenario * problem.criterionCount + leaf;
    const without = scenarios.filter((_, index) => problem.missing[cell(index)] === 1);
    const unknown = scenarios.filter(
      (_, index) => problem.unknown[cell(index)] === 1 && problem.missing[cell(index)] === 0,
    );
    const notKnown = isMeasured(criterion) ? 'matrix.method.unmeasuredScore' : 'matrix.method.unknownScore';
    const sentence = (key: 'matrix.method.missingScore' | typeof notKnown, who: Scenario[]) =>
      who.length === 0
        ? []
        : [say(key, { criterion: name, scenarios: who.map(({ shortName }) => shortName).join(', ') })];
    return [...sentence('matrix.method.missingScore', without), ...sentence(notKnown, unknown)];
  });
}
