import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { centralScore } from '#app/decision/value-matrix.ts';
import type { Criterion } from '#app/plan/criterion.ts';
import { ratingKey } from '#app/plan/plan.ts';
import { PanelSection } from '#renderer/components/panel/panel.tsx';
import { usePlan } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';
import { type ScoreCell, type ScoreSource, sayingsOf, shownRound } from './score-source.ts';
import { scoreText } from './score-text.ts';
import { SpreadAxis } from './spread-axis.tsx';

interface SayingsProps {
  source: ScoreSource;
  cell: ScoreCell;
  criterion: Criterion;
}

/** Who said what, by group, once the round may be seen; before that only how many have answered. */
export function Sayings({ source, cell, criterion }: SayingsProps) {
  const plan = usePlan();
  const { t, language, format } = useText();
  const round = shownRound(plan, source);
  if (!round) return source.kind === 'rater' ? <Hidden roundId={source.roundId} cell={cell} /> : null;

  const groups = sayingsOf(plan, round.id, cell);
  const figures = groups
    .flatMap(({ sayings }) => sayings.map(({ rating }) => (rating ? centralScore(rating) : null)))
    .filter((figure) => figure !== null);
  const low = Math.min(...figures);
  const high = Math.max(...figures);
  return (
    <PanelSection title={t('scores.panel.said', { round: round.name })}>
      {figures.length > 1 ? (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {low === high
            ? t('scores.panel.agreeing', { score: format.number(low) })
            : t('scores.panel.spread', { low, high })}
        </Typography>
      ) : null}
      {groups.map(({ group, sayings }) => (
        <Box key={group.id}>
          <Typography variant="body2" component="h4" sx={{ fontWeight: 600 }}>
            {group.name}
          </Typography>
          <SpreadAxis criterion={criterion} scores={sayings.map(({ rating }) => rating)} />
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {sayings.map(({ rater, rating }) => (
              <Box key={rater.id} component="li" sx={{ mb: 1 }}>
                <Typography variant="body2" component="div" sx={{ display: 'flex', gap: 3 }}>
                  <Box component="span" sx={{ flex: 1, minWidth: 0 }}>
                    {rater.name}
                  </Box>
                  <Box component="span" sx={{ fontVariantNumeric: 'tabular-nums' }}>
                    {rating ? scoreText(language, rating) : t('scores.panel.nothingSaid')}
                  </Box>
                </Typography>
                {rating?.reason ? (
                  <Typography variant="body2" sx={{ color: 'text.secondary', maxWidth: '44ch' }}>
                    {rating.reason}
                  </Typography>
                ) : null}
              </Box>
            ))}
          </Box>
        </Box>
      ))}
    </PanelSection>
  );
}

function Hidden({ roundId, cell }: { roundId: string; cell: ScoreCell }) {
  const plan = usePlan();
  const { t } = useText();
  const raters = Object.keys(plan.raters);
  const given = raters.filter(
    (raterId) => plan.ratings[ratingKey(roundId, raterId, cell.scenarioId, cell.criterionId)],
  ).length;
  return (
    <PanelSection>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {t('scores.panel.hidden', { given, all: raters.length })}
      </Typography>
    </PanelSection>
  );
}
