import { listCommands } from './row-commands.ts';

export const reportSection = listCommands('reportSections', { nameOf: ({ heading }) => heading });
