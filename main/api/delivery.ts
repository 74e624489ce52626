import type { Delivery } from '#app/contract/delivery.ts';
import { ok, type Result } from '#app/plan/result.ts';
import { realDocumentPath } from '../file/document-file.ts';
import { writeRefusal } from '../file/file-errors.ts';
import { writeWhole } from '../file/write-whole.ts';
import type { FileSuggestion, Shell } from './shell.ts';

/** A file for the window to download. */
export function download({ fileName, mediaType }: FileSuggestion, bytes: Buffer): Delivery {
  return { kind: 'download', fileName, mediaType, base64: bytes.toString('base64') };
}

/**
 * Asks the user for a place and writes there.
 *
 * @param write must write the file whole or not at all; the dialog has asked already whether it may replace one
 */
export async function deliver(
  shell: Shell & { dialogs: 'native' },
  suggestion: FileSuggestion,
  write: (path: string) => Result<{ path: string }> | Promise<Result<{ path: string }>>,
): Promise<Result<Delivery>> {
  const path = await shell.pickSavePath(suggestion);
  if (path === null) return ok({ kind: 'cancelled' });
  const written = await write(path);
  return written.ok ? ok({ kind: 'saved', path: written.value.path }) : written;
}

/**
 * A paper that was made: for the window to download, or written where the user says; it may replace another.
 *
 * @param keep told where it was written
 */
export async function deliverPaper(
  shell: Shell,
  suggestion: FileSuggestion,
  bytes: Buffer,
  keep: (shell: Shell & { dialogs: 'native' }, path: string) => void = () => {},
): Promise<Result<Delivery>> {
  if (shell.dialogs === 'browser') return ok(download(suggestion, bytes));
  const delivery = await deliver(shell, suggestion, (path) => {
    const target = realDocumentPath(path, writeRefusal);
    return target.ok ? writeWhole(target.value, bytes, 'anything') : target;
  });
  if (delivery.ok && delivery.value.kind === 'saved') keep(shell, delivery.value.path);
  return delivery;
}
