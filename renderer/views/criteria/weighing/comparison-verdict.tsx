import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { consistencyRatioLimit, type PairwiseWeights } from '#app/decision/pairwise-comparison.ts';
import { nameIn } from '#app/plan/name-in.ts';
import { usePlan } from '../../../state/session-context.tsx';
import { useText } from '../../../state/text.ts';
import { type Comparison, isContradictory, pairAt } from './comparison.ts';

interface ComparisonVerdictProps {
  comparison: Comparison;
  /** `null` until every pair is answered. */
  verdict: PairwiseWeights | null;
  /** Goes to a pair by its place in the list. */
  onGoTo: (pair: number) => void;
}

const triadsNamed = 3;

/** How well the answers agree; when they don't, where to look again. Never a reason to refuse. */
export function ComparisonVerdict({ comparison, verdict, onGoTo }: ComparisonVerdictProps) {
  const plan = usePlan();
  const { t, format } = useText();
  const { ids, pairs, answers } = comparison;
  const nameAt = (index: number) => nameIn(plan.criteria, ids[index]);
  if (!verdict) {
    const given = answers.filter((answer) => answer !== null).length;
    return (
      <Typography variant="body2" role="status" sx={{ color: 'text.secondary', mt: 3 }}>
        {t('criteria.compare.given', { given, all: pairs.length })}
      </Typography>
    );
  }
  const ratio = verdict.consistencyRatio;
  if (ids.length < 3 || ratio === null) return null;
  const isBad = isContradictory(verdict);
  return (
    <Box sx={{ mt: 3 }}>
      <Typography variant="body2" role="status" sx={{ color: isBad ? 'warning.main' : 'text.secondary' }}>
        {t(isBad ? 'criteria.compare.contradict' : 'criteria.compare.agree', {
          ratio: format.number(ratio, 2, 2),
          limit: format.number(consistencyRatioLimit, 2, 2),
        })}
      </Typography>
      {isBad &&
        verdict.triads.slice(0, triadsNamed).map(({ criteria: [i, j, k] }) => (
          <Button
            key={`${i} ${j} ${k}`}
            // Of their three pairs the one that the other two together speak against.
            onClick={() => onGoTo(pairAt(comparison, i, k))}
            sx={{ textAlign: 'left', ml: -2, mt: 1 }}
          >
            {[i, j, k].map(nameAt).join(' · ')}
          </Button>
        ))}
    </Box>
  );
}
