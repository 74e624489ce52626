import { agendaOf } from '#app/meeting/meeting-state.ts';
import { type Plan, sorted } from '#app/plan/plan.ts';

/** The meeting that is looked at: the one chosen, else the one that is held, else the latest. */
export function shownMeetingId(plan: Plan, chosen: string | null): string | null {
  if (chosen !== null && plan.meetings[chosen]) return chosen;
  const meetings = sorted(plan.meetings);
  const running = meetings.find(({ status }) => status === 'running');
  return (running ?? meetings.at(-1))?.id ?? null;
}

/** How many minutes an agenda sets aside in all. */
export function agendaMinutes(plan: Plan, meetingId: string): number {
  return agendaOf(plan, meetingId).reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
}
