import { centralScore } from '#app/decision/value-matrix.ts';
import { parseScore, plainNumber, scoreCopyText, scoreText } from '#app/i18n/score-words.ts';
import { type Language, translate } from '#app/i18n/texts.ts';
import { activeScenarios } from '#app/plan/active-scenarios.ts';
import { criteriaTree, isInRange } from '#app/plan/criteria-tree.ts';
import type { Criterion } from '#app/plan/criterion.ts';
import { isScoreInRange } from '#app/plan/invariants.ts';
import type { Plan } from '#app/plan/plan.ts';
import type { Score } from '#app/plan/rating.ts';
import { ok, type Result, refused } from '#app/plan/result.ts';
import { isMeasured } from '#app/results/measured.ts';
import { allSaid, sayings } from '#app/results/sayings.ts';
import type { CellKey, GridCell, GridColumn, GridRow } from '#renderer/components/matrix-grid/grid-types.ts';
import { scenarioPaint } from '#renderer/theme/scenario-colours.ts';
import { measuredCells } from './measured-cells.ts';
import { requirementMark, type ScoreFlags, scoreFlags } from './score-flags.ts';
import { type ScoreSource, scoreAt, shownRound } from './score-source.ts';

/** Criteria down, in the tree's order; groups are headings. The note is the range with its unit. */
export function scoreRows(plan: Plan, language: Language): GridRow[] {
  return criteriaTree(plan).map(({ criterion, depth }) => ({
    key: criterion.id,
    kind: criterion.kind === 'group' ? 'header' : 'data',
    depth,
    title: criterion.name,
    ...(isMeasured(criterion) ? { readOnly: true } : {}),
    note: isMeasured(criterion)
      ? translate(language, 'scores.measured.in', { unit: criterion.unit })
      : rangeText(criterion, language),
  }));
}

/** "1–5 point": from the worst level to the best; empty until they are agreed. */
export function rangeText({ worst, best, unit }: Criterion, language: Language): string {
  if (worst === null || best === null) return '';
  return `${plainNumber(language, worst)}–${plainNumber(language, best)} ${unit}`.trim();
}

/** Scenarios across. */
export function scoreColumns(plan: Plan): GridColumn[] {
  return activeScenarios(plan).map((scenario) => ({
    key: scenario.id,
    title: scenario.shortName,
    name: scenario.name,
    colour: scenarioPaint(scenario, plan.meta.baselineId).colour,
  }));
}

/** Reads a typed or pasted score for a cell; refuses what is not one, or lies outside the agreed range. */
export function parseScoreCell(plan: Plan, language: Language, cell: CellKey, text: string): Result<Score> {
  const criterion = plan.criteria[cell.row];
  if (!criterion) return refused('row_missing');
  const { name, worst, best } = criterion;
  if (isMeasured(criterion)) return refused('score_on_measured', { name });
  if (worst === null || best === null) return refused('score_without_range', { name });
  const score = parseScore(language, text);
  if (!score) return refused('score_not_understood', { text });
  if (isScoreInRange(criterion, score)) return ok(score);
  const outside = [score.low, score.likely, score.high].find(
    (figure) => figure !== null && !isInRange(criterion, figure),
  );
  return refused('score_outside_range', { name, score: outside ?? text, worst, best });
}

/** What the cells of a source show; made once per plan and source, asked for each drawn cell. */
export function scoreCells(plan: Plan, source: ScoreSource, language: Language): (key: CellKey) => GridCell {
  const round = shownRound(plan, source);
  const measured = measuredCells(plan, language);
  return ({ row: criterionId, column: scenarioId }) => {
    const criterion = plan.criteria[criterionId];
    const score = scoreAt(plan, source, { scenarioId, criterionId });
    if (!criterion) return { text: '' };
    if (isMeasured(criterion)) return measured(criterion, scenarioId);
    const dots = distinctPlaces(
      criterion,
      round ? allSaid(sayings(plan, round, { scenarioId, criterionId })) : [],
    );
    const spread = dots.length > 1 ? { dots } : {};
    if (!score) return { text: '', label: translate(language, 'scores.cell.empty'), ...spread };
    const { low, high } = score;
    const isUnknown = low === null && score.likely === null;
    const flags = scoreFlags(criterion, score);
    const text = flaggedText(language, scoreText(language, score), criterion, flags);
    const noReason = score.reason === '' ? translate(language, 'scores.cell.noReason') : null;
    const words = [
      text,
      flags.isStale ? translate(language, 'scores.cell.stale') : null,
      flags.failed === null ? null : translate(language, 'scores.cell.failed', { minimum: flags.failed }),
      low !== null && high !== null ? intervalWords(language, low, high) : null,
      dots.length > 1 ? translate(language, 'scores.cell.disagreement', { count: dots.length }) : null,
      noReason,
    ].filter((part) => part !== null);
    return {
      text,
      copyText: scoreCopyText(language, score),
      ...(isUnknown || flags.isStale ? { muted: true } : {}),
      ...(low !== null && high !== null
        ? {
            interval: {
              low: Math.min(...ends(criterion, low, high)),
              high: Math.max(...ends(criterion, low, high)),
            },
          }
        : {}),
      ...spread,
      ...(noReason ? { mark: noReason } : {}),
      ...(words.length > 1 ? { label: words.join(', ') } : {}),
    };
  };
}

/** "2 † < 3": the dagger where a score is stale, and the requirement where it is failed. */
function flaggedText(
  language: Language,
  text: string,
  criterion: Criterion,
  { isStale, failed }: ScoreFlags,
): string {
  const marked = isStale ? `${text} †` : text;
  if (failed === null) return marked;
  return `${marked} ${requirementMark(language, criterion, failed)}`;
}

function intervalWords(language: Language, low: number, high: number): string {
  return translate(language, 'scores.cell.interval', { low, high });
}

/** Place of a score on the way from worst to best, 0–1. */
export function placeOf({ worst, best }: Criterion, score: number): number {
  return worst === null || best === null ? 0 : (score - worst) / (best - worst);
}

const ends = (criterion: Criterion, low: number, high: number) => [
  placeOf(criterion, low),
  placeOf(criterion, high),
];

/** Where people put a scenario: each place once. An interval without a likely figure counts by its middle. */
function distinctPlaces(criterion: Criterion, scores: readonly (Score | undefined)[]): number[] {
  const places = new Set<number>();
  for (const score of scores) {
    const figure = score && centralScore(score);
    if (figure !== null && figure !== undefined) places.add(placeOf(criterion, figure));
  }
  return [...places].sort((a, b) => a - b);
}
