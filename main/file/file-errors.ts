import { basename } from 'node:path';
import type { ErrorCode } from '#app/i18n/texts.ts';
import { type CodedError, ok, type Result, refused } from '#app/plan/result.ts';
import { NewerLayout } from '../store/migrations.ts';

type Refused = { ok: false; error: CodedError };

/** A refusal that names a file as the user knows it. */
export function refusedFile(code: ErrorCode, path: string, details: CodedError['details'] = {}): Refused {
  return refused(code, { name: basename(path), ...details });
}

/** The system's own code of a failed file operation ("ENOSPC"), or of a failed database ("SQLITE_FULL"). */
export function systemCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** Why a document couldn't be read. What isn't the system's doing is a bug, and thrown on. */
export function readRefusal(error: unknown, path: string): Refused {
  const code = systemCode(error);
  switch (code) {
    case undefined:
      throw error;
    case 'ENOENT':
    case 'ENOTDIR':
      return refusedFile('document_missing', path);
    case 'EACCES':
    case 'EPERM':
      return refusedFile('document_no_access', path);
    case 'EISDIR':
      return refusedFile('document_is_folder', path);
    default:
      return refusedFile('document_unreadable', path, { reason: code });
  }
}

/** Why a document couldn't be written. */
export function writeRefusal(error: unknown, path: string): Refused {
  const code = systemCode(error);
  switch (code) {
    case undefined:
      throw error;
    case 'ENOSPC':
    case 'EDQUOT':
      return refusedFile('write_disk_full', path);
    case 'ENOENT':
    case 'ENOTDIR':
      return refusedFile('folder_missing', path);
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return refusedFile('write_no_access', path);
    case 'EEXIST':
      return refusedFile('document_exists', path);
    case 'EISDIR':
      return refusedFile('document_is_folder', path);
    default:
      return refusedFile('write_failed', path, { reason: code });
  }
}

/** Whether another process, or another session of this one, has the database. */
export function isBusy(error: unknown): boolean {
  return systemCode(error)?.startsWith('SQLITE_BUSY') ?? false;
}

/** Does what touches the working copy; what the machine refuses becomes a coded error, a bug is thrown on. */
export function attempt<Value>(work: () => Value): Result<Value> {
  try {
    return ok(work());
  } catch (error) {
    return workRefusal(error);
  }
}

function workRefusal(error: unknown): Refused {
  if (error instanceof NewerLayout) return refused('work_newer', { version: error.version });
  const code = systemCode(error) ?? '';
  if (isBusy(error)) return refused('plan_open_elsewhere');
  if (code === 'SQLITE_NOTADB' || code.startsWith('SQLITE_CORRUPT')) return refused('work_damaged');
  if (code === 'SQLITE_FULL' || code === 'ENOSPC' || code === 'EDQUOT') return refused('work_disk_full');
  if (/^(E[A-Z]+|SQLITE_(IOERR|READONLY|CANTOPEN|PERM|NOMEM)\w*)$/.test(code)) {
    return refused('work_not_written', { reason: code });
  }
  // A broken constraint or wrong SQL is not the machine's doing.
  throw error;
}
