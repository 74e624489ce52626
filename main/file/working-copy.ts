import type { PlanStatus } from '#app/contract/open-plan.ts';
import type { Plan } from '#app/plan/plan.ts';
import { ok, type Result, refused } from '#app/plan/result.ts';
import { copyContent } from '../store/content.ts';
import { readMark, writeMark } from '../store/document-mark.ts';
import type { NewChange } from '../store/history.ts';
import type { PlanStore } from '../store/plan-store.ts';
import { isSealed, sealedRoundIds } from '../store/seal-history.ts';
import { type BackupNote, contentsOf } from './backup-note.ts';
import type { Backups } from './backups.ts';
import { type DocumentBytes, documentBytes } from './document-bytes.ts';
import { readDocumentBytes, realDocumentPath } from './document-file.ts';
import { attempt, refusedFile, writeRefusal } from './file-errors.ts';
import { documentId, type Origin, readOrigin, writeOrigin } from './origin.ts';
import type { VerifiedDocument } from './verify.ts';
import { type FolderOf, unsavedChanges, type WorkingFolder } from './working-folder.ts';
import { type MayReplace, sha256, writeWhole } from './write-whole.ts';

/** A working copy as the desk found or made it. */
export interface OpenedCopy {
  id: string;
  folder: WorkingFolder;
  store: PlanStore;
  origin: Origin;
  changedOnDisk: boolean;
  recovered: boolean;
  /** What an earlier session left could not be read and was put aside. */
  workDamaged?: boolean;
  /** Bytes of the document as it was opened, if its layout is an earlier one; a backup keeps them as they are. */
  earlierDocument?: Buffer;
  /** Bytes of the document that was copied in as it was: verified, and what a backup would hold. */
  sameDocument?: Buffer;
  /** Nothing is lost with it as long as nobody changed it: a sample, which can be had again. */
  isReplaceable?: boolean;
}

/** Where other working copies and the backups lie. */
export interface Places {
  folderOf: FolderOf;
  backups: Backups;
  now(): Date;
}

/** A working copy that is damaged costs this many changes at most, also when nobody ever saves. */
export const changesPerBackup = 250;

/**
 * The open working copy of a plan and the way to its document. The lock on the working copy is what keeps a
 * second process from the document.
 */
export class WorkingCopy {
  #opened: OpenedCopy;
  #savedVersion: number | undefined;
  #triedVersion = -1;
  /**
   * What was to be written since the last save. One can fail when the file has its new name already (the folder
   * vanishes before it is flushed): what lies there then is our own.
   */
  #triedHashes: string[] = [];
  readonly #folderOf: FolderOf;
  readonly #backups: Backups;
  readonly #now: () => Date;
  readonly #planId: string;

  constructor({ earlierDocument, sameDocument, ...opened }: OpenedCopy, { folderOf, backups, now }: Places) {
    this.#opened = opened;
    this.#savedVersion = readMark(opened.store.db)?.version;
    this.#folderOf = folderOf;
    this.#backups = backups;
    this.#now = now;
    this.#planId = contentsOf(opened.store.db).planId;
    // In an earlier layout a closed anonymous round may still tell who said what.
    if (earlierDocument && !isSealed(opened.store.db)) this.#backUp('migration', earlierDocument);
    else if (!opened.isReplaceable) this.#backUp('opened', sameDocument);
  }

  get id(): string {
    return this.#opened.id;
  }

  get store(): PlanStore {
    return this.#opened.store;
  }

