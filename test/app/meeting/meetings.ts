import type { AgendaItem, AgendaKind } from '#app/plan/meeting.ts';
import { agendaKinds } from '#app/plan/meeting.ts';
import type { Plan } from '#app/plan/plan.ts';

const uuid = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
export const meetingId = uuid(1);

/** The plan with a running meeting whose agenda has one item of each kind, come to `current`; those before it are done. */
export function inMeeting(plan: Plan, current: AgendaKind, roundId: string | null): Plan {
  const at = agendaKinds.indexOf(current);
  const items = agendaKinds.map(
    (kind, index): AgendaItem => ({
      ...{ id: uuid(100 + index), meetingId, sort: index, kind, name: `Punkt ${kind}`, minutes: 15 },
      status: index < at ? 'done' : index === at ? 'current' : 'open',
      roundId: ['scoring', 'reveal', 'discuss', 'secondRound', 'agree'].includes(kind) ? roundId : null,
      note: '',
    }),
  );
  return {
    ...plan,
    meetings: {
      [meetingId]: {
        ...{ id: meetingId, sort: 1, name: 'Styregruppemøde 3', heldOn: '2026-05-12', status: 'running' },
        purpose: 'Vælge den løsning, som byrådet får forelagt.',
      },
    },
    agendaItems: Object.fromEntries(items.map((item) => [item.id, item])),
  };
}
