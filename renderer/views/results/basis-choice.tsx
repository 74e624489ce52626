import Box from '@mui/material/Box';
import { SelectField } from '#renderer/components/form/select-field.tsx';
import { useText } from '#renderer/state/text.ts';
import type { NamedBasis } from './bases.ts';

interface BasisChoiceProps {
  bases: readonly NamedBasis[];
  value: string;
  onChange(key: string): void;
}

/** Whose scores the result rests on; left out while there are only the agreed ones. */
export function BasisChoice({ bases, value, onChange }: BasisChoiceProps) {
  const { t } = useText();
  if (bases.length < 2) return null;
  const options = bases.map(({ key, group, round }) => ({
    value: key,
    label:
      group === null ? t('results.basis.agreed') : t('results.basis.group', { group, round: round ?? '' }),
  }));
  return (
    <Box sx={{ width: 260 }}>
      <SelectField label={t('results.basis')} hideLabel value={value} options={options} onChange={onChange} />
    </Box>
  );
}
