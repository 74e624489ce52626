import type { CodedError } from '#app/plan/result.ts';

/** What stands between the window and main at the moment; `null`: nothing does. */
export type Problem = CodedError | null;

/** The line to main, as the window can show it. */
export interface Connection {
  problem(): Problem;
  /** Told whenever the problem changes. @returns ends the subscription */
  watch(listener: (problem: Problem) => void): () => void;
}

export interface ConnectionState extends Connection {
  set(problem: Problem): void;
}

export function createConnection(): ConnectionState {
  const listeners = new Set<(problem: Problem) => void>();
  let current: Problem = null;
  return {
    problem: () => current,
    watch(listener) {
      const own = (problem: Problem) => listener(problem);
      listeners.add(own);
      return () => listeners.delete(own);
    },
    set(problem) {
      if (problem?.code === current?.code) return;
      current = problem;
      for (const listener of listeners) listener(problem);
    },
  };
}

/** Nothing stands between the window and main where both end together (Electron). */
export const unbroken: Connection = { problem: () => null, watch: () => () => {} };
