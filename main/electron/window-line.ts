import { ipcMain, type WebContents } from 'electron';
import type { EventName, EventOf } from '#app/contract/contract.ts';
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

/** Joins the window to the router: its questions are answered, and it is told what all windows are told. */
export function joinWindow(contents: WebContents, router: Router): void {
  ipcMain.handle(callLine, ({ sender, senderFrame }, channel, input) => {
    const address = senderFrame?.url ?? null;
    const isMainFrame = sender === contents && senderFrame?.parent === null;
    // Before anything that was sent is looked at.
    if (!isTrustedSender({ address, isMainFrame })) return refused('not_admitted');
    return router.call(channel, input);
  });
  router.subscribe((event, payload) => tellWindow(contents, event, payload));
}
