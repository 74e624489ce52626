import { sorted } from '../../plan/plan.ts';
import { decisionsOf } from './decision-part.ts';
import type { MinutesContext } from './minutes-context.ts';

/** What the meeting has left open, a sentence each. Most of it stands in its own place as well; here it can't be missed. */
export function missingFrom(minutes: MinutesContext): string[] {
  const { council, meeting, items } = minutes;
  const { plan, say } = council;
  const decisions = decisionsOf(minutes);
  const followUps = sorted(plan.followUps).filter(({ decisionId }) =>
    decisions.some(({ id }) => id === decisionId),
  );
  const openItems = items.filter(({ status }) => status === 'open' || status === 'current');
  const has = Object.values(plan.attendances).some(({ meetingId }) => meetingId === meeting.id);
  const found: [boolean, () => string][] = [
    [meeting.status !== 'ended', () => say('minutes.missing.ended')],
    [meeting.heldOn === null, () => say('minutes.missing.date')],
    [!has, () => say('minutes.missing.attendance')],
    [meeting.purpose.trim() === '', () => say('minutes.missing.purpose')],
    [items.length === 0, () => say('minutes.missing.agenda')],
    [
      openItems.length > 0,
      () => say('minutes.missing.items', { items: openItems.map(({ name }) => name).join(', ') }),
    ],
    [decisions.length === 0, () => say('minutes.missing.decision')],
  ];
  return [
    ...found.flatMap(([isMissing, text]) => (isMissing ? [text()] : [])),
    ...decisions.flatMap(({ name, ...decision }) => {
      const lacking = (['outcome', 'reason', 'decidedByRole', 'decidedOn'] as const).filter(
        (field) => (decision[field] ?? '').trim() === '',
      );
      const fields = lacking.map((field) => say(`decisions.${field}`).toLowerCase()).join(', ');
      return [
        ...(lacking.length > 0 ? [say('minutes.missing.fields', { name, fields })] : []),
        ...(decision.freezeId === null ? [say('minutes.missing.freeze', { name })] : []),
      ];
    }),
    ...followUps.flatMap(({ task, ownerRole, dueOn }) =>
      ownerRole.trim() === '' || dueOn === null ? [say('minutes.missing.followUp', { task })] : [],
    ),
  ];
}
