import type { Delivery } from '#app/contract/delivery.ts';
import { ok, type Result } from '#app/plan/result.ts';
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
