import { formatNumber, type Language, type TextKey, translate } from '../i18n/texts.ts';
import { plain } from '../matrices/cells.ts';
import type { Accepts, Column, Matrix, MatrixContext, Row } from '../matrices/matrix.ts';
import { levelsOf } from '../plan/criteria-tree.ts';
import type { Criterion } from '../plan/criterion.ts';
import { type Plan, ratingKey } from '../plan/plan.ts';
import type { Scenario } from '../plan/scenario.ts';
import { type AskedCriterion, type Asking, isAsked } from './asked.ts';
import { listOf } from './scale-sheet.ts';
import { headCode, rowCode, type SheetHead } from './sheet-code.ts';

/** The columns in which people write, and the one that tells the program what they wrote about. */
export const answerColumns = [
  'criterion',
  'definition',
  'scenario',
  'worst',
  'best',
  'score',
  'low',
  'high',
  'reason',
  'code',
] as const;
export type AnswerColumn = (typeof answerColumns)[number];

const widths: { readonly [Name in AnswerColumn]: number } = {
  criterion: 24,
  definition: 44,
  scenario: 26,
  worst: 18,
  best: 18,
  score: 9,
  low: 9,
  high: 9,
  reason: 44,
  code: 110,
};
const numeric: readonly AnswerColumn[] = ['score', 'low', 'high'];

/**
 * The sheet on which one rater answers in one round: a row for each criterion and scenario, with what the rater has said
 * already. Of other raters it holds nothing.
 *
 * @param who whom it is for; in an anonymous round a code and no name
 */
export function answerSheet(plan: Plan, asking: Asking, who: string, context: MatrixContext): Matrix {
  const { round, rater, nodes, scenarios } = asking;
  const say = (key: TextKey, params = {}) => translate(context.language, key, params);
  const head: SheetHead = { planId: plan.meta.id, roundId: round.id, raterId: rater.id };
  const rows = nodes.flatMap(({ criterion }): Row[] => {
    if (!isAsked(criterion)) return [groupRow(criterion)];
    const accepts = acceptsOf(plan, criterion, context.language);
    return scenarios.map((scenario) => answerRow(plan, head, criterion, scenario, accepts, context.language));
  });
  return {
    id: 'answers',
    title: say('sheet.title'),
    heading: say('sheet.heading', { round: round.name, who }),
    notes: [
      plan.meta.title,
      say('sheet.howScore'),
      say('sheet.howUncertain', { unknown: say('scores.unknown') }),
      say('sheet.howReason'),
      ...(round.anonymous ? [say('sheet.howAnonymous')] : []),
      say('sheet.howBack', { contact: plan.meta.contact || say('sheet.sender') }),
    ],
    columns: answerColumns.map((key) => columnOf(key, say)),
    rowHeadings: 3,
    rows: [
      {
        key: 'head',
        kind: 'data',
        depth: 0,
        cells: { criterion: plain(say('sheet.for')), definition: plain(who), code: plain(headCode(head)) },
      },
      ...rows,
    ],
  };
}

function columnOf(key: AnswerColumn, say: (key: TextKey) => string): Column {
  return {
    key,
    title: say(`sheet.column.${key}`),
    width: widths[key],
    ...(numeric.includes(key) ? { format: 'general' as const } : {}),
    ...(key === 'code' ? { screenOnly: true } : {}),
  };
}

function groupRow(criterion: Criterion): Row {
  return { key: criterion.id, kind: 'header', depth: 0, cells: { criterion: plain(criterion.name) } };
}

function answerRow(
  plan: Plan,
  head: SheetHead,
  criterion: AskedCriterion,
  scenario: Scenario,
  accepts: AcceptedOf,
  language: Language,
): Row {
  const { id: criterionId, name, scaleRevision } = criterion;
  const given = plan.ratings[ratingKey(head.roundId, head.raterId, scenario.id, criterionId)];
  const unknown = translate(language, 'scores.unknown');
  const isUnknown = given !== undefined && given.likely === null && given.low === null;
  const scenarioName = scenarioWords(scenario);
  const row = { criterionId, scenarioId: scenario.id, scaleRevision };
  return {
    key: `${criterionId}.${scenario.id}`,
    kind: 'data',
    depth: 0,
    cells: {
      criterion: plain(name),
      definition: plain(criterion.definition),
      scenario: {
        value: scenarioName,
        scenario: scenario.id === plan.meta.baselineId ? 'baseline' : scenario.colour,
      },
      worst: plain(levelWords(plan, criterion, criterion.worst, language)),
      best: plain(levelWords(plan, criterion, criterion.best, language)),
      score: { value: isUnknown ? unknown : (given?.likely ?? null), input: true, accepts: accepts.score },
      low: { value: given?.low ?? null, input: true, accepts: accepts.bound },
      high: { value: given?.high ?? null, input: true, accepts: accepts.bound },
      reason: { value: given?.reason || null, input: true },
      code: plain(rowCode(head, row, name, scenarioName)),
    },
  };
}

/** What a scenario is called on a sheet. */
function scenarioWords({ shortName, name }: Scenario): string {
  return `${shortName} ${name}`;
}

/** "5 point: fremragende". */
function levelWords(plan: Plan, criterion: AskedCriterion, score: number, language: Language): string {
  const amount = `${formatNumber(language, score, 10)} ${criterion.unit}`.trim();
  const label = levelsOf(plan, criterion).find((level) => level.score === score)?.label;
  return label ? `${amount}: ${label}` : amount;
}

/** What may be written about a criterion; the scenarios share it. */
function acceptsOf(plan: Plan, criterion: AskedCriterion, language: Language): AcceptedOf {
  const { worst, best, name, definition } = criterion;
  const params = {
    worst: levelWords(plan, criterion, worst, language),
    best: levelWords(plan, criterion, best, language),
    unknown: translate(language, 'scores.unknown'),
  };
  const ends = [worst, best] as const;
  const hint = { title: name, text: `${translate(language, 'sheet.hint', params)}\n${definition}` };
  const list = listOf(criterion);
  return {
    bound: { ends, hint, message: translate(language, 'sheet.acceptsNumber', params) },
    score: {
      ends,
      hint,
      word: params.unknown,
      ...(list ? { list } : {}),
      message: translate(language, list ? 'sheet.acceptsList' : 'sheet.acceptsScore', params),
    },
  };
}

interface AcceptedOf {
  score: Accepts;
  /** Of a lowest or highest score. */
  bound: Accepts;
}
