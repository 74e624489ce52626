import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ok, type Result, refused } from '#app/plan/result.ts';
import type { BackupLimits } from '#app/settings/settings.ts';
import {
  type BackupNote,
  type BackupPlace,
  backupNoteSchema,
  type Contents,
  fileNameOf,
} from './backup-note.ts';
import { retained } from './backup-retention.ts';
import { attempt } from './file-errors.ts';
import { type VerifiedDocument, verifyDocument } from './verify.ts';
import { makeFolder, sha256, writeWhole } from './write-whole.ts';

/** What is kept as a backup, and what it holds. */
export interface NewBackup extends Contents {
  /** The plan as a document that was verified; only asked for when the backup is needed. */
  bytes(): Result<Buffer>;
  reason: BackupNote['reason'];
  place: BackupPlace;
  now: Date;
}

const planIdForm = /^[0-9a-f-]{36}$/;
const noteForm = /^(\d{6})\.json$/;
const maxAttempts = 20;

/**
 * Backups of the plans of this machine, in `<planId>/<sequence>.borgerhus` with a note beside each that makes it
 * count. Each is a whole document. They belong to the plan, not to a file: a renamed or moved document still has them.
 */
export class Backups {
  readonly #folder: string;
  readonly #limits: () => BackupLimits;

  /**
   * @param folder absolute; made when the first backup is
   * @param limits how many are kept, asked whenever one is made: fewer than before lets the oldest go then
   */
  constructor(folder: string, limits: () => BackupLimits) {
    this.#folder = folder;
    this.#limits = limits;
  }

