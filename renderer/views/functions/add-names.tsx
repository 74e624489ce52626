import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MuiTextField from '@mui/material/TextField';
import { type ClipboardEvent, type FormEvent, type KeyboardEvent, useState } from 'react';
import type { Result } from '#app/plan/result.ts';
import { useText } from '#renderer/state/text.ts';

interface AddNamesProps {
  label: string;
  hint: string;
  onAdd(names: string[]): Promise<Result<unknown>>;
  onClose(): void;
}

const maxNameLength = 200;

/** The names of new rows, one after the other: Enter adds one, a pasted list adds each line, Escape ends it. */
export function AddNames({ label, hint, onAdd, onClose }: AddNamesProps) {
  const { t } = useText();
  const [name, setName] = useState('');
  const add = async (names: readonly string[]) => {
    const given = names.map((one) => one.trim().slice(0, maxNameLength)).filter(Boolean);
    if (given.length === 0) return;
    const result = await onAdd(given);
    if (result.ok) setName('');
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void add([name]);
  };
  const onPaste = (event: ClipboardEvent) => {
    const lines = event.clipboardData.getData('text/plain').split(/\r?\n/);
    if (lines.filter((line) => line.trim()).length < 2) return;
    event.preventDefault();
    // From a spreadsheet the names are the first column.
    void add(lines.map((line) => line.split('\t')[0] ?? ''));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
  };
  return (
    <Box
      component="form"
      onSubmit={onSubmit}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'flex-start', mb: 3 }}
    >
      <MuiTextField
        label={label}
        helperText={hint}
        value={name}
        autoFocus
        onChange={(event) => setName(event.target.value)}
        onPaste={onPaste}
        onKeyDown={onKeyDown}
        slotProps={{ htmlInput: { maxLength: maxNameLength } }}
        sx={{ flex: '0 1 360px', width: 'auto' }}
      />
      <Button type="submit" variant="outlined" sx={{ mt: 5.5 }}>
        {t('functions.addOne')}
      </Button>
      <Button sx={{ mt: 5.5 }} onClick={onClose}>
        {t('functions.addDone')}
      </Button>
    </Box>
  );
}
