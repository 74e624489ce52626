import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { leaves } from '#app/plan/criteria-tree.ts';
import { sorted } from '#app/plan/plan.ts';
import { mayBeSeenByRater } from '#app/results/sayings.ts';
import { SelectField } from '#renderer/components/form/select-field.tsx';
import { usePlan } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';
import { chooseScoreSource } from './score-choice.ts';
import { closedRound, givenCount, ratersOf, type ScoreSource, shownRound } from './score-source.ts';

/** Whose scores the grid shows, how many there are, and why they can't be changed when they can't. */
export function SourceBar({ source }: { source: ScoreSource }) {
  const plan = usePlan();
  const { t } = useText();
  const raters = sorted(plan.raterGroups).flatMap((group) =>
    ratersOf(plan, group.id).map((rater) => ({ value: rater.id, label: `${group.name}: ${rater.name}` })),
  );
  const firstRater = raters[0]?.value;
  const rounds = firstRater ? sorted(plan.rounds) : [];
  const roundOptions = rounds.map((round) => ({
    value: round.id,
    label: `${round.name} (${t(`scores.roundStatus.${round.status}`)})`,
  }));
  const chooseRound = (roundId: string) => {
    const raterId = source.kind === 'rater' ? source.raterId : firstRater;
    if (roundId === 'agreed' || !raterId) chooseScoreSource({ kind: 'agreed' });
    else chooseScoreSource({ kind: 'rater', roundId, raterId });
  };
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 3, alignItems: 'end', mb: 4 }}>
      <Box sx={{ width: 200 }}>
        <SelectField
          label={t('scores.whose')}
          value={source.kind === 'agreed' ? 'agreed' : source.roundId}
          options={[{ value: 'agreed', label: t('scores.agreed') }, ...roundOptions]}
          onChange={chooseRound}
        />
      </Box>
      {source.kind === 'rater' ? (
        <Box sx={{ width: 260 }}>
          <SelectField
            label={t('scores.rater')}
            value={source.raterId}
            options={raters}
            onChange={(raterId) => chooseScoreSource({ ...source, raterId })}
          />
        </Box>
      ) : null}
      <Typography
        variant="body2"
        component="div"
        sx={{ flex: '1 1 240px', color: 'text.secondary', maxWidth: '80ch' }}
      >
        <SourceNote source={source} />
      </Typography>
    </Box>
  );
}

/** How far the scores have come, what may be seen beside them, and how the marks are read. */
function SourceNote({ source }: { source: ScoreSource }) {
  const plan = usePlan();
  const { t } = useText();
  const all = leaves(plan).length * Object.keys(plan.scenarios).length;
  const round = source.kind === 'rater' ? plan.rounds[source.roundId] : undefined;
  const isShown = round !== undefined && mayBeSeenByRater(round);
  const rows =
    source.kind === 'agreed'
      ? Object.values(plan.agreements)
      : Object.values(plan.ratings).filter(
          (row) => row.roundId === source.roundId && row.raterId === source.raterId && isShown,
        );
  const given = source.kind === 'agreed' ? rows.length : givenCount(plan, source.roundId, source.raterId);
  const noReasons = rows.filter((row) => row.reason === '').length;
  const closed = closedRound(plan, source);
  const dots = shownRound(plan, source);
  const state =
    closed?.status === 'revealed'
      ? t('scores.readOnly.revealed', { round: closed.name })
      : closed
        ? t('scores.readOnly.closed', { round: closed.name })
        : round
          ? t('scores.private', { round: round.name })
          : null;
  return (
    <>
      <div>
        {t('scores.given', { given, all })}
        {noReasons > 0 ? `. ${t('scores.noReasons', { count: noReasons })}` : ''}. {state}
      </div>
      <div>
        {[
          dots ? t('scores.dotsFrom', { round: dots.name }) : null,
          rows.some((row) => row.low !== null) ? t('scores.legendBar') : null,
          noReasons > 0 ? t('scores.legendMark') : null,
        ]
          .filter((part) => part !== null)
          .join(' ')}
      </div>
    </>
  );
}
