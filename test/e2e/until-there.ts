import { existsSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';

const patienceMs = 15_000;

/** Waits for a file; ours are put in their place whole. */
export async function untilThere(path: string): Promise<void> {
  const endMs = performance.now() + patienceMs;
  while (!existsSync(path)) {
    if (performance.now() > endMs) throw new Error(`no file came: ${path}`);
    await setTimeout(20);
  }
}