  /**
   * Keeps a backup and lets go of those that no longer have to stay. Nothing is let go before the new one has been
   * written and read back, and one that is damaged counts for nothing: it never pushes out a good one.
   *
   * A state that the newest whole backup holds already is not kept twice.
   */
  keep(backup: NewBackup): Result<void> {
    const { planId } = backup;
    const [newest] = this.list(planId);
    if (newest && isSameChange(newest, backup) && this.#isWhole(newest)) return ok(undefined);
    const bytes = backup.bytes();
    if (!bytes.ok) return bytes;
    if (newest && newest.sha256 === sha256(bytes.value) && this.#isWhole(newest)) return ok(undefined);
    const made = attempt(() => makeFolder(this.#pathOf(planId)));
    if (!made.ok) return made;
    const written = this.#write(backup, bytes.value, this.#lastSequence(planId) + 1);
    if (!written.ok) return written;
    this.#rotate(planId);
    return ok(undefined);
  }

  /** Backups of a plan, the newest first. A note that can't be made out is passed over. */
  list(planId: string): BackupNote[] {
    return this.#files(planId)
      .flatMap((name) => {
        const [, sequence] = noteForm.exec(name) ?? [];
        const note = sequence ? this.#note(planId, Number(sequence)) : undefined;
        return note ? [note] : [];
      })
      .sort((a, b) => b.sequence - a.sequence);
  }

  /** Backups made of a working copy, whatever plan is in it; the newest first. */
  ofWorkingCopy(workId: string): BackupNote[] {
    const ofPlans = this.#planIds().map((planId) =>
      this.list(planId).filter((note) => note.workId === workId),
    );
    // Within a plan the sequence says what is newer; between two plans that had one name only the clock can.
    return ofPlans.sort(([a], [b]) => ((a?.at ?? '') < (b?.at ?? '') ? 1 : -1)).flat();
  }

  /** The plan in a backup; its store is to be closed. `backup_missing`, or as opening a document refuses. */
  read(planId: string, sequence: number): Result<VerifiedDocument & { bytes: Buffer }> {
    const note = this.#note(planId, sequence);
    const path = this.#document(planId, sequence);
    if (!note || !existsSync(path)) return refused('backup_missing');
    const bytes = readFileSync(path);
    const verified = verifyDocument(note.fileName ?? note.title, bytes);
    return verified.ok ? ok({ ...verified.value, bytes }) : refused('backup_damaged', { at: note.at });
  }

  /**
   * Takes away the backups of a plan that were made before an anonymous round of it was closed: in them stands who
   * said what. Safe to be called again, should it have been interrupted.
   */
  forgetUnsealed(planId: string, sealedRoundIds: readonly string[]): Result<void> {
    return attempt(() => {
      const kept = new Set(
        this.list(planId)
          .filter((note) => sealedRoundIds.every((id) => note.sealedRoundIds.includes(id)))
          .map(({ sequence }) => nameOf(sequence)),
      );
      for (const name of this.#files(planId)) {
        if (!kept.has(name.split('.')[0] ?? '')) rmSync(join(this.#pathOf(planId), name), { force: true });
      }
    });
  }

  /** Another process may be keeping a backup of the same plan: then the next number is free. */
  #write(backup: NewBackup, bytes: Buffer, first: number): Result<void> {
    const { place, now, planId, title, version, changedAt, counts, sealedRoundIds, reason } = backup;
    const about = { planId, title, version, changedAt, counts, sealedRoundIds, reason };
    for (let sequence = first; sequence < first + maxAttempts; sequence++) {
      const written = writeWhole(this.#document(planId, sequence), bytes, 'nothing');
      if (!written.ok && written.error.code === 'document_exists') continue;
      if (!written.ok) return written;
      const made = { at: now.toISOString(), workId: place.workId, fileName: fileNameOf(place) };
      const note: BackupNote = { ...about, ...made, sequence, sha256: sha256(bytes) };
      const noted = writeWhole(
        this.#notePath(planId, sequence),
        Buffer.from(JSON.stringify(note)),
        'nothing',
      );
      if (!noted.ok) rmSync(this.#document(planId, sequence), { force: true });
      return noted.ok ? ok(undefined) : noted;
    }
    return refused('plan_open_elsewhere');
  }

  #rotate(planId: string): void {
    const notes = this.list(planId);
    const limits = this.#limits();
    const staying = new Set(retained(notes, limits));
    if (staying.size === notes.length) return;
    const whole = notes.filter((note) => this.#isWhole(note));
    const stayingWhole = new Set(retained(whole, limits));
    for (const { sequence } of whole) {
      if (stayingWhole.has(sequence)) continue;
      // The note first: without it the rest is nothing, whenever a crash comes.
      attempt(() => {
        rmSync(this.#notePath(planId, sequence), { force: true });
        rmSync(this.#document(planId, sequence), { force: true });
      });
    }
  }

  #isWhole({ planId, sequence, sha256: hash }: BackupNote): boolean {
    const path = this.#document(planId, sequence);
    return existsSync(path) && sha256(readFileSync(path)) === hash;
  }

  /** A crash may have left bytes without a note; their number isn't used again. */
  #lastSequence(planId: string): number {
    return Math.max(0, ...this.#files(planId).map((name) => Number.parseInt(name, 10) || 0));
  }

  #note(planId: string, sequence: number): BackupNote | undefined {
    try {
      const note: unknown = JSON.parse(readFileSync(this.#notePath(planId, sequence), 'utf8'));
      const parsed = backupNoteSchema.safeParse(note);
      const isOwn = parsed.data?.sequence === sequence && parsed.data.planId === planId;
      return isOwn ? parsed.data : undefined;
    } catch {
      return undefined;
    }
  }

  #planIds(): string[] {
    return namesIn(this.#folder).filter((name) => planIdForm.test(name));
  }

  #files(planId: string): string[] {
    return namesIn(this.#pathOf(planId));
  }

  #pathOf(planId: string): string {
    if (!planIdForm.test(planId)) throw new Error(`no plan id: ${planId}`);
    return join(this.#folder, planId);
  }

  #document(planId: string, sequence: number): string {
    return join(this.#pathOf(planId), `${nameOf(sequence)}.borgerhus`);
  }

  #notePath(planId: string, sequence: number): string {
    return join(this.#pathOf(planId), `${nameOf(sequence)}.json`);
  }
}

function nameOf(sequence: number): string {
  return String(sequence).padStart(6, '0');
}

/** The names in a folder; none when it isn't there or can't be looked into. */
export function namesIn(folder: string): string[] {
  const names = attempt(() => (existsSync(folder) ? readdirSync(folder) : []));
  return names.ok ? names.value : [];
}

/** Version and moment name one change; before the first change only the bytes tell. */
function isSameChange(newest: BackupNote, { version, changedAt, place }: NewBackup): boolean {
  const isSame = version > 0 && newest.version === version && newest.changedAt === changedAt;
  return isSame && newest.workId === place.workId;
}
