import { fewestShownRaters } from '../../decision/disagreement.ts';
import { nameOf } from '../../matrices/council.ts';
import { sorted } from '../../plan/plan.ts';
import type { Round } from '../../plan/rating.ts';
import { raterSpread } from '../../results/rater-spread.ts';
import type { ReportBlock } from '../document.ts';
import { plainTable } from '../plain-table.ts';
import type { MinutesContext } from './minutes-context.ts';

/** So many places where they saw it differently: those that were talked about first. */
const maxDisputed = 12;

/** The rounds of scores that the agenda names: how many were heard, and where a revealed one was disagreed on. */
export function roundBlocks(minutes: MinutesContext): ReportBlock[] {
  const { council, items } = minutes;
  const { plan, say } = council;
  const named = new Set(items.map(({ roundId }) => roundId));
  const rounds = sorted(plan.rounds).filter(({ id }) => named.has(id));
  if (rounds.length === 0) {
    const wanted = items.some(({ kind }) => kind === 'scoring' || kind === 'secondRound');
    return wanted ? [{ kind: 'note', text: say('minutes.none.round') }] : [];
  }
  return rounds.flatMap((round): ReportBlock[] => [
    { kind: 'heading', text: round.name },
    { kind: 'text', text: heardText(minutes, round) },
    ...(round.status === 'revealed' ? disagreementBlocks(minutes, round) : []),
  ]);
}

function heardText({ council: { plan, say } }: MinutesContext, { id, status, anonymous }: Round): string {
  const heard = new Set<string>();
  for (const { roundId, raterId } of Object.values(plan.ratings)) if (roundId === id) heard.add(raterId);
  return [
    say('minutes.round.heard', { heard: heard.size }),
    say(`minutes.round.${status}`),
    ...(anonymous ? [say('minutes.round.anonymous')] : []),
  ].join(' ');
}

function disagreementBlocks({ council }: MinutesContext, round: Round): ReportBlock[] {
  const { plan, say, number, result, context } = council;
  if (!result) return [{ kind: 'note', text: say('minutes.round.unweighed') }];
  const { problem, outcome } = result;
  const { cells, discuss } = raterSpread(plan, problem, outcome.weights, round.id, null);
  const fewest = context.profile === 'offentlig' ? fewestShownRaters : 1;
  const disputed = discuss.flatMap(({ scenario, criterion }) => {
    const spread = cells[scenario * problem.criterionCount + criterion]?.spread;
    const of = problem.scenarios[scenario];
    const on = problem.leaves[criterion]?.criterion;
    return spread && of && on && spread.count >= fewest ? [{ spread, of, on }] : [];
  });
  if (disputed.length === 0) return [{ kind: 'note', text: say('minutes.round.agreedOn') }];
  const figure = (key: 'count' | 'least' | 'median' | 'most') => ({
    ...{ key, title: say(`minutes.spread.${key}`), width: 9, isNumeric: true },
    startsBlock: key === 'count',
  });
  const table = plainTable(
    say('minutes.table.spread', { round: round.name }),
    [
      { key: 'criterion', title: say('matrix.scores.criterion'), width: 32 },
      { key: 'scenario', title: say('decisions.scenario'), width: 40 },
      ...(['count', 'least', 'median', 'most'] as const).map(figure),
      { key: 'unit', title: say('matrix.groupScores.unit'), width: 10, startsBlock: true },
    ],
    disputed.slice(0, maxDisputed).map(({ spread, of, on }) => ({
      key: `${of.id}.${on.id}`,
      cells: [
        on.name,
        nameOf(of),
        ...[spread.count, spread.least, spread.median, spread.most].map((value) => number(value, 2)),
        on.unit,
      ],
    })),
  );
  const left = disputed.length - maxDisputed;
  return [
    { kind: 'table', table },
    ...(left > 0 ? [{ kind: 'note', text: say('minutes.round.more', { count: left }) } as const] : []),
  ];
}
