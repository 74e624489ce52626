/** A mutant that no test can notice, because the program does the same with it. */
export interface Equivalent {
  file: string;
  /** The lines as `npm run mutants` prints them. */
  from: string;
  to: string;
  why: string;
}

export const equivalents: readonly Equivalent[] = [];
