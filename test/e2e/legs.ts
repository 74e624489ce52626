import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * What the end-to-end specs run on: the browser shell; the built desktop program over the double of Electron; the
 * desktop program in Electron itself.
 */
export type Leg = 'browser' | 'double' | 'electron';

const electronFolder = resolve(import.meta.dirname, '../../node_modules/electron');

/** Path of Electron's runtime, or `null` where it was never fetched. */
export function electronRuntime(): string | null {
  const note = join(electronFolder, 'path.txt');
  if (!existsSync(note)) return null;
  const program = join(electronFolder, 'dist', readFileSync(note, 'utf8').trim());
  return existsSync(program) ? program : null;
}

/** The legs that can be taken on this machine; `BORGERHUS_LEGS=browser,double` takes fewer. */
export function possibleLegs(): Leg[] {
  const legs: Leg[] = ['browser', 'double', ...(electronRuntime() ? (['electron'] as const) : [])];
  const wanted = process.env.BORGERHUS_LEGS?.split(',');
  return wanted ? legs.filter((leg) => wanted.includes(leg)) : legs;
}

/** Which legs are taken, and why not the others, for whoever reads the run. */
export function describeLegs(): string {
  const words = {
    browser: 'the browser shell',
    double: 'the desktop program over a double of Electron',
    electron: 'the desktop program in Electron',
  };
  const taken = possibleLegs().map((leg) => words[leg]);
  const reason = electronRuntime() ? [] : ['not Electron itself (its runtime is not on this machine)'];
  return [...taken, ...reason].join('; ');
}

/** The leg of this process, set by `vitest.config.ts`. */
export function currentLeg(): Leg {
  const leg = process.env.BORGERHUS_LEG ?? 'browser';
  if (leg !== 'browser' && leg !== 'double' && leg !== 'electron') throw new Error(`no such leg: ${leg}`);
  return leg;
}
