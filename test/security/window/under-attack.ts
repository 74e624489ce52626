import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { type Double, launchDouble } from '#test/electron/launch-double.ts';

/** The desktop program over the double, with somebody else's server to be lured to. */
export interface UnderAttack {
  readonly page: Page;
  readonly control: Double['control'];
  /** A line to Chromium itself. */
  readonly cdp: CDPSession;
  /** Where the server of somebody else listens. */
  readonly outsideAddress: string;
  /** What it has been asked for since the test began. */
  heardOutside(): readonly string[];
  /** The policy stands before everything else: what lies behind it is tried with the policy out of the way. */
  bypassPolicy(): Promise<void>;
}

/** The program for a file of specs: started once, its policy in force again before each. */
export function windowUnderAttack(): UnderAttack {
  let app: Double | undefined;
  let cdp: CDPSession | undefined;
  let outside: Server | undefined;
  let outsideAddress = '';
  let heard: string[] = [];
  let isPolicyBypassed = false;

  const started = (): { app: Double; cdp: CDPSession } => {
    if (!app || !cdp) throw new Error('not started yet');
    return { app, cdp };
  };
  const setBypass = async (enabled: boolean) => {
    isPolicyBypassed = enabled;
    await started().cdp.send('Page.setBypassCSP', { enabled });
    await started().app.page.reload();
  };

  beforeAll(async () => {
    const server = createServer((request, response) => {
      heard.push(request.url ?? '');
      response.writeHead(200, { 'Access-Control-Allow-Origin': '*' }).end('outside');
    });
    outside = server;
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    outsideAddress = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    app = await launchDouble();
    cdp = await app.page.context().newCDPSession(app.page);
  });
  afterAll(async () => {
    outside?.close();
    await app?.close();
  });
  beforeEach(async () => {
    heard = [];
    if (isPolicyBypassed) await setBypass(false);
  });

  return {
    get page() {
      return started().app.page;
    },
    get control() {
      return started().app.control;
    },
    get cdp() {
      return started().cdp;
    },
    get outsideAddress() {
      return outsideAddress;
    },
    heardOutside: () => heard,
    bypassPolicy: () => setBypass(true),
  };
}
