import type { PlanStatus } from '#app/contract/contract.ts';
import { ok, type Result, refused } from '#app/plan/result.ts';
import { copyContent } from '../store/content.ts';
import { type DocumentMark, readMark, writeMark } from '../store/document-mark.ts';
import type { PlanStore } from '../store/plan-store.ts';
import { documentBytes } from './document-bytes.ts';
import { readDocumentBytes, realDocumentPath } from './document-file.ts';
import { attempt, refusedFile, writeRefusal } from './file-errors.ts';
import { documentId, type Origin, readOrigin, writeOrigin } from './origin.ts';
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
  /** Nothing is lost with it as long as nobody changed it: a sample, which can be had again. */
  isReplaceable?: boolean;
}

/** A document as it was just written. */
interface Written {
  mark: DocumentMark;
  sha256: string;
}

/**
 * The open working copy of a plan and the way to its document. The lock on the working copy is what keeps a
 * second process from the document.
 */
export class WorkingCopy {
  #opened: OpenedCopy;
  #savedVersion: number | undefined;
  readonly #folderOf: FolderOf;

  constructor(opened: OpenedCopy, folderOf: FolderOf) {
    this.#opened = opened;
    this.#savedVersion = readMark(opened.store.db)?.version;
    this.#folderOf = folderOf;
  }

  get id(): string {
    return this.#opened.id;
  }

  get store(): PlanStore {
    return this.#opened.store;
  }

  get document(): PlanStatus['document'] {
    const { origin, changedOnDisk, recovered, store } = this.#opened;
    const path = origin.document?.path ?? null;
    return { path, saved: this.#savedVersion === store.version, changedOnDisk, recovered };
  }

  /** Writes the document; one that already has every change is left as it is. */
  save(now: Date): Result<{ path: string }> {
    const { document } = this.#opened.origin;
    if (!document) return refused('no_document');
    if (this.document.saved && isThere(document)) return ok({ path: document.path });
    const written = this.#write(document.path, { sha256: document.sha256 }, now);
    if (written.ok) {
      this.#remember(written.value, document.path);
      return ok({ path: document.path });
    }
    this.#opened.changedOnDisk = written.error.code === 'document_changed';
    return written;
  }

  /** Writes a copy for somebody else; the plan keeps its document. */
  saveCopy(path: string, replace: boolean, now: Date): Result<{ path: string }> {
    const target = realDocumentPath(path, writeRefusal);
    if (!target.ok) return target;
    if (target.value === this.document.path) return this.save(now);
    const written = this.#write(target.value, replace ? 'anything' : 'nothing', now);
    return written.ok ? ok({ path: target.value }) : written;
  }

  /**
   * Writes a new document and goes on under its name. The working copy for that name is locked first, so nobody
   * has it open; the old one goes last, so that the plan is whole in one of them whenever a crash comes.
   */
  saveAs(path: string, replace: boolean, now: Date): Result<{ path: string }> {
    const target = realDocumentPath(path, writeRefusal);
    if (!target.ok) return target;
    if (target.value === this.document.path) return this.save(now);
    const id = documentId(target.value);
    const folder = this.#folderOf(id);
    const isNew = !folder.hasStore;
    const locked = attempt(() => folder.open());
    if (!locked.ok) return locked;
    const written = this.#writeInto(locked.value, folder, target.value, replace, now);
    if (!written.ok) {
      locked.value.close();
      if (isNew) folder.remove();
      return written;
    }
    const old = this.#opened;
    this.#opened = { ...old, id, folder, store: locked.value.reread() };
    this.#remember(written.value, target.value);
    old.store.close();
    attempt(() => old.folder.remove());
    return ok({ path: target.value });
  }

  /** The plan as a verified document. When it has none of its own, having it in hand counts as saved. */
  bytes(now: Date): Result<Buffer> {
    const document = documentBytes(this.store.db, now);
    if (!document.ok) return document;
    const { bytes, mark } = document.value;
    if (!this.#opened.origin.document) this.#remember({ mark, sha256: sha256(bytes) }, null);
    return ok(bytes);
  }

  close(): void {
    const { isReplaceable, origin, folder, store } = this.#opened;
    const isUntouched = store.version === 0 && origin.document === null;
    store.close();
    if (isReplaceable && isUntouched) attempt(() => folder.remove());
  }

  #writeInto(
    store: PlanStore,
    folder: WorkingFolder,
    path: string,
    replace: boolean,
    now: Date,
  ): Result<Written> {
    if (readOrigin(folder.path) && unsavedChanges(store) > 0) {
      return refusedFile('document_has_unsaved', path);
    }
    const written = this.#write(path, replace ? 'anything' : 'nothing', now);
    if (!written.ok) return written;
    const copied = attempt(() => copyContent(this.store.db, store.db, written.value.mark));
    return copied.ok ? written : copied;
  }

  #write(path: string, mayReplace: MayReplace, now: Date): Result<Written> {
    const document = documentBytes(this.store.db, now);
    if (!document.ok) return document;
    const { bytes, mark } = document.value;
    const written = writeWhole(path, bytes, mayReplace);
    return written.ok ? ok({ mark, sha256: sha256(bytes) }) : written;
  }

  #remember({ mark, sha256 }: Written, path: string | null): void {
    const document = path === null ? null : { path, sha256 };
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
