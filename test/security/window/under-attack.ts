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
  /** The addresses of all pages that are open, as Chromium itself lists them: a line to it may miss that one has gone. */
  pagesOfChromium(): Promise<string[]>;
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
    // Not before the window has its own listeners is it the program that is attacked.
    await started().app.page.locator('#root button').first().waitFor();
  };

  const pages = async () => {
    const { targetInfos } = await started().cdp.send('Target.getTargets');
    return targetInfos.filter(({ type }) => type === 'page');
  };
  /** One test's page too many is not the next one's. */
  const closeOtherPages = async () => {
    const own = await started().cdp.send('Target.getTargetInfo');
    for (const { targetId } of await pages())
      if (targetId !== own.targetInfo.targetId) await started().cdp.send('Target.closeTarget', { targetId });
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
    await closeOtherPages();
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
    pagesOfChromium: async () => (await pages()).map(({ url }) => url),
    heardOutside: () => heard,
    bypassPolicy: () => setBypass(true),
  };
}
