import type { Bridge } from '#app/contract/bridge.ts';
import type { Channel, EventName, InputOf, OutputOf, WindowRole } from '#app/contract/contract.ts';
import { type Result, refused } from '#app/plan/result.ts';
import {
  type AdmissionPage,
  type Admitted,
  forgetSession,
  keepSession,
  keptSession,
  takeStartToken,
} from './admission.ts';
import { type Connection, createConnection } from './connection.ts';
import { type EventLine, eventLines } from './event-lines.ts';

/** Main's heartbeat comes every ten seconds. */
const silenceMs = 25_000;
const firstRetryMs = 250;
const longestRetryMs = 2_000;

/** What of the browser it takes; `window` has it all. */
type HttpPage = AdmissionPage & Pick<Window, 'fetch'>;

/**
 * The contract over HTTP on loopback, for a window in a browser.
 *
 * Events come as a stream that is taken up again when it breaks; as some may have been missed meanwhile, the
 * open plan is then told anew as `plan.replaced`. A call never rejects: without main it is refused with
 * `connection_lost`, without a valid address with `not_admitted`.
 */
export function createHttpBridge(
  page: HttpPage,
): Bridge & { connection: Connection; role: Promise<WindowRole> } {
  const listeners = new Map<EventName, Set<(payload: unknown) => void>>();
  const connection = createConnection();
  let session: string | null = null;
  const admitted = admit(page);
  const role = admitted.then((found) => found?.role ?? 'window');

  const publish = (event: EventName, payload: unknown) => {
    for (const listener of listeners.get(event) ?? []) listener(payload);
  };
  const shutOut = () => {
    session = null;
    forgetSession(page);
    connection.set({ code: 'not_admitted', details: {} });
  };

  const ask = async <Name extends Channel>(
    channel: Name,
    input: InputOf<Name>,
  ): Promise<Result<OutputOf<Name>>> => {
    if (session === null) return refused(connection.problem()?.code ?? 'not_admitted');
    try {
      const response = await post(page, 'call', { channel, input }, session);
      if (response.ok) return (await response.json()) as Result<OutputOf<Name>>;
      if (response.status === 413) return refused('request_too_large');
      if (response.status !== 401) return refused('internal');
      shutOut();
      return refused('not_admitted');
    } catch {
      return refused('connection_lost');
    }
  };

  /** Follows one stream to its end; `onUp` is called once it stands. */
  const follow = async (token: string, onUp: () => Promise<void>): Promise<void> => {
    try {
      const response = await post(page, 'events', {}, token);
      if (response.status === 401) return shutOut();
      if (!response.ok || !response.body) throw new Error(`events: ${response.status}`);
      for await (const line of eventLines(response.body, silenceMs)) {
        if (line.event === 'hello') await onUp();
        else if (line.event === 'too_many_windows') return connection.set(tooMany(line));
        else if (line.event !== 'heartbeat') publish(line.event, line.payload);
      }
    } catch {
      // Broken off, silent or never there: all the same to the reader.
    }
    connection.set({ code: 'connection_lost', details: {} });
  };

  /** What may have been missed while there was no stream. */
  const tellAnew = async (): Promise<void> => {
    const isWall = (await role) === 'projector';
    const current = await ask(isWall ? 'projector.current' : 'plan.current', {});
    if (current.ok) publish(isWall ? 'projector.changed' : 'plan.replaced', current.value);
  };

  /** Keeps a stream standing for as long as this window is admitted. */
  const stayConnected = async (onTried: () => void): Promise<void> => {
    let isAgain = false;
    let waitMs = firstRetryMs;
    while (session !== null) {
      await follow(session, async () => {
        waitMs = firstRetryMs;
        connection.set(null);
        onTried();
        if (isAgain) await tellAnew();
        isAgain = true;
      });
      onTried();
      await new Promise((resolve) => setTimeout(resolve, waitMs));
      waitMs = Math.min(2 * waitMs, longestRetryMs);
    }
    onTried();
  };

  /** From here on no event can be missed: the first call waits until the stream stands, or can't. */
  const ready = new Promise<void>((resolve) => {
    void admitted.then((found) => {
      session = found?.session ?? null;
      if (found === null) shutOut();
      void stayConnected(resolve);
    });
  });

  return {
    connection,
    role,
    async call(channel, input) {
      await ready;
      return ask(channel, input);
    },
    on(event, listener) {
      const own = (payload: unknown) => listener(payload as never);
      const all = listeners.get(event) ?? new Set();
      listeners.set(event, all.add(own));
      return () => all.delete(own);
    },
  };
}

/** A session: for the start token in the address, or the one this tab had before it was loaded anew. */
async function admit(page: HttpPage): Promise<Admitted | null> {
  const start = takeStartToken(page);
  if (start === null) return keptSession(page);
  const response = await post(page, 'session', { start }).catch(() => null);
  if (!response?.ok) return keptSession(page);
  const admitted = (await response.json()) as Admitted;
  keepSession(page, admitted);
  return admitted;
}

function post(page: HttpPage, path: string, body: unknown, session?: string): Promise<Response> {
  return page.fetch(`/api/${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...(session && { 'X-Borgerhus-Session': session }) },
    body: JSON.stringify(body),
    cache: 'no-store',
    credentials: 'omit',
    redirect: 'error',
  });
}

function tooMany({ payload }: EventLine) {
  return { code: 'too_many_windows', details: payload as { limit: number } };
}
