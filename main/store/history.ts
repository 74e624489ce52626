import type { Patch } from 'immer';
import { z } from 'zod';
import type { Seal } from '#app/commands/command.ts';
import type { HistoryEntry } from '#app/contract/open-plan.ts';
import type { Connection } from './connection.ts';

type Label = HistoryEntry['label'];

/** A change as it is written down. `version` is given by the history itself. */
export interface NewChange {
  /** Moment of the change, ISO 8601 in UTC. */
  at: string;
  kind: HistoryEntry['kind'];
  /** For an undo or redo: version of the change that is taken back or done again. */
  ofVersion: number | null;
  label: Label;
  /** For a change that was asked for: the command. */
  command: { type: string; input: unknown } | null;
  patches: readonly Patch[];
  inverse: readonly Patch[];
  /** What this change seals: of that, and of this change, nothing is written down but that it was. */
  seal: Seal | null;
}

/** What undo and redo need to know of a change without reading its patches. */
export interface Step {
  version: number;
  label: Label;
}

interface HistoryRow {
  version: number;
  at: string;
  kind: HistoryEntry['kind'];
  of_version: number | null;
  label_key: string;
  label_params: string;
  sealed_round_id: string | null;
}

const brief = 'version, at, kind, of_version, label_key, label_params, sealed_round_id';

/** The version of the plan: the number of the latest change, 0 before the first. */
export function latestVersion(db: Connection): number {
  return db.prepare<[], number>('SELECT coalesce(max(version), 0) FROM history').pluck().get() ?? 0;
}

/** Whether changes are numbered from 1 without a gap, as this program numbers them. */
export function isNumberedWithoutGap(db: Connection): boolean {
  return db.prepare<[], number>('SELECT count(*) FROM history').pluck().get() === latestVersion(db);
}

/** When the latest change was made, if there is one. */
export function latestChangeAt(db: Connection): string | undefined {
  return db.prepare<[], string>('SELECT at FROM history ORDER BY version DESC LIMIT 1').pluck().get();
}

/** Writes a change down; to be called in the transaction that writes its rows. */
export function record(db: Connection, version: number, change: NewChange): void {
  const isSealed = change.seal !== null;
  db.prepare('INSERT INTO history VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)').run(
    version,
    change.at,
    change.kind,
    change.ofVersion,
    change.label.key,
    JSON.stringify(change.label.params),
    change.command?.type ?? null,
    change.command ? JSON.stringify(isSealed ? null : (change.command.input ?? null)) : null,
    JSON.stringify(isSealed ? [] : change.patches),
    JSON.stringify(isSealed ? [] : change.inverse),
    change.seal?.id ?? null,
  );
}

/** Changes by their versions, newest first. */
export function entriesOf(db: Connection, versions: readonly number[]): HistoryEntry[] {
  return db
    .prepare<[string], HistoryRow>(
      `SELECT ${brief} FROM history WHERE version IN (SELECT value FROM json_each(?)) ORDER BY version DESC`,
    )
    .all(JSON.stringify(versions))
    .map(entryOf);
}

/** Every change, newest first. */
export function* allEntries(db: Connection): Generator<HistoryEntry> {
  for (const row of db
    .prepare<[], HistoryRow>(`SELECT ${brief} FROM history ORDER BY version DESC`)
    .iterate())
    yield entryOf(row);
}

/** The latest change of which the history has forgotten what it did; 0 when it has forgotten nothing. */
export function latestSealed(db: Connection): number {
  return (
    db
      .prepare<[], number>('SELECT coalesce(max(version), 0) FROM history WHERE sealed_round_id IS NOT NULL')
      .pluck()
      .get() ?? 0
  );
}

function entryOf(row: HistoryRow): HistoryEntry {
  const { version, at, kind } = row;
  return { version, at, kind, label: labelOf(row), sealed: row.sealed_round_id !== null };
}

/**
 * The patches of a change, as stored: a forged file may hold anything, so the plan after them must be checked. A change
 * that was sealed has none; `sealId` names the round, or the anonymising.
 */
export function patchesOf(
  db: Connection,
  version: number,
): { patches: Patch[]; inverse: Patch[]; sealId: string | null } {
  const row = db
    .prepare<[number], { patches: string; inverse: string; sealed_round_id: string | null }>(
      'SELECT patches, inverse, sealed_round_id FROM history WHERE version = ?',
    )
    .get(version);
  if (!row) throw new Error(`no change ${version}`);
  const { patches, inverse, sealed_round_id: sealId } = row;
  return { patches: JSON.parse(patches), inverse: JSON.parse(inverse), sealId };
}

/**
 * What can be taken back and done again, latest last, as the latest `limit` changes leave it: so undo
 * survives a restart. What lies before them can no longer be reached.
 */
export function undoStacks(db: Connection, limit: number): { undo: Step[]; redo: Step[] } {
  const rows = db
    .prepare<[number], HistoryRow>(`SELECT ${brief} FROM history ORDER BY version DESC LIMIT ?`)
    .all(limit)
    .reverse();
  const undo: Step[] = [];
  let redo: Step[] = [];
  for (const row of rows) {
    const step = { version: row.of_version ?? row.version, label: labelOf(row) };
    if (row.kind === 'do') {
      undo.push(step);
      redo = [];
    } else if (row.kind === 'undo') {
      undo.pop();
      redo.push(step);
    } else {
      redo.pop();
      undo.push(step);
    }
  }
  return { undo, redo };
}

/** Words of a forged file that no text can use are left out; the change itself is none the worse. */
const paramsSchema = z.record(z.string(), z.union([z.string(), z.number()])).catch({});

function labelOf(row: HistoryRow): Label {
  return { key: row.label_key, params: paramsSchema.parse(JSON.parse(row.label_params)) };
}
