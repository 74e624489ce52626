import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { sorted } from '#app/plan/plan.ts';
import { mayBeSeenByRater } from '#app/results/sayings.ts';
import { SelectField } from '#renderer/components/form/select-field.tsx';
import { usePlan } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';
import { chooseScoreSource } from './score-choice.ts';
import { ratersOf, type ScoreSource } from './score-source.ts';
import { SourceNote } from './source-note.tsx';

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
    label: t('scores.roundOption', {
      round: round.name,
      status: [
        t(`scores.roundStatus.${round.status}`),
        ...(round.anonymous ? [t('scores.people.anonymousMark')] : []),
      ].join(', '),
    }),
  }));
  const chosenRound = source.kind === 'rater' ? plan.rounds[source.roundId] : undefined;
  const isByRater = chosenRound !== undefined && mayBeSeenByRater(chosenRound);
  const chooseRound = (roundId: string) => {
    const raterId = source.kind === 'rater' ? source.raterId : firstRater;
    if (roundId === 'agreed' || !raterId) chooseScoreSource({ kind: 'agreed' });
    else chooseScoreSource({ kind: 'rater', roundId, raterId });
  };
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 3, alignItems: 'end', mb: 4 }}>
      <Box sx={{ width: 240 }}>
        <SelectField
          label={t('scores.whose')}
          value={source.kind === 'agreed' ? 'agreed' : source.roundId}
          options={[{ value: 'agreed', label: t('scores.agreed') }, ...roundOptions]}
          onChange={chooseRound}
        />
      </Box>
      {source.kind === 'rater' && isByRater ? (
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
