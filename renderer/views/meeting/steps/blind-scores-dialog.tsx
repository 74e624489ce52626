import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import Typography from '@mui/material/Typography';
import { useId, useMemo, useState } from 'react';
import type { Rater, Round } from '#app/plan/rating.ts';
import type { CellKey } from '#renderer/components/matrix-grid/grid-types.ts';
import { PanelSlot } from '#renderer/components/panel/panel.tsx';
import { useText } from '#renderer/state/text.ts';
import { ScoreMatrix, scoreCell } from '../../scores/score-matrix.tsx';
import { ScorePanel } from '../../scores/score-panel.tsx';
import type { ScoreSource } from '../../scores/score-source.ts';

interface BlindScoresDialogProps {
  round: Round;
  rater: Rater;
  onClose(): void;
}

/**
 * One rater's turn at the machine. It fills the window: before, it says whose turn it is; then that rater's own scores
 * and nobody else's; afterwards nothing of them is left to be seen.
 */
export function BlindScoresDialog({ round, rater, onClose }: BlindScoresDialogProps) {
  const { t } = useText();
  const titleId = useId();
  const [stage, setStage] = useState<'before' | 'giving' | 'after'>('before');
  return (
    <Dialog open fullScreen aria-labelledby={titleId} transitionDuration={0}>
      {stage === 'giving' ? (
        <Giving titleId={titleId} round={round} rater={rater} onDone={() => setStage('after')} />
      ) : (
        <Box sx={{ width: '100%', maxWidth: 760, mx: 'auto', px: 6, py: 8 }}>
          <Typography
            variant="h1"
            component="h2"
            id={titleId}
            sx={{ mb: 6 }}
            {...(stage === 'after' && { role: 'status' })}
          >
            {stage === 'before'
              ? t('meeting.blind.curtain', { rater: rater.name })
              : t('meeting.blind.saved')}
          </Typography>
          <Box sx={{ display: 'flex', gap: 3 }}>
            {stage === 'before' && (
              <Button variant="contained" size="large" autoFocus onClick={() => setStage('giving')}>
                {t('meeting.blind.begin', { rater: rater.name })}
              </Button>
            )}
            <Button
              size="large"
              autoFocus={stage === 'after'}
              variant={stage === 'after' ? 'contained' : 'text'}
              onClick={onClose}
            >
              {t('meeting.blind.leave')}
            </Button>
          </Box>
        </Box>
      )}
    </Dialog>
  );
}

interface GivingProps {
  titleId: string;
  round: Round;
  rater: Rater;
  onDone(): void;
}

function Giving({ titleId, round, rater, onDone }: GivingProps) {
  const { t } = useText();
  const source = useMemo<ScoreSource>(
    () => ({ kind: 'rater', roundId: round.id, raterId: rater.id }),
    [round.id, rater.id],
  );
  const [cell, setCell] = useState<CellKey | null>(null);
  const [slot, setSlot] = useState<HTMLElement | null>(null);
  return (
    <Box sx={{ display: 'flex', height: '100%', minHeight: 0 }}>
      <Box sx={{ flex: 1, minWidth: 0, display: 'flex', flexDirection: 'column', px: 6, pt: 5, pb: 4 }}>
        <Box sx={{ display: 'flex', gap: 4, alignItems: 'baseline', mb: 4 }}>
          <Typography variant="h1" component="h2" id={titleId} sx={{ flex: 1, minWidth: 0 }}>
            {t('meeting.blind.title', { rater: rater.name })}
          </Typography>
          <Button variant="contained" size="large" onClick={onDone}>
            {t('meeting.blind.done')}
          </Button>
        </Box>
        <ScoreMatrix source={source} activeCell={null} onActive={setCell} />
      </Box>
      <Box
        ref={setSlot}
        sx={{
          width: 360,
          flexShrink: 0,
          overflowY: 'auto',
          borderLeft: 1,
          borderColor: 'divider',
          '&:empty': { display: 'none' },
        }}
      />
      <PanelSlot value={slot}>
        {cell && <ScorePanel source={source} cell={scoreCell(cell)} isAlone onClose={() => setCell(null)} />}
      </PanelSlot>
    </Box>
  );
}
