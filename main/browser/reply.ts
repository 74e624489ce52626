import type { Settings } from '#app/settings/settings.ts';
import { resourceHeaders, securePage } from '../api/page-security.ts';
import type { WindowFile } from '../api/window-files.ts';
import type { Denial } from './guard.ts';

/** An answer, ready to be sent. */
export interface Reply {
  status: number;
  headers: { readonly [name: string]: string };
  bytes: Buffer;
}

export function jsonReply(value: unknown): Reply {
  return reply(200, 'application/json', Buffer.from(JSON.stringify(value)));
}

export function fileReply({ bytes, mediaType }: WindowFile): Reply {
  return reply(200, mediaType, bytes);
}

/** The page, anew for each load. */
export function pageReply({ bytes, mediaType }: WindowFile, theme: Settings['theme']): Reply {
  const { html, headers } = securePage(bytes.toString('utf8'), { connect: "'self'", theme });
  return reply(200, mediaType, Buffer.from(html), headers);
}

/** Ends the connection as well: what is left of the body of a request that was denied is never read. */
export function denialReply({ status, allow }: Denial): Reply {
  return reply(status, 'text/plain; charset=utf-8', Buffer.from(`${status}\n`), {
    ...resourceHeaders,
    Connection: 'close',
    ...(allow ? { Allow: allow } : {}),
  });
}

function reply(
  status: number,
  mediaType: string,
  bytes: Buffer,
  headers: Reply['headers'] = resourceHeaders,
): Reply {
  return {
    status,
    headers: { ...headers, 'Content-Type': mediaType, 'Content-Length': String(bytes.length) },
    bytes,
  };
}
