import type { AgendaItem, Meeting } from '../plan/meeting.ts';
import { type Plan, sorted } from '../plan/plan.ts';

/** The items of a meeting's agenda, in their order. */
export function agendaOf(plan: Plan, meetingId: string): AgendaItem[] {
  return sorted(plan.agendaItems).filter((item) => item.meetingId === meetingId);
}

/** The item that the meeting has come to; `null` before it begins and after it ends. */
export function currentItem(plan: Plan, meetingId: string): AgendaItem | null {
  return agendaOf(plan, meetingId).find(({ status }) => status === 'current') ?? null;
}

/** The meeting that is being held, if one is. */
export function runningMeeting(plan: Plan): Meeting | null {
  return sorted(plan.meetings).find(({ status }) => status === 'running') ?? null;
}

/**
 * Whether totals stay hidden: a meeting is on, and its gut ranking is neither stored nor skipped. Whoever has seen a
 * total can't unsee it.
 */
export function areTotalsLocked(plan: Plan): boolean {
  const meeting = runningMeeting(plan);
  if (!meeting) return false;
  return agendaOf(plan, meeting.id).some(
    ({ kind, status }) => kind === 'gut' && (status === 'open' || status === 'current'),
  );
}

/** How often each scenario was given each place on the slips of a meeting: scenario id → count by place, from 1. */
export function gutPlaces(plan: Plan, meetingId: string): ReadonlyMap<string, number[]> {
  const found = new Map<string, number[]>();
  for (const { meetingId: id, scenarioId, place } of Object.values(plan.gutRanks)) {
    if (id !== meetingId) continue;
    const counts = found.get(scenarioId) ?? [];
    found.set(scenarioId, counts);
    for (let at = counts.length; at < place; at++) counts.push(0);
    counts[place - 1] = (counts[place - 1] ?? 0) + 1;
  }
  return found;
}

/** How many slips a meeting's gut ranking has. */
export function slipCount(plan: Plan, meetingId: string): number {
  const slips = Object.values(plan.gutRanks).filter((rank) => rank.meetingId === meetingId);
  return new Set(slips.map(({ slip }) => slip)).size;
}

/** The number that the next slip gets. */
export function nextSlip(plan: Plan, meetingId: string): number {
  const slips = Object.values(plan.gutRanks).filter((rank) => rank.meetingId === meetingId);
  return slips.reduce((last, { slip }) => Math.max(last, slip), 0) + 1;
}

/** Whether the gut ranking of a meeting is stored: from then on it stays as it is. */
export function isGutStored(plan: Plan, meetingId: string): boolean {
  return agendaOf(plan, meetingId).some(({ kind, status }) => kind === 'gut' && status === 'done');
}
