import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MuiTextField from '@mui/material/TextField';
import { type FormEvent, type KeyboardEvent, type ReactNode, useState } from 'react';
import type { Result } from '#app/plan/result.ts';

interface AddNameProps {
  /** What the button says. */
  button: string;
  label: string;
  hint: string;
  /** The name that stands in the field at first. */
  suggestion: string;
  onAdd(name: string): Promise<Result<unknown>>;
  /** What else is chosen with the name. */
  children?: ReactNode;
}

const maxNameLength = 200;

/** A button that becomes a field for the name of a new thing. Enter adds it; Escape lets it be. */
export function AddName({ button, label, hint, suggestion, onAdd, children }: AddNameProps) {
  const [name, setName] = useState<string | null>(null);
  if (name === null) return <Button onClick={() => setName(suggestion)}>{button}</Button>;

  const add = async (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return;
    const result = await onAdd(name);
    if (result.ok) setName(null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // Escape lets the field be, not the whole dialog.
    event.stopPropagation();
    setName(null);
  };
  return (
    <Box
      component="form"
      onSubmit={add}
      sx={{ mt: 1, display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'flex-start' }}
    >
      <MuiTextField
        label={label}
        helperText={hint}
        value={name}
        autoFocus
        onChange={(event) => setName(event.target.value)}
        onKeyDown={onKeyDown}
        slotProps={{ htmlInput: { maxLength: maxNameLength } }}
        sx={{ flex: '1 1 240px', width: 'auto' }}
      />
      <Button type="submit" variant="outlined" sx={{ mt: 5.5, whiteSpace: 'nowrap' }}>
        {button}
      </Button>
      {children ? <Box sx={{ flexBasis: '100%' }}>{children}</Box> : null}
    </Box>
  );
}
