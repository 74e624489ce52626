/** A mutant that no test can notice, because the program does the same with it. */
export interface Equivalent {
  file: string;
  /** The lines as `npm run mutants` prints them. */
  from: string;
  to: string;
  why: string;
}

export const equivalents: readonly Equivalent[] = [
  {
    file: 'app/decision/dual-simplex.ts',
    from: 'if (Math.abs(difference) > sameRatio) return difference < 0;',
    to: 'if (Math.abs(difference) > sameRatio) return difference <= 0;',
    why: 'sameRatio is above 0, so the difference is never 0 here.',
  },
  {
    file: 'app/staffing/desks.ts',
    from: 'known.set(arrivals, answer);',
    to: ';',
    why: 'What is remembered is only there sooner.',
  },
];
