import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { type FormEvent, useState } from 'react';
import { municipalityField, standardNameOf } from '#app/settings/municipal-standard.ts';
import { useOpenPlan } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';

interface AddMunicipalityProps {
  /** Those that are set up. */
  names: readonly string[];
  onAdd(name: string): void;
}

/** Sets another municipality up; the open plan's is proposed. */
export function AddMunicipality({ names, onAdd }: AddMunicipalityProps) {
  const { t } = useText();
  const standards = Object.fromEntries(names.map((name) => [name, { assumptions: [], report: null }]));
  const ofPlan = useOpenPlan()?.meta.municipality ?? '';
  const proposed = ofPlan !== '' && standardNameOf(standards, ofPlan) === null ? ofPlan : '';
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const add = (event: FormEvent) => {
    event.preventDefault();
    const name = municipalityField.safeParse(typed ?? proposed);
    if (!name.success) return setProblem(t('settings.standard.wrongName'));
    const before = standardNameOf(standards, name.data);
    if (before !== null) return setProblem(t('settings.standard.exists', { name: before }));
    onAdd(name.data);
    setTyped('');
    setProblem(null);
  };
  return (
    <Box component="form" noValidate onSubmit={add} sx={{ display: 'flex', gap: 2, alignItems: 'end' }}>
      <TextField
        label={t('settings.standard.new')}
        value={typed ?? proposed}
        error={problem !== null}
        helperText={problem}
        onChange={(event) => {
          setTyped(event.target.value);
          setProblem(null);
        }}
        slotProps={{ htmlInput: { maxLength: 200, autoComplete: 'off' } }}
        sx={{ width: 240 }}
      />
      <Button type="submit" variant="outlined" sx={{ mb: problem === null ? 0 : 6 }}>
        {t('settings.standard.add')}
      </Button>
    </Box>
  );
}
