/** The scheme under which the desktop shell serves the window; never `file:`, which may read the whole disk. */
export const ownScheme = 'app';
const ownHost = 'borgerhus';
/** The one page there is. */
export const pageAddress = `${ownScheme}://${ownHost}/`;

/** The same page, which then draws the wall of a meeting alone. What its window may ask doesn't hang on the address. */
export const wallAddress = `${pageAddress}?wall`;

/**
 * The path of an address of ours ("/assets/index-4f.js"), or `null` when it is not ours. Scheme and host are
 * compared whole: a name that only begins or ends like ours is a stranger.
 */
export function ownPath(address: string): string | null {
  const url = URL.parse(address);
  if (!url || url.protocol !== `${ownScheme}:` || url.host !== ownHost) return null;
  return url.username === '' && url.password === '' ? url.pathname : null;
}

/** Whether a page may be shown at all: ours and no other, so that only a reload is left to navigate to. */
export function mayShow(address: string): boolean {
  return ownPath(address) === '/';
}

/**
 * Whether the window may load from an address. `data:` and `blob:` of our own page stay inside the window
 * (pictures of charts); everything else would leave the machine or read its disk.
 */
export function mayLoad(address: string): boolean {
  if (address.startsWith('data:')) return true;
  if (address.startsWith('blob:')) return ownPath(address.slice('blob:'.length)) !== null;
  return ownPath(address) !== null;
}

/** Who sent a message, as the shell knows it (never as the message says). */
export interface Sender {
  /** `null`: the frame has gone since. */
  address: string | null;
  isMainFrame: boolean;
}

/** Whether a message may be looked at: only from the page itself, not from a frame in it or a page that took its place. */
export function isTrustedSender({ address, isMainFrame }: Sender): boolean {
  return isMainFrame && address !== null && mayShow(address);
}
