import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import type { CommandRequest } from '#app/commands/registry.ts';
import { TextField } from '#renderer/components/form/text-field.tsx';
import { useCommand } from '#renderer/state/session-context.tsx';
import { RemoveButton } from './remove-button.tsx';

interface NamedRowProps {
  /** What the name is the name of, for screen readers. */
  label: string;
  name: string;
  rename(name: string): CommandRequest;
  /** `null` where it may not be deleted. */
  remove: CommandRequest | null;
  children?: ReactNode;
}

/** A name that can be changed, what belongs beside it, and a way to delete it. */
export function NamedRow({ label, name, rename, remove, children }: NamedRowProps) {
  const run = useCommand();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mb: 1, alignItems: 'center' }}>
      <Box sx={{ flex: '1 1 0', minWidth: 200 }}>
        <TextField
          label={label}
          hideLabel
          required
          value={name}
          onCommit={(next) => run(rename(next), { refusal: 'caller' })}
        />
      </Box>
      {children}
      {remove ? <RemoveButton name={name} onRemove={() => run(remove, { refusal: 'caller' })} /> : null}
    </Box>
  );
}
