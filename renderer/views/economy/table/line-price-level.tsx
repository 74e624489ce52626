import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { gapLabel } from '#app/indicators/economy-words.ts';
import { repricing } from '#app/indicators/price-level.ts';
import type { EconomyLine } from '#app/plan/economy.ts';
import type { Plan } from '#app/plan/plan.ts';
import { routeHash } from '#renderer/state/route.ts';
import { useCommand } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';

/** How a line at another price level is converted, or why it can't be; nothing for one at the plan's. */
export function LinePriceLevel({ plan, line }: { plan: Plan; line: EconomyLine }) {
  const { t, label, format } = useText();
  const run = useCommand();
  const { priceLevelYear } = plan.meta;
  if (line.priceLevelYear === priceLevelYear) return null;
  const { factor, missingYears } = repricing(plan, line.priceLevelYear, priceLevelYear);
  if (factor === null) {
    return (
      <Typography variant="body2" sx={{ color: 'warning.main' }}>
        {label(gapLabel(plan, { code: 'missing_index', line, years: missingYears }))}{' '}
        <Link href={routeHash({ screen: 'economy', item: 'rates' })} underline="always">
          {t('economy.gaps.missing_index')}
        </Link>
      </Typography>
    );
  }
  const index = (year: number) => format.number(plan.priceIndices[year]?.indexLevel ?? 0, 2);
  const to = String(priceLevelYear);
  return (
    <>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {t('economy.line.converted', {
          to,
          factor: format.number(factor, 4),
          fromIndex: index(line.priceLevelYear),
          toIndex: index(priceLevelYear),
        })}
      </Typography>
      <div>
        <Button
          variant="outlined"
          onClick={() => void run({ type: 'economyLine.reprice', input: { ids: [line.id] } })}
        >
          {t('economy.line.reprice', { to })}
        </Button>
      </div>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {t('economy.line.repriceHint')}
      </Typography>
    </>
  );
}
