import { listCommands } from './row-commands.ts';

export const meeting = listCommands('meetings', { nameOf: ({ name }) => name });
export const agendaItem = listCommands('agendaItems', { nameOf: ({ name }) => name });
export const attendance = listCommands('attendances', { nameOf: ({ role }) => role });
export const decision = listCommands('decisions', { nameOf: ({ name }) => name });
export const followUp = listCommands('followUps', { nameOf: ({ task }) => task });
