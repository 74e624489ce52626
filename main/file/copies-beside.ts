import { statSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import type { CopyBeside } from '#app/contract/recovery.ts';
import type { Plan } from '#app/plan/plan.ts';
import type { Result } from '#app/plan/result.ts';
import { namesIn } from './backups.ts';
import { readDocumentBytes } from './document-file.ts';
import { attempt } from './file-errors.ts';
import { planHash } from './plan-hash.ts';
import { verifyDocument } from './verify.ts';

/** More than a file sync ever leaves; each has to be read. */
const maxCopies = 20;

/**
 * What file syncs, browsers and people put behind a document's name when there are two of it, after its name and
 * before its ending. A computer's name has at most fifteen letters, digits and hyphens.
 */
const copyEndings: readonly RegExp[] = [
  // OneDrive: "plan-PC01", "plan-PC01-2".
  /^-[\p{L}\p{N}-]{1,18}$/u,
  // Windows, browsers, Google Drive: "plan (1)". Dropbox, Nextcloud, Box: "plan (Anne's conflicted copy 2026-03-01)".
  /^ ?\(\d{1,3}\)$/,
  /^ ?\([^()]*(conflict|konflikt|modstridende|case)[^()]*\)$/iu,
  // ownCloud, Synology: "plan_conflict-20260301-120000", "plan_PC01_Mar-01-120000-2026_Conflict".
  /^[ _.-].*(conflict|konflikt)/iu,
  // Windows, macOS: "plan - Kopi", "plan - Copy (2)", "plan kopi 2". iCloud: "plan 2".
  /^( -| –)? (kopi|copy)( ?\(?\d{1,3}\)?)?$/iu,
  /^ \d{1,3}$/,
];

/** Whether a name is that of a copy beside a document, by the way it is made of the document's name. */
export function isCopyName(documentName: string, name: string): boolean {
  const ending = extname(documentName);
  const stem = basename(documentName, ending).normalize('NFC');
  const other = basename(name, extname(name)).normalize('NFC');
  if (extname(name).toLowerCase() !== ending.toLowerCase() || !other.startsWith(stem)) return false;
  const rest = other.slice(stem.length);
  return copyEndings.some((form) => form.test(rest));
}

/**
 * Copies of the open plan beside its document: other versions of it, and files of such a name that can't be read.
 * A file that holds another plan, or just what is open, is passed over.
 */
export function copiesBeside(documentPath: string, plan: Plan): CopyBeside[] {
  // Most often there is none, and the hash of a large plan takes a second.
  let ownHash: string | undefined;
  const isOpenPlan = (other: Plan) => {
    ownHash ??= planHash(plan);
    return planHash(other) === ownHash;
  };
  return copyNames(documentPath)
    .slice(0, maxCopies)
    .flatMap((fileName): CopyBeside[] => {
      const path = join(dirname(documentPath), fileName);
      const read = attempt(() => (statSync(path).isFile() ? readDocumentBytes(path) : undefined));
      const bytes = read.ok ? read.value : undefined;
      if (!bytes?.ok) return [];
      const verified = verifyDocument(fileName, bytes.value);
      if (!verified.ok) return [{ fileName, state: 'damaged', savedAt: null }];
      const { store, plan: other, mark } = verified.value;
      store.close();
      if (other.meta.id !== plan.meta.id || isOpenPlan(other)) return [];
      return [{ fileName, state: 'other', savedAt: mark.savedAt }];
    });
}

/** Bytes of a copy beside a document, by its name; `undefined` for a name that is none. */
export function readCopyBeside(documentPath: string, fileName: string): Result<Buffer> | undefined {
  if (!copyNames(documentPath).includes(fileName)) return undefined;
  return readDocumentBytes(join(dirname(documentPath), fileName));
}

function copyNames(documentPath: string): string[] {
  const name = basename(documentPath);
  return namesIn(dirname(documentPath))
    .filter((other) => other !== name && isCopyName(name, other))
    .sort();
}
