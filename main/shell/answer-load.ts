import type { Settings } from '#app/settings/settings.ts';
import { resourceHeaders, securePage } from '../api/page-security.ts';
import type { WindowFiles } from '../api/window-files.ts';
import { ownPath } from './own-address.ts';

/** An answer to the window's load, ready to be sent. */
export interface LoadAnswer {
  status: 200 | 403 | 404 | 405;
  headers: { readonly [name: string]: string };
  body: Uint8Array<ArrayBuffer>;
}

/**
 * Answers what the window loads. The address is looked up in the list of the window's files, never turned into a
 * path on the disk.
 */
export function answerLoad(
  files: WindowFiles,
  { method, address, theme }: { method: string; address: string; theme?: Settings['theme'] },
): LoadAnswer {
  if (method !== 'GET') return denied(405);
  const path = ownPath(address);
  if (path === null) return denied(403);
  const file = files.get(path);
  if (!file) return denied(404);
  const type = { 'Content-Type': file.mediaType };
  if (path !== '/') {
    return { status: 200, headers: { ...resourceHeaders, ...type }, body: new Uint8Array(file.bytes) };
  }
  // The window speaks to main by messages: its page need not connect to anything.
  const { html, headers } = securePage(file.bytes.toString('utf8'), { connect: "'none'", theme });
  return { status: 200, headers: { ...headers, ...type }, body: new TextEncoder().encode(html) };
}

function denied(status: LoadAnswer['status']): LoadAnswer {
  return {
    status,
    headers: { ...resourceHeaders, 'Content-Type': 'text/plain; charset=utf-8' },
    body: new TextEncoder().encode(`${status}\n`),
  };
}
