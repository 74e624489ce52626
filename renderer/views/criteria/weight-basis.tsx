import Box from '@mui/material/Box';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import type { PlanMeta } from '#app/plan/meta.ts';
import { useCommand, usePlan } from '../../state/session-context.tsx';
import { useText } from '../../state/text.ts';

type Basis = PlanMeta['weightBasis'];
const bases = ['points', 'intervals', 'order'] as const satisfies readonly Basis[];

/** What is held for certain about the weights when the result is tried against chance. */
export function WeightBasis() {
  const plan = usePlan();
  const run = useCommand();
  const { t } = useText();
  const labelId = useId();
  const { weightBasis } = plan.meta;
  const weighed = Object.values(plan.criteria).filter(({ swingPoints }) => (swingPoints ?? 0) > 0);
  const withInterval = weighed.filter(({ swingLow, swingHigh }) => swingLow !== swingHigh).length;
  const choose = (basis: Basis | null) =>
    basis && run({ type: 'meta.update', input: { changes: { weightBasis: basis } } });
  return (
    <Box sx={{ mb: 5 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 4, rowGap: 1 }}>
        <Typography id={labelId} sx={{ fontWeight: 550 }}>
          {t('criteria.basis')}
        </Typography>
        <ToggleButtonGroup
          exclusive
          size="small"
          color="primary"
          aria-labelledby={labelId}
          value={weightBasis}
          onChange={(_event, basis: Basis | null) => void choose(basis)}
        >
          {bases.map((basis) => (
            <ToggleButton key={basis} value={basis}>
              {t(`criteria.basis.${basis}`)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      </Box>
      <Typography variant="body2" sx={{ color: 'text.secondary', mt: 1, maxWidth: '92ch' }}>
        {t(`criteria.basis.${weightBasis}.means`, { count: withInterval, all: weighed.length })}
      </Typography>
    </Box>
  );
}
