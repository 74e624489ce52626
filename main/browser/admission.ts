import { createHash, randomBytes } from 'node:crypto';
import type { WindowRole } from '#app/contract/contract.ts';

/** How long a start token may wait for its window: slow machines take seconds to start a browser. */
export const startTokenLifeMs = 60_000;

/** Who may speak to the plan: start tokens on their way to a window, and the sessions made from them. */
export interface Admission {
  /**
   * A token for the address of one window. It stands in the process list for all of this machine to see, so it
   * is good once and for a minute.
   *
   * @param role what the session that is made from it may ask
   */
  issueStartToken(role: WindowRole): string;
  /**
   * Turns a start token into a session token.
   *
   * @returns `null` when it is unknown, used or too old. A token that comes twice has been read by somebody it
   *   was not meant for; nobody can say which of the two was the window, so the session made from it ends as well.
   *   There is one wall: a new session of a projector ends the one before.
   */
  exchange(startToken: string): { session: string; role: WindowRole } | null;
  /** What a session may ask; `null`: it isn't one, or is none any more. */
  roleOf(sessionToken: string): WindowRole | null;
}

/** @param clockMs a clock that is never set back */
export function createAdmission(clockMs: () => number = () => performance.now()): Admission {
  /** Digests only: what is looked up can't be guessed by timing, and never leaks whole. */
  const starts = new Map<string, { issuedAtMs: number; role: WindowRole; session: string | null }>();
  const sessions = new Map<string, WindowRole>();

  const forgetOld = () => {
    for (const [key, start] of starts) {
      if (clockMs() - start.issuedAtMs > startTokenLifeMs) starts.delete(key);
    }
  };

  const endWalls = () => {
    for (const [session, role] of sessions) if (role === 'projector') sessions.delete(session);
  };

  return {
    issueStartToken(role) {
      forgetOld();
      const token = newToken();
      starts.set(digest(token), { issuedAtMs: clockMs(), role, session: null });
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
      const { role } = start;
      start.session = digest(token);
      if (role === 'projector') endWalls();
      sessions.set(start.session, role);
      return { session: token, role };
    },
    roleOf: (sessionToken) => sessions.get(digest(sessionToken)) ?? null,
  };
}

function newToken(): string {
  return randomBytes(32).toString('base64url');
}

function digest(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
