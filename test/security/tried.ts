/** A line with what was tried, for who reads the run. */
export function tried(what: string): void {
  process.stdout.write(`security: ${what}\n`);
}
