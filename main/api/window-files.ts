import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { ok, type Result, refused } from '#app/plan/result.ts';

/** One file of the window, ready to be served. */
export interface WindowFile {
  bytes: Buffer;
  mediaType: string;
}

/** Every file that may be served, by its path in the address ("/assets/index-4f.js"); the page itself is "/". */
export type WindowFiles = ReadonlyMap<string, WindowFile>;

/** What a built window consists of; anything else in the folder (source maps, stray files) is not served. */
const mediaTypes: { readonly [ending: string]: string } = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

/**
 * Reads the built window once. What was read is the allow list: no address is ever turned into a path, so none
 * can point outside, and files swapped later are not seen.
 *
 * @param folder where vite built the window
 * @returns refused as `window_files_missing` when there is no page in the folder
 */
export async function readWindowFiles(folder: string): Promise<Result<WindowFiles>> {
  const missing = refused('window_files_missing', { path: folder });
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = new Map<string, WindowFile>();
  await Promise.all(
    entries.map(async (entry) => {
      const mediaType = mediaTypes[extname(entry.name)];
      // A link is neither followed nor served: it may lead anywhere.
      if (!mediaType || !entry.isFile()) return;
      const file = join(entry.parentPath, entry.name);
      const path = file.slice(folder.length).replaceAll('\\', '/').replace(/^\/*/, '/');
      files.set(path === '/index.html' ? '/' : path, { bytes: await readFile(file), mediaType });
    }),
  );
  return files.has('/') ? ok(files) : missing;
}