  get document(): PlanStatus['document'] {
    const { origin, changedOnDisk, recovered, workDamaged = false, store } = this.#opened;
    const path = origin.document?.path ?? null;
    return { path, saved: this.#savedVersion === store.version, changedOnDisk, recovered, workDamaged };
  }

  get backups(): BackupNote[] {
    return this.#backups.list(this.#planId);
  }

  /** A backup of this plan; its store is to be closed. */
  readBackup(sequence: number): Result<VerifiedDocument> {
    return this.#backups.read(this.#planId, sequence);
  }

  /** Keeps the plan as it is now, before much of it changes at once. */
  backUpBeforeRestore(): void {
    this.#backUp('restore');
  }

  /** Keeps a change ({@link PlanStore.commit}) and, every so many changes, a backup. @returns its version */
  commit(planAfter: Plan, change: NewChange): number {
    const version = this.store.commit(planAfter, change);
    if (change.seal?.scope === 'plan') this.#renameOrigin(planAfter.meta.title);
    if (change.seal) this.#backUp(change.seal.scope === 'plan' ? 'anonymised' : 'sealed');
    else if (version - this.#triedVersion >= changesPerBackup) this.#backUp('changes');
    return version;
  }

  /** Writes the document; one that already has every change is left as it is. */
  save(): Result<{ path: string }> {
    const { document } = this.#opened.origin;
    if (!document) return refused('no_document');
    if (this.document.saved && isThere(document)) return ok({ path: document.path });
    const written = this.#write(document.path, { hashes: [document.sha256, ...this.#triedHashes] });
    if (written.ok) {
      this.#triedHashes = [];
      this.#remember(written.value, document.path);
      this.#backUp('saved', written.value.bytes);
      return ok({ path: document.path });
    }
    this.#opened.changedOnDisk = written.error.code === 'document_changed';
    return written;
  }

  /** Writes a copy for somebody else; the plan keeps its document. */
  saveCopy(path: string, replace: boolean): Result<{ path: string }> {
    const target = realDocumentPath(path, writeRefusal);
    if (!target.ok) return target;
    if (target.value === this.document.path) return this.save();
    const written = this.#write(target.value, replace ? 'anything' : 'nothing');
    return written.ok ? ok({ path: target.value }) : written;
  }

  /**
   * Writes a new document and goes on under its name. The working copy for that name is locked first, so nobody
   * has it open; the old one goes last, so that the plan is whole in one of them whenever a crash comes.
   */
  saveAs(path: string, replace: boolean): Result<{ path: string }> {
    const target = realDocumentPath(path, writeRefusal);
    if (!target.ok) return target;
    if (target.value === this.document.path) return this.save();
    const id = documentId(target.value);
    const folder = this.#folderOf(id);
    const isNew = !folder.hasStore;
    const locked = attempt(() => folder.open());
    if (!locked.ok) return locked;
    const written = this.#writeInto(locked.value, folder, target.value, replace);
    if (!written.ok) {
      locked.value.close();
      if (isNew) folder.remove();
      return written;
    }
    const old = this.#opened;
    this.#opened = { ...old, id, folder, store: locked.value.reread() };
    this.#remember(written.value, target.value);
    this.#backUp('saved', written.value.bytes);
    old.store.close();
    attempt(() => old.folder.remove());
    return ok({ path: target.value });
  }

  /** The plan as a verified document. When it has none of its own, having it in hand counts as saved. */
  bytes(): Result<Buffer> {
    const document = documentBytes(this.store.db, this.#now());
    if (!document.ok) return document;
    const { bytes } = document.value;
    if (!this.#opened.origin.document) {
      this.#remember(document.value, null);
      this.#backUp('saved', bytes);
    }
    return ok(bytes);
  }

  close(): void {
    const { isReplaceable, origin, folder, store } = this.#opened;
    const isUntouched = store.version === 0 && origin.document === null;
    if (!(isReplaceable && isUntouched)) this.#backUp('left');
    store.close();
    if (isReplaceable && isUntouched) attempt(() => folder.remove());
  }

  #writeInto(store: PlanStore, folder: WorkingFolder, path: string, replace: boolean): Result<DocumentBytes> {
    if (readOrigin(folder.path) && unsavedChanges(store) > 0) {
      return refusedFile('document_has_unsaved', path);
    }
    const written = this.#write(path, replace ? 'anything' : 'nothing');
    if (!written.ok) return written;
    const copied = attempt(() => copyContent(written.value.bytes, store.db));
    return copied.ok ? written : copied;
  }

  #write(path: string, mayReplace: MayReplace): Result<DocumentBytes> {
    const document = documentBytes(this.store.db, this.#now());
    if (!document.ok) return document;
    const written = writeWhole(path, document.value.bytes, mayReplace);
    if (written.ok) return document;
    if (path === this.document.path) this.#triedHashes.push(sha256(document.value.bytes));
    return written;
  }

  /**
   * A backup that can't be made doesn't stop the work: the change is kept and the document written all the same. The
   * next occasion tries again.
   */
  #backUp(reason: BackupNote['reason'], verifiedBytes?: Buffer): void {
    const { store, id, origin } = this.#opened;
    this.#forgetUnsealed();
    if (reason === 'left' && this.#triedVersion === store.version) return;
    const now = this.#now();
    const bytes = (): Result<Buffer> => {
      if (verifiedBytes) return ok(verifiedBytes);
      const document = documentBytes(store.db, now);
      return document.ok ? ok(document.value.bytes) : document;
    };
    const place = { workId: id, documentPath: origin.document?.path ?? null };
    attempt(() => this.#backups.keep({ ...contentsOf(store.db), bytes, reason, place, now }));
    this.#triedVersion = store.version;
  }

  /** Whatever was kept of the plan before an anonymous round was closed tells who said what. */
  #forgetUnsealed(): void {
    const { db } = this.store;
    if (!isSealed(db)) return;
    this.#backups.forgetUnsealed(this.#planId, sealedRoundIds(db));
    attempt(() => this.#opened.folder.forgetSetAside());
  }

  /** The note beside the working copy says what the plan was called when it was opened; somebody may be named there. */
  #renameOrigin(title: string): void {
    const origin = { ...this.#opened.origin, title };
    this.#opened = { ...this.#opened, origin };
    attempt(() => writeOrigin(this.#opened.folder.path, origin));
  }

  #remember({ mark, bytes }: DocumentBytes, path: string | null): void {
    const document = path === null ? null : { path, sha256: sha256(bytes) };
    const origin = { ...this.#opened.origin, document };
    this.#opened = { ...this.#opened, origin, changedOnDisk: false, recovered: false };
    this.#savedVersion = mark.version;
    // The document is written whatever comes of this note; without it the next opening compares the contents.
    attempt(() => {
      writeMark(this.store.db, mark);
      writeOrigin(this.#opened.folder.path, origin);
    });
  }
}

/** Whether the document is where and what it was. */
function isThere(document: { path: string; sha256: string }): boolean {
  const bytes = readDocumentBytes(document.path);
  return bytes.ok && sha256(bytes.value) === document.sha256;
}
