import Box from '@mui/material/Box';
import { useState } from 'react';
import type { Plan } from '#app/plan/plan.ts';
import { NumberField } from '#renderer/components/form/number-field.tsx';
import { useCommand } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';
import { addedIndex, nextIndexYear } from './price-index.ts';

/** A year and its index: written together, as no index is ever guessed. */
export function AddIndex({ plan }: { plan: Plan }) {
  const { t } = useText();
  const run = useCommand();
  const [chosen, setChosen] = useState<number | null>(null);
  const year = chosen ?? nextIndexYear(plan);
  const add = (indexLevel: number | null) => {
    if (indexLevel === null) return undefined;
    const added = addedIndex(plan, year, indexLevel);
    if (!added.ok) return Promise.resolve(added);
    setChosen(null);
    return run(added.value, { refusal: 'caller' });
  };
  return (
    <Box sx={{ display: 'flex', gap: 4, mt: 4, alignItems: 'flex-start' }}>
      <Box sx={{ width: 108 }}>
        <NumberField
          label={t('economy.rates.newYear')}
          value={year}
          plain
          required
          min={1990}
          max={2150}
          step={1}
          onCommit={(value) => {
            setChosen(value === null ? null : Math.round(value));
            return undefined;
          }}
        />
      </Box>
      <Box sx={{ width: 260 }}>
        <NumberField
          key={year}
          label={t('economy.rates.newIndex', { year: String(year) })}
          hint={t('economy.rates.newIndexHint')}
          value={null}
          min={0.001}
          max={1e6}
          onCommit={add}
        />
      </Box>
    </Box>
  );
}
