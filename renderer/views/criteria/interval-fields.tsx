import Box from '@mui/material/Box';
import { useState } from 'react';
import type { Criterion } from '#app/plan/criterion.ts';
import type { Result } from '#app/plan/result.ts';
import { NumberField } from '../../components/form/number-field.tsx';
import { useCommand } from '../../state/session-context.tsx';
import { useText } from '../../state/text.ts';

type Ends = Pick<Criterion, 'swingLow' | 'swingHigh'>;

/** "mellem 14 og 22": the interval around a weight. It counts when both its ends are there. */
export function IntervalFields({ criterion }: { criterion: Criterion }) {
  const run = useCommand();
  const { t } = useText();
  const [waiting, setWaiting] = useState<Partial<Ends>>({});
  const { id: criterionId, name, swingPoints, swingLow, swingHigh } = criterion;
  if (swingPoints === null) return null;

  const give = (change: Partial<Ends>): Promise<Result<unknown>> | undefined => {
    const ends: Ends = { swingLow, swingHigh, ...waiting, ...change };
    // One end taken away takes the interval away; one end alone waits for the other.
    const isGone = Object.values(change).includes(null) && swingLow !== null;
    const next = isGone ? { swingLow: null, swingHigh: null } : ends;
    if (!isGone && (next.swingLow === null || next.swingHigh === null)) {
      setWaiting((before) => ({ ...before, ...change }));
      return undefined;
    }
    setWaiting({});
    const weights = [{ criterionId, swingPoints, ...next }];
    return run({ type: 'weights.set', input: { weights } }, { refusal: 'caller' });
  };
  const isHalf = Object.values(waiting).some((end) => end !== null);
  const field = { hideLabel: true, min: 0, step: 1 } as const;
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: 'auto 56px auto 56px',
        gap: 1.5,
        alignItems: 'center',
        pt: 1,
      }}
    >
      <span>{t('criteria.interval.from')}</span>
      <NumberField
        {...field}
        label={t('criteria.interval.lowOf', { name })}
        value={swingLow ?? waiting.swingLow ?? null}
        max={swingPoints}
        onCommit={(low) => give({ swingLow: low })}
      />
      <span>{t('criteria.interval.to')}</span>
      <NumberField
        {...field}
        label={t('criteria.interval.highOf', { name })}
        value={swingHigh ?? waiting.swingHigh ?? null}
        min={swingPoints}
        max={1e6}
        onCommit={(high) => give({ swingHigh: high })}
      />
      {isHalf && (
        <Box component="span" role="status" sx={{ gridColumn: '1 / -1', color: 'warning.main' }}>
          {t('criteria.interval.both')}
        </Box>
      )}
    </Box>
  );
}
