import type { Patch } from 'immer';
import { z } from 'zod';
import { patched } from '#app/commands/patched.ts';
import type { AgreedInMeeting } from '#app/contract/paper-orders.ts';
import type { Meeting } from '#app/plan/meeting.ts';
import { collections, type Plan } from '#app/plan/plan.ts';
import type { Connection } from './connection.ts';

const agreementsSchema = z.record(z.string(), collections.agreements.schema);

/**
 * Agreed scores as they were when a meeting began and when it ended (now, while it goes on).
 *
 * What a sealed change did is forgotten: it was about scores of raters, and about agreements only where their scenario
 * or criterion went with them, which no paper shows any more.
 *
 * @returns `null` when the meeting was never begun, and when what the file says of its history leads to no scores
 */
export function agreedInMeeting(db: Connection, now: Plan, meetingId: string): AgreedInMeeting | null {
  try {
    const statuses = statusChanges(db, meetingId);
    const begun = statuses.find(({ status }) => status === 'running');
    if (!begun) return null;
    const last = statuses.at(-1);
    const after = last?.status === 'ended' ? agreementsAt(db, now, last.version) : now.agreements;
    return { before: agreementsAt(db, now, begun.version - 1), after };
  } catch {
    return null;
  }
}

/** Where the meeting got another status, oldest first. */
function statusChanges(db: Connection, meetingId: string): { version: number; status: Meeting['status'] }[] {
  const rows = db
    .prepare<[string], { version: number; patches: string }>(
      `SELECT version, patches FROM history
       WHERE instr(patches, '"meetings"') AND instr(patches, ?) ORDER BY version`,
    )
    .all(meetingId);
  return rows.flatMap(({ version, patches }) =>
    (JSON.parse(patches) as Patch[]).flatMap(({ path: [collection, id, field], value }) => {
      if (collection !== 'meetings' || id !== meetingId) return [];
      const status = field === undefined ? value?.status : field === 'status' ? value : undefined;
      return status === undefined ? [] : [{ version, status }];
    }),
  );
}

/** Agreed scores after a change, by the way back from now. */
function agreementsAt(db: Connection, now: Plan, version: number): Plan['agreements'] {
  const changes = db
    .prepare<[number], string>(
      `SELECT inverse FROM history WHERE version > ? AND instr(inverse, '"agreements"') ORDER BY version DESC`,
    )
    .pluck();
  const back: Patch[] = [];
  for (const inverse of changes.iterate(version)) {
    for (const patch of JSON.parse(inverse) as Patch[]) if (patch.path[0] === 'agreements') back.push(patch);
  }
  return agreementsSchema.parse(patched(now, back).agreements);
}
