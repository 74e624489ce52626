import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { RowDifference } from '#app/compare/plans.ts';
import { fieldLabel, nameOfRow, valueText } from '#app/compare/value-words.ts';
import { thingOf } from '#app/compare/wording.ts';
import { type Plan, type ScenarioCellCollection, scenarioCellCollections } from '#app/plan/plan.ts';
import { type Text, useText } from '../../state/text.ts';
import { Step } from './step.tsx';

const mostShown = 4;
const mostFields = 3;

interface CauseListProps {
  causes: readonly RowDifference[];
  /** The plan as it is, and as it was: what is gone has its name there. */
  plans: readonly [Plan, Plan];
  scenarioId: string;
}

/** What was changed, row by row, the first few. */
export function CauseList({ causes, plans, scenarioId }: CauseListProps) {
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
            {causeText(text, plans, scenarioId, cause)}
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

/** "ydre zone · mandag · 10.00: til 18.00 → 16.00", or that the row came or went. */
function causeText(
  text: Text,
  plans: readonly [Plan, Plan],
  scenarioId: string,
  cause: RowDifference,
): string {
  const { language, t } = text;
  const { collection: place, kind, fields } = cause;
  const name = subject(text, plans, scenarioId, cause);
  if (kind !== 'changed') return `${name}: ${t(`consequences.${kind}`)}`;
  const told = fields.slice(0, mostFields).map(({ field, from, to }) => {
    const value = (each: typeof from) => valueText(language, plans, { place, field, value: each });
    return `${fieldLabel(language, field).toLowerCase()} ${value(from)} → ${value(to)}`;
  });
  return `${name}: ${told.join(', ')}${fields.length > mostFields ? ' …' : ''}`;
}

/** The scenario that is looked at needn't be named with each of its cells. */
function subject(
  { language }: Text,
  plans: readonly [Plan, Plan],
  scenarioId: string,
  { collection, key }: RowDifference,
): string {
  const own = `${scenarioId}.`;
  return isCells(collection) && key.startsWith(own)
    ? thingOf(language, plans[0], { collection, key: key.slice(own.length) })
    : nameOfRow(language, plans, collection, key);
}

function isCells(
  collection: RowDifference['collection'],
): collection is ScenarioCellCollection | 'agreements' {
  return collection === 'agreements' || (scenarioCellCollections as readonly string[]).includes(collection);
}
