import type { WindowRole } from '#app/contract/contract.ts';

/** Where the session token of this window is kept between reloads. */
const storageKey = 'borgerhus.session';
/** And beside it, what the window may show. */
const roleKey = 'borgerhus.role';

/** A session and what it may ask. */
export interface Admitted {
  session: string;
  role: WindowRole;
}

/** What of the browser it takes; `window` has it all. */
export interface AdmissionPage {
  location: Pick<Location, 'hash' | 'pathname'>;
  history: Pick<History, 'replaceState'>;
  sessionStorage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
}

/**
 * Takes the start token out of the address, at once: it must not be copied along, and what follows the `#` is
 * the screen.
 */
export function takeStartToken({ location, history }: AdmissionPage): string | null {
  const token = /^#start=([\w-]+)$/.exec(location.hash)?.[1] ?? null;
  if (token !== null) history.replaceState(null, '', location.pathname);
  return token;
}

/**
 * The session token lives in `sessionStorage`, so that a reload doesn't shut the user out. That gives nothing
 * away: it is bound to this origin with its port (a cookie is not) and to this one tab; a script that could read
 * it could as well ask main directly; and on disk it lies, if at all, in a profile only this user can read,
 * good for nothing once this Borgerhus has ended.
 */
export function keptSession({ sessionStorage }: AdmissionPage): Admitted | null {
  const session = sessionStorage.getItem(storageKey);
  const role = sessionStorage.getItem(roleKey) === 'projector' ? 'projector' : 'window';
  return session === null ? null : { session, role };
}

export function keepSession({ sessionStorage }: AdmissionPage, { session, role }: Admitted): void {
  sessionStorage.setItem(storageKey, session);
  sessionStorage.setItem(roleKey, role);
}

export function forgetSession({ sessionStorage }: AdmissionPage): void {
  sessionStorage.removeItem(storageKey);
  sessionStorage.removeItem(roleKey);
}
