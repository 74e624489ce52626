/** `npm run faults` tries everything as often as the issue asks; `npm test` tries the same, less often. */
const isFull = process.env.BORGERHUS_FAULTS === 'full';

export function times(short: number, full: number): number {
  return isFull ? full : short;
}

/** How long a reader may have to wait for a plan after whatever happened. */
export const maxReopenMs = 5000;

/** A line with what was tried, for who reads the run. */
export function tried(what: string): void {
  process.stdout.write(`faults: ${what}\n`);
}
