import type { IncomingMessage } from 'node:http';

/** A request that is not answered, with the HTTP status that says why. */
export interface Denial {
  status: 400 | 401 | 403 | 404 | 405 | 413 | 415 | 421;
  allow?: 'GET' | 'POST';
}

/** Everything under this path is a question of the window to the router; the rest are the window's files. */
export const apiPrefix = '/api/';

/**
 * Checks where a request comes from and what kind it is, before a byte of its body is read.
 *
 * @param authority what stands in the address of a genuine window: "127.0.0.1:40123"
 * @returns `null` when it may go on
 */
export function inspect(request: IncomingMessage, authority: string): Denial | null {
  // A foreign name that was made to point at this machine (DNS rebinding) shows in the Host header.
  const hosts = request.headersDistinct.host ?? [];
  if (hosts.length !== 1 || hosts[0] !== authority) return { status: 421 };
  return request.url?.startsWith(apiPrefix)
    ? inspectQuestion(request, authority)
    : inspectLoad(request, authority);
}

/** Only script of our own page may ask: its browser says so in two headers that no page can set. */
function inspectQuestion({ method, headers }: IncomingMessage, authority: string): Denial | null {
  if (headers.origin !== `http://${authority}` || headers['sec-fetch-site'] !== 'same-origin')
    return { status: 403 };
  if (method !== 'POST') return { status: 405, allow: 'POST' };
  // Forms can send neither this type nor the header with the token.
  const [mediaType] = (headers['content-type'] ?? '').split(';');
  const isJson = mediaType?.trim().toLowerCase() === 'application/json';
  if (!isJson || headers['content-encoding'] !== undefined) return { status: 415 };
  return null;
}

/** The window's files hold no secret, but a foreign page may neither embed nor open them. */
function inspectLoad({ method, headers }: IncomingMessage, authority: string): Denial | null {
  const site = headers['sec-fetch-site'];
  if (headers.origin !== undefined && headers.origin !== `http://${authority}`) return { status: 403 };
  if (site !== undefined && site !== 'none' && site !== 'same-origin') return { status: 403 };
  if (method !== 'GET') return { status: 405, allow: 'GET' };
  return null;
}
