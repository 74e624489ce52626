import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { PasteError } from '#app/indicators/pasted-amounts.ts';
import { type EconomyKind, economyKinds } from '#app/plan/economy.ts';
import type { Plan } from '#app/plan/plan.ts';
import { SelectField } from '#renderer/components/form/select-field.tsx';
import { useCommand } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';
import { newLine } from './new-line.ts';

/** Lines that a pasted table names and the plan doesn't have; they can be added as one kind, and moved later. */
export function MissingLines({ plan, errors }: { plan: Plan; errors: readonly PasteError[] }) {
  const { t } = useText();
  const run = useCommand();
  const [kind, setKind] = useState<EconomyKind>('operating');
  const missing = errors.filter(({ code }) => code === 'unknown_line').map(({ text }) => text);
  const names = [...new Set(missing.filter(Boolean))];
  if (names.length === 0) return null;
  const add = () => {
    const rows = names.map((name, index) => {
      const row = newLine(plan, kind, name.slice(0, 200), crypto.randomUUID());
      return { ...row, sort: row.sort + index };
    });
    void run({ type: 'economyLine.add', input: { rows } });
  };
  return (
    <Box>
      <Typography sx={{ color: 'error.main' }}>
        {t('economy.paste.missing', { names: names.join(', ') })}
      </Typography>
      <Box sx={{ display: 'flex', gap: 3, alignItems: 'flex-end', mt: 2 }}>
        <Box sx={{ width: 200 }}>
          <SelectField
            label={t('economy.paste.as')}
            value={kind}
            options={economyKinds.map((value) => ({ value, label: t(`economy.kind.${value}`) }))}
            onChange={setKind}
          />
        </Box>
        <Button variant="outlined" onClick={add}>
          {t('economy.paste.add')}
        </Button>
      </Box>
    </Box>
  );
}
