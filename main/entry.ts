import './check-node.mjs';
import module from 'node:module';
import { resolve } from 'node:path';

/** Top of the program: of the checkout, or of what was installed. */
export const root = resolve(import.meta.dirname, '..');

/**
 * Runs one of the program's entries and leaves its exit code.
 *
 * @param script name of the npm script that starts it: npm runs scripts at the top of the package, but the files
 *   that were named lie where the user was
 * @param run loads what it needs itself, so that nothing native is loaded before the check above
 */
export async function enter(script: string, run: () => Promise<number>): Promise<void> {
  const { npm_lifecycle_event: event, INIT_CWD: cwd } = process.env;
  if (event === script && cwd) process.chdir(cwd);
  // Halves the time to start; where the folder can't be written, it does nothing.
  module.enableCompileCache(resolve(root, '.cache', 'compile'));
  process.exitCode = await run();
}
