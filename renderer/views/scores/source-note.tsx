import type { TextKey } from '#app/i18n/texts.ts';
import { activeScenarios } from '#app/plan/active-scenarios.ts';
import { ratersOfRound } from '#app/plan/ballots.ts';
import { judgedLeaves } from '#app/plan/criteria-tree.ts';
import type { Plan } from '#app/plan/plan.ts';
import type { Round } from '#app/plan/rating.ts';
import { beyondRange } from '#app/results/beyond-range.ts';
import { measuredLeaves } from '#app/results/measured.ts';
import { mayBeSeenByRater } from '#app/results/sayings.ts';
import { usePlan } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';
import { scoreFlags, staleCells } from './score-flags.ts';
import { activeRows, givenCount, type ScoreSource, shownRound } from './score-source.ts';

/** How far the scores have come, what may be seen beside them, and how the marks are read. */
export function SourceNote({ source }: { source: ScoreSource }) {
  const plan = usePlan();
  const { t } = useText();
  const round = source.kind === 'rater' ? plan.rounds[source.roundId] : undefined;
  const rows = shownRows(plan, source);
  const noReasons = rows.filter((row) => row.reason === '').length;
  const isFailed = rows.some((row) => {
    const criterion = plan.criteria[row.criterionId];
    return criterion && scoreFlags(criterion, row).failed !== null;
  });
  const dots = shownRound(plan, source);
  const legend = [
    dots ? t('scores.dotsFrom', { round: dots.name }) : null,
    rows.some((row) => row.low !== null) ? t('scores.legendBar') : null,
    noReasons > 0 ? t('scores.legendMark') : null,
    staleCells(plan, source).length > 0 ? t('scores.legendStale') : null,
    isFailed ? t('scores.legendFailed') : null,
    measuredLeaves(plan).length > 0 ? t('scores.legendMeasured') : null,
    beyondRange(plan).length > 0 ? t('scores.legendBeyond') : null,
  ].filter((part) => part !== null);
  return (
    <>
      <div>
        {t('scores.given', givenOf(plan, source))}
        {noReasons > 0 ? `. ${t('scores.noReasons', { count: noReasons })}` : ''}.{' '}
        {round ? t(stateKey(round), { round: round.name }) : null}
      </div>
      <div>{legend.join(' ')}</div>
    </>
  );
}

/** The scores that may be seen here. */
function shownRows(plan: Plan, source: ScoreSource) {
  if (source.kind === 'agreed') return activeRows(plan, plan.agreements);
  const { roundId, raterId } = source;
  const round = plan.rounds[roundId];
  if (!round || !mayBeSeenByRater(round)) return [];
  return activeRows(plan, plan.ratings).filter((row) => row.roundId === roundId && row.raterId === raterId);
}

/** How many have been given of all that are asked for: by the one who is shown, or by all where nobody is. */
function givenOf(plan: Plan, source: ScoreSource): { given: number; all: number } {
  const cells = judgedLeaves(plan).length * activeScenarios(plan).length;
  if (source.kind === 'agreed') return { given: activeRows(plan, plan.agreements).length, all: cells };
  const round = plan.rounds[source.roundId];
  if (round && mayBeSeenByRater(round)) {
    return { given: givenCount(plan, source.roundId, source.raterId), all: cells };
  }
  const given = activeRows(plan, plan.ratings).filter(({ roundId }) => roundId === source.roundId).length;
  return { given, all: cells * (round ? ratersOfRound(plan, round).length : 0) };
}

/** Why the scores of a round can't be changed, or can't be seen. */
function stateKey({ status, anonymous }: Round): TextKey {
  if (status === 'private') return 'scores.private';
  if (status === 'closed') return 'scores.hidden.closed';
  return anonymous ? 'scores.hidden.anonymous' : 'scores.readOnly.revealed';
}
