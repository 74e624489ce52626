import type { CommandRequest } from '#app/commands/registry.ts';
import { usualAgenda } from '#app/meeting/usual-agenda.ts';
import type { Plan } from '#app/plan/plan.ts';
import { sortAtEnd } from '#renderer/state/order.ts';
import type { Text } from '#renderer/state/text.ts';
import { today } from '#renderer/state/today.ts';

/** A meeting today with the usual agenda, named after how many there have been. */
export function newMeeting(plan: Plan, id: string, { t, language }: Text): CommandRequest {
  const meetings = Object.values(plan.meetings);
  return {
    type: 'meeting.plan',
    input: {
      meeting: {
        ...{ id, sort: sortAtEnd(meetings), heldOn: today(), purpose: '' },
        name: t('meeting.newName', { number: meetings.length + 1 }),
      },
      items: usualAgenda(language, () => crypto.randomUUID()),
    },
  };
}
