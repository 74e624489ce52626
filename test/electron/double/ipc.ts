import type { DoubleFrame } from './contents.ts';
import { strict } from './strict.ts';

interface MessageEvent {
  sender: object;
  senderFrame: DoubleFrame | null;
}
type Handler = (event: MessageEvent, ...args: unknown[]) => unknown;

const handlers = new Map<string, Handler>();

export const ipcMain = strict('ipcMain', {
  handle(channel: string, handler: Handler) {
    if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    handlers.set(channel, handler);
  },
});

/** Answers as Electron does: of an error, only what it says gets through. */
export async function handleMessage(
  event: MessageEvent,
  channel: string,
  args: unknown[],
): Promise<[boolean, unknown]> {
  const handler = handlers.get(channel);
  if (!handler) return [false, new Error(`No handler registered for '${channel}'`)];
  try {
    return [true, structuredClone(await handler(strict('IpcMainInvokeEvent', event), ...args))];
  } catch (thrown) {
    return [false, new Error(`Error invoking remote method '${channel}': ${thrown}`)];
  }
}
