import { z } from 'zod';
import {
  type Channel,
  channels,
  type EventName,
  type EventOf,
  events,
  projectorMay,
  type WindowRole,
} from '#app/contract/contract.ts';
import { ok, type Result, refused } from '#app/plan/result.ts';
import { describeBug } from '../bug.ts';
import type { Desk } from '../file/desk.ts';
import { createJobs } from '../jobs/jobs.ts';
import { anonymiseHandlers } from './anonymise-handlers.ts';
import { appHandlers } from './app-handlers.ts';
import { documentHandlers, openDocument } from './document-handlers.ts';
import { exportHandlers } from './export-handlers.ts';
import { freezeHandlers } from './freeze-handlers.ts';
import type { HandlerContext, Handlers } from './handler.ts';
import { jobHandlers } from './job-handlers.ts';
import { mergeHandlers } from './merge-handlers.ts';
import { createOpenPlan, openedPlan } from './open-plan.ts';
import { planHandlers } from './plan-handlers.ts';
import { createProjector } from './projector.ts';
import { projectorHandlers } from './projector-handlers.ts';
import { recoveryHandlers } from './recovery-handlers.ts';
import { reportHandlers } from './report-handlers.ts';
import { resourceHandlers } from './resource-handlers.ts';
import { scoreSheetHandlers } from './score-sheet-handlers.ts';
import { settingsHandlers } from './settings-handlers.ts';
import type { Shell } from './shell.ts';
import { workbookHandlers } from './workbook-handlers.ts';

type RouterListener = (event: EventName, payload: EventOf<EventName>) => void;

/** The contract, answered. The same for every shell. */
export interface Router {
  /**
   * Answers a window's question. Never rejects: what can't be answered is a coded refusal.
   *
   * @param role who asks; a projector's window is answered nothing but what is meant for the wall
   */
  call(channel: string, input: unknown, role?: WindowRole): Promise<Result<unknown>>;
  /** Opens a document by its path: for a shell that was handed a file, never for a window. */
  openDocument(path: string): Result<null>;
  /** Makes ready what a window asks for when it starts: for a shell that waits for one. */
  prepare(): void;
  /** Told of everything that windows of a role are told. @returns ends the subscription */
  subscribe(listener: RouterListener, role?: WindowRole): () => void;
  /** Told by the shell when the projector's window comes and goes. */
  projectorChanged(isOpen: boolean): void;
  /** Leaves the open plan; every change of it stays in its working copy. What is being computed is given up. */
  close(): void;
}

interface RouterOptions {
  desk: Desk;
  shell: Shell;
  now(): Date;
  version: string;
  /** Where a bug is told; standard error unless given. */
  log?(line: string): void;
}

const handlers: Handlers = {
  ...appHandlers,
  ...planHandlers,
  ...documentHandlers,
  ...exportHandlers,
  ...mergeHandlers,
  ...recoveryHandlers,
  ...reportHandlers,
  ...freezeHandlers,
  ...anonymiseHandlers,
  ...projectorHandlers,
  ...resourceHandlers,
  ...settingsHandlers,
  ...jobHandlers,
  ...workbookHandlers,
  ...scoreSheetHandlers,
};

/** The router over a desk and a shell. */
export function createRouter({ desk, shell, now, version, log = toStandardError }: RouterOptions): Router {
  const listeners = new Set<RouterListener>();
  const publishMade = <Name extends EventName>(event: Name, payload: () => EventOf<Name>) => {
    // A bug here must not fail the call that made the change: the change is done and kept.
    try {
      if (listeners.size > 0) {
        const parsed = events[event].parse(payload()) as EventOf<EventName>;
        for (const listener of listeners) listener(event, parsed);
      }
      if (event === 'plan.changed' || event === 'plan.replaced') projector.planChanged();
    } catch (bug) {
      log(describeBug(event, bug));
    }
  };
  const publish = <Name extends EventName>(event: Name, payload: EventOf<Name>) =>
    publishMade(event, () => payload);
  const open = createOpenPlan(publishMade);
  const jobs = createJobs(publish, log);
  const projector = createProjector(
    () => open.session()?.plan ?? null,
    (projection) => publish('projector.changed', projection),
    (window) => publish('projector.windowChanged', window),
  );
  const endSettings = desk.settings.subscribe((settings) => publish('settings.changed', settings));
  const context: HandlerContext = { desk, shell, open, jobs, projector, now, version, log };

  return {
    async call(channel, input, role = 'window') {
      if (!isChannel(channel) || !mayAsk(role, channel)) return refused('channel_unknown');
      const parsed = channels[channel].input.safeParse(input);
      if (!parsed.success)
        return refused('request_input', { at: z.prettifyError(parsed.error).slice(0, 500) });
      try {
        const handler = handlers[channel] as (
          input: unknown,
          context: HandlerContext,
        ) => Promise<Result<unknown>>;
        const result = await handler(parsed.data, context);
        return result.ok ? ok(channels[channel].output.parse(result.value)) : result;
      } catch (bug) {
        log(describeBug(channel, bug));
        return refused('internal');
      }
    },
    openDocument(path) {
      try {
        const opened = openDocument(path, context);
        return opened.ok ? ok(null) : opened;
      } catch (bug) {
        log(describeBug('openDocument', bug));
        return refused('internal');
      }
    },
    prepare() {
      const session = open.session();
      if (session) openedPlan(session);
    },
    subscribe(listener, role = 'window') {
      const own: RouterListener = (event, payload) => {
        if (mayHear(role, event)) listener(event, payload);
      };
      listeners.add(own);
      return () => listeners.delete(own);
    },
    projectorChanged: projector.windowChanged,
    close() {
      listeners.clear();
      endSettings();
      jobs.close();
      open.close();
    },
  };
}

/** Only the contract's own keys: neither `__proto__` nor `constructor` is a channel. */
function isChannel(channel: string): channel is Channel {
  return typeof channel === 'string' && Object.hasOwn(channels, channel);
}

const { channels: channelsOnTheWall, events: eventsOnTheWall } = projectorMay;

function mayAsk(role: WindowRole, channel: Channel): boolean {
  return role === 'window' || (channelsOnTheWall as readonly Channel[]).includes(channel);
}

function mayHear(role: WindowRole, event: EventName): boolean {
  return role === 'window' || (eventsOnTheWall as readonly EventName[]).includes(event);
}

function toStandardError(line: string): void {
  process.stderr.write(`${line}\n`);
}
