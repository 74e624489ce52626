import { z } from 'zod';
import { translate } from '../i18n/texts.ts';
import { arrivalProfileSchema, arrivalShareSchema } from '../plan/hours.ts';
import { nameIn } from '../plan/name-in.ts';
import type { Plan } from '../plan/plan.ts';
import type { ServiceGroup } from '../plan/service.ts';
import { command, Refusal } from './command.ts';
import { cellCommands, listCommands } from './row-commands.ts';
import { put } from './rows.ts';

/** A group of services has no name of the plan's own: it is called as the plan's language has it. */
function groupName({ serviceGroup }: { serviceGroup: ServiceGroup }, { meta }: Plan): string {
  return translate(meta.language, `serviceGroup.${serviceGroup}`);
}

export const staffGroup = listCommands('staffGroups', { nameOf: ({ name }) => name });
export const competence = listCommands('competences', { nameOf: ({ name }) => name });
export const groupCompetence = cellCommands('groupCompetences', {
  nameOf: ({ staffGroupId }, plan) => nameIn(plan.staffGroups, staffGroupId),
});
export const ladderStep = listCommands('ladderSteps', { nameOf: ({ name }) => name });
export const shiftPattern = listCommands('shiftPatterns', { nameOf: ({ name }) => name });

export const waitingPromise = cellCommands('waitingPromises', { nameOf: groupName });
export const arrivalProfile = cellCommands('arrivalProfiles', { nameOf: groupName });
export const arrivalShare = cellCommands('arrivalShares', { nameOf: groupName });
export const seasonShare = cellCommands('seasonShares', { nameOf: groupName });

/**
 * A group's counting week in place of the profile it had, with where it comes from and who stands by it.
 *
 * @throws Refusal `command_input` for half-hours of another group
 */
export const countingWeekSet = command({
  input: z.strictObject({
    profile: arrivalProfileSchema,
    shares: z.array(arrivalShareSchema).min(1).max(336),
  }),
  label: (plan, { profile }) => ({
    key: 'history.countingWeek.set',
    params: { name: groupName(profile, plan) },
  }),
  apply(draft, { profile, shares }) {
    const { serviceGroup } = profile;
    if (shares.some((share) => share.serviceGroup !== serviceGroup)) {
      throw new Refusal('command_input', { at: 'shares.serviceGroup' });
    }
    for (const [key, share] of Object.entries(draft.arrivalShares)) {
      if (share.serviceGroup === serviceGroup) delete draft.arrivalShares[key];
    }
    for (const share of shares) put(draft, 'arrivalShares', share);
    put(draft, 'arrivalProfiles', profile);
  },
});
