import type { ServerResponse } from 'node:http';
import type { WindowRole } from '#app/contract/contract.ts';
import { resourceHeaders } from '../api/page-security.ts';

/** Shorter than any time-out on the way, and long enough to cost nothing. */
export const heartbeatMs = 10_000;
/**
 * Browsers open six connections to one address; each window holds one for its events, the wall of a meeting has one
 * kept for it, and calls need one more.
 */
const maxStreams: { readonly [Role in WindowRole]: number } = { window: 4, projector: 1 };
/** A window that doesn't read (a stopped process) is let go; it fetches the plan anew when it is back. */
const maxBacklogBytes = 16_000_000;

/** The open event streams: one line of JSON per event. A stream is also how a window shows that it is there. */
export interface EventStreams {
  /** Opens a stream; when there are as many already as may be it says so and ends. */
  add(response: ServerResponse, sessionToken: string): void;
  /** Tells the windows of a role. */
  send(role: WindowRole, event: string, payload: unknown): void;
  /** Ends the streams of sessions that are no longer admitted. */
  prune(): void;
  /** Ends all. */
  close(): void;
}

/**
 * @param roleOf asked anew for every stream by {@link EventStreams.prune}; `null`: no longer admitted
 * @param onCount told how many windows of a role there are whenever that changes
 */
export function createEventStreams(
  roleOf: (sessionToken: string) => WindowRole | null,
  onCount: (role: WindowRole, windows: number) => void,
): EventStreams {
  const streams = new Map<ServerResponse, { sessionToken: string; role: WindowRole }>();
  const count = (role: WindowRole) => [...streams.values()].filter((stream) => stream.role === role).length;

  const write = (response: ServerResponse, text: string) => {
    if (response.writableLength > maxBacklogBytes) response.destroy();
    else response.write(text);
  };
  const heartbeat = setInterval(() => {
    for (const response of streams.keys()) write(response, line('heartbeat'));
  }, heartbeatMs);

  return {
    add(response, sessionToken) {
      // Gone before it began: its "close" has been and will not come again.
      if (response.destroyed) return;
      const role = roleOf(sessionToken);
      // Shut out while its question was read.
      if (role === null) return void response.destroy();
      response.writeHead(200, { ...resourceHeaders, 'Content-Type': 'application/x-ndjson' });
      if (count(role) >= maxStreams[role]) {
        response.end(line('too_many_windows', { limit: maxStreams[role] }));
        return;
      }
      streams.set(response, { sessionToken, role });
      response.once('close', () => {
        if (streams.delete(response)) onCount(role, count(role));
      });
      write(response, line('hello'));
      onCount(role, count(role));
    },
    send(role, event, payload) {
      const text = line(event, payload);
      for (const [response, stream] of streams) if (stream.role === role) write(response, text);
    },
    prune() {
      for (const [response, { sessionToken }] of streams)
        if (roleOf(sessionToken) === null) response.destroy();
    },
    close() {
      clearInterval(heartbeat);
      for (const response of streams.keys()) response.end();
      streams.clear();
    },
  };
}

function line(event: string, payload?: unknown): string {
  return `${JSON.stringify({ event, payload })}\n`;
}
