import Typography from '@mui/material/Typography';
import type { Criterion } from '#app/plan/criterion.ts';
import { usePlan } from '../../../state/session-context.tsx';
import { useText } from '../../../state/text.ts';
import { wholeSwing } from '../swing.ts';

/** A criterion by its name, with what its weight stands for. */
export function SwingLine({ criterion }: { criterion: Criterion }) {
  const plan = usePlan();
  const { t, language } = useText();
  return (
    <>
      <Typography component="span" sx={{ display: 'block', pt: 0.75, overflowWrap: 'anywhere' }}>
        {criterion.name}
      </Typography>
      <Typography component="span" variant="body2" sx={{ display: 'block', color: 'text.secondary' }}>
        {wholeSwing(plan, language, criterion) ?? t('criteria.swing.unknown')}
      </Typography>
    </>
  );
}
