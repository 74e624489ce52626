import type { ServerResponse } from 'node:http';
import { resourceHeaders } from '../api/page-security.ts';

/** Shorter than any time-out on the way, and long enough to cost nothing. */
export const heartbeatMs = 10_000;
/**
 * Browsers open six connections to one address; each window holds one for its events, and calls need one more.
 */
export const maxWindows = 5;
/** A window that doesn't read (a stopped process) is let go; it fetches the plan anew when it is back. */
const maxBacklogBytes = 16_000_000;

/** The open event streams: one line of JSON per event. A stream is also how a window shows that it is there. */
export interface EventStreams {
  /** Opens a stream; when there are {@link maxWindows} already it says so and ends. */
  add(response: ServerResponse, sessionToken: string): void;
  send(event: string, payload?: unknown): void;
  /** Ends the streams of sessions that are no longer admitted. */
  prune(): void;
  /** Ends all. */
  close(): void;
}

/**
 * @param isAdmitted asked anew for every stream by {@link EventStreams.prune}
 * @param onCount told how many windows there are whenever that changes
 */
export function createEventStreams(
  isAdmitted: (sessionToken: string) => boolean,
  onCount: (windows: number) => void,
): EventStreams {
  const streams = new Map<ServerResponse, string>();

  const write = (response: ServerResponse, text: string) => {
    if (response.writableLength > maxBacklogBytes) response.destroy();
    else response.write(text);
  };
  const send = (event: string, payload?: unknown) => {
    const text = line(event, payload);
    for (const response of streams.keys()) write(response, text);
  };
  const heartbeat = setInterval(() => send('heartbeat'), heartbeatMs);

  return {
    add(response, sessionToken) {
      // Gone before it began: its "close" has been and will not come again.
      if (response.destroyed) return;
      response.writeHead(200, { ...resourceHeaders, 'Content-Type': 'application/x-ndjson' });
      if (streams.size >= maxWindows) {
        response.end(line('too_many_windows', { limit: maxWindows }));
        return;
      }
      streams.set(response, sessionToken);
      response.once('close', () => {
        if (streams.delete(response)) onCount(streams.size);
      });
      write(response, line('hello'));
      onCount(streams.size);
    },
    send,
    prune() {
      for (const [response, sessionToken] of streams) if (!isAdmitted(sessionToken)) response.destroy();
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
