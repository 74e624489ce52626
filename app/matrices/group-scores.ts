import { fewestShownRaters, spreadOf } from '../decision/disagreement.ts';
import { centralScore } from '../decision/value-matrix.ts';
import type { Criterion } from '../plan/criterion.ts';
import { agreementKey, sorted } from '../plan/plan.ts';
import type { Agreement, Round } from '../plan/rating.ts';
import type { Scenario } from '../plan/scenario.ts';
import { isMeasured } from '../results/measured.ts';
import { type GroupSayings, type Said, sayings } from '../results/sayings.ts';
import { plain } from './cells.ts';
import { type Council, legend, markOf } from './council.ts';
import type { Cell, Matrix, Row } from './matrix.ts';

/**
 * What was agreed on each score, why and against whom, and under it what each group said in the latest revealed
 * round. In the public profile nothing of fewer than five raters, and no rater's own words.
 */
export function groupScoresMatrix(council: Council): Matrix {
  const { plan, say, nodes, scenarios } = council;
  const round = sorted(plan.rounds).findLast(({ status }) => status === 'revealed');
  const criteria = nodes.flatMap(({ criterion }) =>
    criterion.kind === 'leaf' && !isMeasured(criterion) ? [criterion] : [],
  );
  return {
    id: 'group-scores',
    title: say('matrix.groupScores.title'),
    notes: notes(council, round),
    columns: [
      { key: 'criterion', title: say('matrix.scores.criterion'), width: 30 },
      { key: 'scenario', title: say('matrix.groupScores.scenario'), width: 10 },
      { key: 'who', title: say('matrix.groupScores.who'), width: 24 },
      {
        key: 'count',
        title: say('matrix.groupScores.count'),
        width: 7,
        format: 'integer',
        startsBlock: true,
      },
      { key: 'median', title: say('matrix.groupScores.median'), width: 9, format: 'general' },
      { key: 'low', title: say('matrix.groupScores.low'), width: 9, format: 'general' },
      { key: 'high', title: say('matrix.groupScores.high'), width: 9, format: 'general' },
      { key: 'unit', title: say('matrix.groupScores.unit'), width: 10 },
      { key: 'reason', title: say('matrix.groupScores.reason'), width: 44, startsBlock: true },
      { key: 'dissent', title: say('matrix.groupScores.dissent'), width: 30 },
    ],
    rows: criteria.flatMap((criterion) =>
      scenarios.flatMap((scenario) => cellRows(council, round, criterion, scenario)),
    ),
    rowHeadings: 3,
    filter: true,
  };
}

function notes(council: Council, round: Round | undefined): string[] {
  const { say, context } = council;
  if (!round) return [say('matrix.groupScores.noRound'), ...legend(council)];
  return [
    say('matrix.groupScores.note', { round: round.name }),
    ...(round.anonymous ? [say('matrix.groupScores.anonymous', { round: round.name })] : []),
    ...(context.profile === 'offentlig'
      ? [say('matrix.groupScores.public', { count: fewestShownRaters })]
      : []),
    ...legend(council),
  ];
}

/** The agreed score, if any, and the groups that may be shown. */
function cellRows(
  council: Council,
  round: Round | undefined,
  criterion: Criterion,
  scenario: Scenario,
): Row[] {
  const { plan, say } = council;
  const agreement = plan.agreements[agreementKey(scenario.id, criterion.id)];
  const groups = round ? sayings(plan, round, { scenarioId: scenario.id, criterionId: criterion.id }) : [];
  const row = (who: string, name: string, cells: Row['cells']): Row => ({
    key: `${criterion.id}.${scenario.id}.${who}`,
    kind: 'data',
    depth: 0,
    cells: {
      criterion: plain(criterion.name),
      scenario: { ...plain(scenario.shortName), scenario: markOf(council, scenario) },
      who: plain(name),
      ...cells,
      unit: plain(criterion.unit),
    },
  });
  return [
    ...(agreement ? [row('agreed', say('matrix.groupScores.agreed'), agreedCells(council, agreement))] : []),
    ...groups.flatMap((group) => {
      const cells = groupCells(council, group);
      return cells ? [row(group.group.id, group.group.name, cells)] : [];
    }),
  ];
}

function agreedCells({ say }: Council, agreement: Agreement): { [column: string]: Cell } {
  const central = centralScore(agreement);
  return {
    median: plain(central ?? say('matrix.unknown')),
    low: plain(agreement.low ?? central),
    high: plain(agreement.high ?? central),
    reason: plain(agreement.reason),
    dissent: plain(agreement.dissent),
  };
}

/** `null` when nothing of the group may be shown here. */
function groupCells({ say, context }: Council, group: GroupSayings): { [column: string]: Cell } | null {
  const isPublic = context.profile === 'offentlig';
  const said = (group.said ?? []).flatMap((one) => one.said ?? []);
  const known = said.flatMap((one) => centralScore(one) ?? []);
  if (group.givenCount === 0 || (isPublic && known.length < fewestShownRaters)) return null;
  const spread = spreadOf(known);
  return {
    count: plain(group.said ? known.length : group.givenCount),
    median: plain(spread?.median ?? (group.said ? say('matrix.unknown') : say('matrix.groupScores.hidden'))),
    low: plain(leastOf(said)),
    high: plain(mostOf(said)),
    reason: plain(isPublic ? null : reasonsOf(said)),
  };
}

function leastOf(said: readonly Said[]): number | null {
  const figures = said.flatMap((one) => one.low ?? one.likely ?? []);
  return figures.length === 0 ? null : Math.min(...figures);
}

function mostOf(said: readonly Said[]): number | null {
  const figures = said.flatMap((one) => one.high ?? one.likely ?? []);
  return figures.length === 0 ? null : Math.max(...figures);
}

/** Each reason once, in an order that says nothing of the raters'. */
function reasonsOf(said: readonly Said[]): string {
  const reasons = said.map(({ reason }) => reason.trim()).filter((reason) => reason !== '');
  return [...new Set(reasons)].sort().join(' · ');
}
