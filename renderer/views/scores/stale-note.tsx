import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useCommand, usePlan } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';
import { staleCells } from './score-flags.ts';
import { type ScoreCell, type ScoreSource, setScores } from './score-source.ts';

/** Says that a score is from before what is judged was changed; saying it again as it stands confirms it. */
export function StaleNote({
  source,
  cell,
  readOnly,
}: {
  source: ScoreSource;
  cell: ScoreCell;
  readOnly: boolean;
}) {
  const plan = usePlan();
  const run = useCommand();
  const { t } = useText();
  const stale = staleCells(plan, source, cell.criterionId);
  if (!stale.some(({ scenarioId }) => scenarioId === cell.scenarioId)) return null;
  const confirm = (cells: readonly ScoreCell[]) =>
    void run(
      setScores(
        plan,
        source,
        cells.map((one) => ({ ...one, changes: {} })),
      ),
    );
  return (
    <>
      <Typography variant="body2" sx={{ color: 'warning.main' }}>
        {t(readOnly ? 'scores.stale.closed' : 'scores.stale')}
      </Typography>
      {!readOnly && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
          <Button variant="outlined" onClick={() => confirm([cell])}>
            {t('scores.stale.confirm')}
          </Button>
          {stale.length > 1 && (
            <Button variant="outlined" onClick={() => confirm(stale)}>
              {t('scores.stale.confirmAll', { count: stale.length })}
            </Button>
          )}
        </Box>
      )}
    </>
  );
}
