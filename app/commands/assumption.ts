import { Refusal } from './command.ts';
import { listCommands } from './row-commands.ts';

export const assumption = listCommands('assumptions', {
  nameOf: ({ name }) => name,
  rule(draft, { id, code, name }) {
    const isTaken = Object.values(draft.assumptions).some((other) => other.id !== id && other.code === code);
    if (code && isTaken) throw new Refusal('parameter_twice', { name });
  },
});
