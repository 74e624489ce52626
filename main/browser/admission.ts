import { createHash, randomBytes } from 'node:crypto';

/** How long a start token may wait for its window: slow machines take seconds to start a browser. */
export const startTokenLifeMs = 60_000;

/** Who may speak to the plan: start tokens on their way to a window, and the sessions made from them. */
export interface Admission {
  /**
   * A token for the address of one window. It stands in the process list for all of this machine to see, so it
   * is good once and for a minute.
   */
  issueStartToken(): string;
  /**
   * Turns a start token into a session token.
   *
   * @returns `null` when it is unknown, used or too old. A token that comes twice has been read by somebody it
   *   was not meant for; nobody can say which of the two was the window, so the session made from it ends as well.
   */
  exchange(startToken: string): string | null;
  isAdmitted(sessionToken: string): boolean;
}

/** @param clockMs a clock that is never set back */
export function createAdmission(clockMs: () => number = () => performance.now()): Admission {
  /** Digests only: what is looked up can't be guessed by timing, and never leaks whole. */
  const starts = new Map<string, { issuedAtMs: number; session: string | null }>();
  const sessions = new Set<string>();

  const forgetOld = () => {
    for (const [key, start] of starts) {
      if (clockMs() - start.issuedAtMs > startTokenLifeMs) starts.delete(key);
    }
  };

  return {
    issueStartToken() {
      forgetOld();
      const token = newToken();
      starts.set(digest(token), { issuedAtMs: clockMs(), session: null });
      return token;
    },
    exchange(startToken) {
      forgetOld();
      const start = starts.get(digest(startToken));
      if (!start) return null;
      if (start.session !== null) {
        sessions.delete(start.session);
        return null;
      }
      const token = newToken();
      start.session = digest(token);
      sessions.add(start.session);
      return token;
    },
    isAdmitted: (sessionToken) => sessions.has(digest(sessionToken)),
  };
}

function newToken(): string {
  return randomBytes(32).toString('base64url');
}

function digest(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
