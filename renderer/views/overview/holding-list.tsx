import Box from '@mui/material/Box';
import type { ScenarioHoldings } from '#app/plan/scenario-holdings.ts';
import { useText } from '../../state/text.ts';

interface HoldingListProps {
  rows: ScenarioHoldings['rows'];
  /** A line before the counts. */
  first?: string;
}

/** What is kept under a scenario, by kind, with its numbers. */
export function HoldingList({ rows, first }: HoldingListProps) {
  const { t } = useText();
  return (
    <Box component="ul" sx={{ m: 0, mt: 1, pl: 4.5, typography: 'body2' }}>
      {first && <li>{first}</li>}
      {rows.map(({ collection, count }) => (
        <li key={collection}>{t('scenario.rowCount', { rows: t(`rows.${collection}`), count })}</li>
      ))}
    </Box>
  );
}
