import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { ScenarioName } from '#renderer/components/scenario-mark/scenario-mark.tsx';
import { useText } from '#renderer/state/text.ts';
import { CriterionLines } from '../../scores/criterion-lines.tsx';
import { setWall, useWall } from '../wall/wall-state.ts';
import { useSpread } from './use-spread.ts';

/** The cell that is talked about, large, and the way to the next; nobody's name is in it. */
export function FocusCell({ roundId }: { roundId: string | null }) {
  const { t, format } = useText();
  const cell = useWall((wall) => wall.cell);
  const found = useSpread(roundId);
  const lines = found.kind === 'spread' ? found.lines : [];
  const at = lines.findIndex(
    ({ scenario, criterion }) => scenario.id === cell?.scenarioId && criterion.id === cell.criterionId,
  );
  const line = lines[at];
  if (!line) return null;
  const { scenario, criterion, spread } = line;
  const goTo = (index: number) => {
    const next = lines[index];
    if (next) setWall({ cell: { scenarioId: next.scenario.id, criterionId: next.criterion.id } });
  };
  const figures = {
    ...{ count: spread.count, unit: criterion.unit, least: format.number(spread.least) },
    ...{ median: format.number(spread.median), most: format.number(spread.most) },
  };
  return (
    <Box
      component="section"
      aria-label={t('meeting.focus')}
      sx={{ mb: 8, pl: 4, borderLeft: '3px solid', borderColor: 'primary.main', maxWidth: 860 }}
    >
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {t('meeting.focus')}
      </Typography>
      <Typography variant="h2" sx={{ mt: 1 }}>
        {criterion.name}
      </Typography>
      <ScenarioName scenario={scenario} />
      <CriterionLines criterion={criterion} />
      <Typography variant="subtitle1" sx={{ mt: 3, fontWeight: 600 }}>
        {t('meeting.focus.figures', figures).trim()}
      </Typography>
      <Typography sx={{ mt: 1, color: 'text.secondary' }}>{t('meeting.focus.ask')}</Typography>
      <Box sx={{ display: 'flex', gap: 2, mt: 3, ml: -2 }}>
        <Button disabled={at === 0} onClick={() => goTo(at - 1)}>
          {t('meeting.focus.before')}
        </Button>
        <Button disabled={at === lines.length - 1} onClick={() => goTo(at + 1)}>
          {t('meeting.focus.after')}
        </Button>
        <Button onClick={() => setWall({ cell: null })}>{t('meeting.focus.leave')}</Button>
      </Box>
    </Box>
  );
}
