import { cellCommands, listCommands } from './row-commands.ts';

export const houseFunction = listCommands('functions', { nameOf: ({ name }) => name });

export const need = listCommands('needs', { nameOf: ({ statement }) => shortened(statement) });
export const needFunction = cellCommands('needFunctions', {
  nameOf: ({ needId }, plan) => shortened(plan.needs[needId]?.statement ?? ''),
});
export const needService = cellCommands('needServices', {
  nameOf: ({ needId }, plan) => shortened(plan.needs[needId]?.statement ?? ''),
});

export const phase = listCommands('phases', { nameOf: ({ name }) => name });
export const checklistItem = listCommands('checklistItems', { nameOf: ({ text }) => shortened(text) });

/** The history names a need or a recommendation by how it begins. */
function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text;
}
