import { cellCommands, listCommands } from './row-commands.ts';

export const economyLine = listCommands('economyLines', { nameOf: ({ name }) => name });
export const priceIndex = cellCommands('priceIndices', { nameOf: ({ year }) => String(year) });
