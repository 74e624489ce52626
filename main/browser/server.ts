import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { WindowRole } from '#app/contract/contract.ts';
import { ok, type Result, refused } from '#app/plan/result.ts';
import type { Settings } from '#app/settings/settings.ts';
import type { Router } from '../api/router.ts';
import type { WindowFiles } from '../api/window-files.ts';
import { describeBug } from '../bug.ts';
import { createAdmission } from './admission.ts';
import { answer } from './answer.ts';
import { createEventStreams } from './event-streams.ts';
import { inspect } from './guard.ts';
import { denialReply, type Reply } from './reply.ts';

interface ServerOptions {
  router: Router;
  files: WindowFiles;
  /** 0: any free one. */
  port: number;
  /** How long a request may take to arrive whole. */
  arrivalMs?: number;
  /** A clock that is never set back, for the start tokens. */
  clockMs?(): number;
  /** Light or dark, as the page begins; as the machine is when left out. */
  theme?(): Settings['theme'];
  /** Told how many windows of a role are open whenever that changes. */
  onWindows?(role: WindowRole, count: number): void;
}

export interface BrowserServer {
  readonly port: number;
  /** A new address for one window: good once, for a minute. */
  startAddress(role?: WindowRole): string;
  close(): Promise<void>;
}

/**
 * Serves the window and answers it, on this machine's loopback only.
 *
 * @returns `port_taken` when the port that was asked for can't be had
 */
export async function startServer(options: ServerOptions): Promise<Result<BrowserServer>> {
  const { router, files, arrivalMs = 30_000, theme = () => 'system', onWindows = () => {} } = options;
  const admission = createAdmission(options.clockMs);
  const streams = createEventStreams(admission.roleOf, onWindows);
  let authority = '';

  const respond = async (request: IncomingMessage, response: ServerResponse) => {
    const denial = inspect(request, authority);
    const answered = denial
      ? denialReply(denial)
      : await answer(request, { router, files, admission, theme });
    streams.prune();
    if ('eventsFor' in answered) streams.add(response, answered.eventsFor);
    else send(response, answered);
  };
  const server = createServer(
    {
      requestTimeout: arrivalMs,
      headersTimeout: Math.min(arrivalMs, 5_000),
      connectionsCheckingInterval: 500,
    },
    (request, response) => {
      respond(request, response).catch((bug: unknown) => {
        process.stderr.write(`${describeBug('browser shell', bug)}\n`);
        response.destroy();
      });
    },
  );
  const unsubscribe = (['window', 'projector'] as const).map((role) =>
    router.subscribe((event, payload) => streams.send(role, event, payload), role),
  );
  const close = async () => {
    for (const end of unsubscribe) end();
    streams.close();
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await closed;
  };

  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen({ host: '127.0.0.1', port: options.port, exclusive: true }, resolve);
    });
  } catch (thrown) {
    await close();
    const { code } = thrown as NodeJS.ErrnoException;
    if (code !== 'EADDRINUSE' && code !== 'EACCES') throw thrown;
    return refused('port_taken', { port: String(options.port) });
  }
  const { port } = server.address() as AddressInfo;
  authority = `127.0.0.1:${port}`;
  const startAddress = (role: WindowRole = 'window') =>
    `http://${authority}/#start=${admission.issueStartToken(role)}`;
  return ok({ port, startAddress, close });
}

function send(response: ServerResponse, { status, headers, bytes }: Reply): void {
  response.writeHead(status, headers);
  response.end(bytes);
}
