import Box from '@mui/material/Box';
import Tooltip from '@mui/material/Tooltip';
import type { Scenario } from '#app/plan/scenario.ts';
import { useText } from '../../state/text.ts';

/** Stands beside what isn't as in the compared scenario: a sign, so that it is seen without colour. */
export function DifferenceMark({ from }: { from: Pick<Scenario, 'shortName'> }) {
  const { t } = useText();
  const label = t('compare.mark', { scenario: from.shortName });
  return (
    <Tooltip title={label}>
      <Box
        component="span"
        role="img"
        aria-label={label}
        sx={{ color: 'warning.main', fontWeight: 650, mr: 1 }}
      >
        ≠
      </Box>
    </Tooltip>
  );
}
