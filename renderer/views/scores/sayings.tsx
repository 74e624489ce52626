import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { centralScore } from '#app/decision/value-matrix.ts';
import { scoreText } from '#app/i18n/score-words.ts';
import type { Criterion } from '#app/plan/criterion.ts';
import { allSaid, type GroupSayings, sayings } from '#app/results/sayings.ts';
import { PanelSection } from '#renderer/components/panel/panel.tsx';
import { usePlan } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';
import { type ScoreCell, type ScoreSource, shownRound } from './score-source.ts';
import { SpreadAxis } from './spread-axis.tsx';

interface SayingsProps {
  source: ScoreSource;
  cell: ScoreCell;
  criterion: Criterion;
}

/** Who said what, by group, once the round may be seen; before that only how many have answered. */
export function Sayings({ source, cell, criterion }: SayingsProps) {
  const plan = usePlan();
  const { t, format } = useText();
  const round = shownRound(plan, source);
  if (!round) return source.kind === 'rater' ? <Hidden roundId={source.roundId} cell={cell} /> : null;

  const groups = sayings(plan, round, cell);
  const figures = allSaid(groups)
    .map(centralScore)
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
      {groups.map((group) => (
        <GroupSaid key={group.group.id} sayings={group} criterion={criterion} />
      ))}
    </PanelSection>
  );
}

function GroupSaid({ sayings: group, criterion }: { sayings: GroupSayings; criterion: Criterion }) {
  const { t, language } = useText();
  const said = group.said ?? [];
  return (
    <Box>
      <Typography variant="body2" component="h4" sx={{ fontWeight: 600 }}>
        {group.group.name}
      </Typography>
      {group.said ? (
        <SpreadAxis criterion={criterion} scores={said.map((one) => one.said)} />
      ) : (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {t('scores.panel.tooFew', { given: group.givenCount, all: group.raterCount })}
        </Typography>
      )}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {said.map(({ rater, said: one }, index) => (
          <Box key={rater?.id ?? index} component="li" sx={{ mb: 1 }}>
            <Typography variant="body2" component="div" sx={{ display: 'flex', gap: 3 }}>
              <Box component="span" sx={{ flex: 1, minWidth: 0 }}>
                {rater?.name}
              </Box>
              <Box component="span" sx={{ fontVariantNumeric: 'tabular-nums' }}>
                {one ? scoreText(language, one) : t('scores.panel.nothingSaid')}
              </Box>
            </Typography>
            {one?.reason ? (
              <Typography variant="body2" sx={{ color: 'text.secondary', maxWidth: '44ch' }}>
                {one.reason}
              </Typography>
            ) : null}
          </Box>
        ))}
      </Box>
    </Box>
  );
}

function Hidden({ roundId, cell }: { roundId: string; cell: ScoreCell }) {
  const plan = usePlan();
  const { t } = useText();
  const round = plan.rounds[roundId];
  const groups = round ? sayings(plan, round, cell) : [];
  const given = groups.reduce((sum, { givenCount }) => sum + givenCount, 0);
  const all = groups.reduce((sum, { raterCount }) => sum + raterCount, 0);
  return (
    <PanelSection>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {t('scores.panel.hidden', { given, all })}
      </Typography>
    </PanelSection>
  );
}
