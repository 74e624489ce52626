import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { RowDifference } from '#app/compare/plans.ts';
import { fieldLabel, nameOfRow, valueText } from '#app/compare/value-words.ts';
import type { Plan } from '#app/plan/plan.ts';
import { type Text, useText } from '../../state/text.ts';
import { Step } from './step.tsx';

const mostShown = 4;
const mostFields = 3;

/** What was changed, row by row, the first few. */
export function CauseList({ causes, plans }: { causes: readonly RowDifference[]; plans: readonly Plan[] }) {
  const text = useText();
  const more = causes.length - mostShown;
  return (
    <Step title={text.t('consequences.part.causes')} isFirst>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {causes.slice(0, mostShown).map((cause) => (
          <Typography
            component="li"
            key={`${cause.collection} ${cause.key}`}
            sx={{ py: 0.5, overflowWrap: 'anywhere' }}
          >
            {causeText(text, plans, cause)}
          </Typography>
        ))}
        {more > 0 && (
          <Typography component="li" variant="body2" sx={{ color: 'text.secondary' }}>
            {text.t('consequences.more', { count: more })}
          </Typography>
        )}
      </Box>
    </Step>
  );
}

/** "Mandag · ydre: skranker 3 → 4", or that the row came or went. */
function causeText({ language, t }: Text, plans: readonly Plan[], cause: RowDifference): string {
  const { collection: place, key, kind, fields } = cause;
  const name = nameOfRow(language, plans, place, key);
  if (kind !== 'changed') return `${name}: ${t(`consequences.${kind}`)}`;
  const told = fields.slice(0, mostFields).map(({ field, from, to }) => {
    const value = (each: typeof from) => valueText(language, plans, { place, field, value: each });
    return `${fieldLabel(language, field).toLowerCase()} ${value(from)} → ${value(to)}`;
  });
  return `${name}: ${told.join(', ')}${fields.length > mostFields ? ' …' : ''}`;
}
