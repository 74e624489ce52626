import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ok, type Result, refused } from '#app/plan/result.ts';

/** What the window and the desktop program around it are built from, seen from the top of a checkout. */
const sources = ['renderer', 'app', 'main', 'vite.config.ts', 'package-lock.json'];

/** Folder of the built window; `BORGERHUS_WINDOW` names another, which is then taken as it is. */
export function windowFolder(root: string): string {
  return process.env.BORGERHUS_WINDOW || join(root, 'out', 'renderer');
}

/** Whether there are sources that the built window does not show: it is missing, or older than one of them. */
export function isWindowStale(root: string): boolean {
  if (process.env.BORGERHUS_WINDOW || !existsSync(join(root, 'renderer', 'index.html'))) return false;
  const built = statSync(join(windowFolder(root), 'index.html'), { throwIfNoEntry: false });
  return !built || sources.some((source) => newestMs(join(root, source)) > built.mtimeMs);
}

/**
 * Builds the window with vite, in a process of its own so that the builder's memory is given back.
 *
 * @returns `window_not_built` when vite fails; it has told why on standard error
 */
export function buildWindow(root: string): Result<null> {
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const { status } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'error'], {
    cwd: root,
    // Vite would otherwise build React's development edition for whoever has another value set (a test runner).
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return status === 0 ? ok(null) : refused('window_not_built');
}

/** Time of the latest change in a file, or in anything under a folder (a deleted file changes its folder). */
function newestMs(path: string): number {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return readdirSync(path).reduce(
    (newest, name) => Math.max(newest, newestMs(join(path, name))),
    stat.mtimeMs,
  );
}
