import { cellCommands, listCommands } from './row-commands.ts';

export const staffGroup = listCommands('staffGroups', { nameOf: ({ name }) => name });
export const competence = listCommands('competences', { nameOf: ({ name }) => name });
export const groupCompetence = cellCommands('groupCompetences', {
  nameOf: ({ staffGroupId }, plan) => plan.staffGroups[staffGroupId]?.name ?? '',
});
export const ladderStep = listCommands('ladderSteps', { nameOf: ({ name }) => name });
export const shiftPattern = listCommands('shiftPatterns', { nameOf: ({ name }) => name });

export const waitingPromise = cellCommands('waitingPromises', { nameOf: ({ serviceGroup }) => serviceGroup });
export const arrivalProfile = cellCommands('arrivalProfiles', { nameOf: ({ serviceGroup }) => serviceGroup });
export const arrivalShare = cellCommands('arrivalShares', { nameOf: ({ serviceGroup }) => serviceGroup });
export const seasonShare = cellCommands('seasonShares', { nameOf: ({ serviceGroup }) => serviceGroup });
