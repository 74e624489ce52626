import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { MeasuredCriterion } from '#app/results/measured.ts';
import { proposedRange } from '#app/results/proposed-range.ts';
import { useCommand, usePlan } from '../../state/session-context.tsx';
import { useText } from '../../state/text.ts';
import { today } from '../../state/today.ts';

/** Whether the range of a measured leaf is agreed on, and the ways to have another. */
export function RangeAgreement({ criterion }: { criterion: MeasuredCriterion }) {
  const plan = usePlan();
  const run = useCommand();
  const { t, format } = useText();
  const { id, measure, worst, best, rangeAgreedOn } = criterion;
  const proposal = proposedRange(plan, measure);
  const isOther = proposal !== null && (proposal.worst !== worst || proposal.best !== best);
  const change = (changes: object) => void run({ type: 'criterion.update', input: { id, changes } });
  const hasRange = worst !== null && best !== null;
  const canAgree = hasRange && rangeAgreedOn === null;
  const state =
    rangeAgreedOn !== null
      ? t('criteria.measure.agreed', { date: format.date(rangeAgreedOn) })
      : t(hasRange ? 'criteria.measure.proposed' : 'criteria.measure.open');
  return (
    <>
      <Typography variant="body2" sx={{ color: rangeAgreedOn === null ? 'warning.main' : 'text.secondary' }}>
        {state}
      </Typography>
      {(canAgree || isOther) && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
          {canAgree && (
            <Button variant="contained" onClick={() => change({ rangeAgreedOn: today() })}>
              {t('criteria.measure.agree')}
            </Button>
          )}
          {isOther && (
            <Button variant="outlined" onClick={() => change(proposal)}>
              {t('criteria.measure.propose')}
            </Button>
          )}
        </Box>
      )}
    </>
  );
}
