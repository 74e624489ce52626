import { ipcMain, type WebContents } from 'electron';
import type { EventName, EventOf, WindowRole } from '#app/contract/contract.ts';
import { refused } from '#app/plan/result.ts';
import type { Router } from '../api/router.ts';
import { isTrustedSender } from '../shell/own-address.ts';
import { callLine, eventLine } from './lines.ts';

/** Tells the window something unasked. */
export function tellWindow<Name extends EventName>(
  contents: WebContents,
  event: Name,
  payload: EventOf<Name>,
): void {
  if (!contents.isDestroyed()) contents.send(eventLine, event, payload);
}

/** The lines of windows to the router. */
export interface WindowLines {
  /** Joins a window: its questions are answered, and it is told what windows of its role are told. */
  join(contents: WebContents, role: WindowRole): void;
}

/** Made once: there is one line for questions, and who asks on it is known by its contents, never by what they say. */
export function createWindowLines(router: Router): WindowLines {
  const roles = new Map<WebContents, WindowRole>();
  ipcMain.handle(callLine, ({ sender, senderFrame }, channel, input) => {
    const role = roles.get(sender);
    const address = senderFrame?.url ?? null;
    const isMainFrame = role !== undefined && senderFrame?.parent === null;
    // Before anything that was sent is looked at.
    if (!isTrustedSender({ address, isMainFrame }) || role === undefined) return refused('not_admitted');
    return router.call(channel, input, role);
  });
  return {
    join(contents, role) {
      roles.set(contents, role);
      const leave = router.subscribe((event, payload) => tellWindow(contents, event, payload), role);
      contents.once('destroyed', () => {
        leave();
        roles.delete(contents);
      });
    },
  };
}
