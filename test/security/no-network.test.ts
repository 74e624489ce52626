import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { channels } from '#app/contract/contract.ts';
import { commands } from '#main/cli/registry.ts';
import { createDocument } from '#main/file/documents.ts';
import { ask, genuine, startToken, writeWindow } from '#test/main/browser/running-server.ts';
import { cliMain } from '#test/main/cli/run-cli.ts';
import { askedPlan } from '../app/scoresheet/asked-plan.ts';
import { commandLineFlows, meeting, windowFlows, withoutBrowser } from './flows.ts';
import { hasStrace, outside, traceNode } from './traced.ts';
import { tried } from './tried.ts';

// biome-ignore lint/suspicious/noConsole: a test that is left out says why
if (!hasStrace) console.warn('No strace on this machine: that nothing leaves it is not tested here.');

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'borgerhus-network-'));
  writeWindow(join(folder, 'window'));
  const plan = { ...askedPlan(), meetings: { [meeting.id]: meeting } };
  createDocument(join(folder, 'spurgt.borgerhus'), plan, new Date('2026-03-03T10:00:00Z'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('nothing leaves this machine', { timeout: 300_000, skip: !hasStrace }, () => {
  it.each([
    [
      'by address',
      "require('net').connect(9, '192.0.2.1').on('error', () => {}).setTimeout(200, () => process.exit())",
    ],
    ['by name', "fetch('http://example.org').catch(() => {}); setTimeout(() => process.exit(), 2000)"],
    [
      'as a datagram',
      "const s = require('dgram').createSocket('udp4'); s.send('x', 9, '192.0.2.1', () => s.close())",
    ],
    ['by listening for it', "const s = require('net').createServer().listen(0, '0.0.0.0', () => s.close())"],
    [
      'from a thread',
      "new (require('worker_threads').Worker)(\"require('net').connect(9, '192.0.2.1').on('error', () => {}).setTimeout(200, () => process.exit())\", { eval: true })",
    ],
    [
      'from a process of its own',
      "require('child_process').spawnSync(process.execPath, ['-e', \"require('net').connect(9, '192.0.2.1').on('error', () => {}).setTimeout(200, () => process.exit())\"])",
    ],
  ])('is a test that can fail: what leaves %s is seen', async (_way, script) => {
    expect(outside((await traceNode(folder, ['-e', script])).trace)).not.toEqual([]);
  });

  it('while the command line does each thing it can', async () => {
    const flows = commandLineFlows();
    const done = new Set(flows.map(({ args: [name = ''] }) => name));
    expect(Object.keys(commands).filter((name) => !done.has(name) && name !== 'serve')).toEqual([]);
    let calls = 0;
    for (const { args, input } of flows) {
      const { code, stderr, trace } = await traceNode(folder, [cliMain, ...args], input ? { input } : {});
      expect([args, code, stderr]).toEqual([args, 0, '']);
      expect([args, outside(trace)]).toEqual([args, []]);
      calls += trace.split('\n').length - 1;
    }
    tried(`network: ${flows.length} calls of the command line, ${calls} socket calls seen, none to outside`);
  });

  it('while the browser shell serves a window that does each thing it can', async () => {
    const asked = new Set<string>();
    const { trace } = await traceNode(folder, [cliMain, 'serve', '--stay'], {
      during: async (address) => {
        const { host, port } = new URL(address);
        const post = async (path: string, body: unknown, session?: string) => {
          const headers = genuine(host, session);
          const answer = await ask(Number(port), {
            method: 'POST',
            path,
            headers,
            body: JSON.stringify(body),
          });
          return JSON.parse(answer.body);
        };
        expect((await ask(Number(port), { headers: { Host: host } })).status).toBe(200);
        const { session } = await post('/api/session', { start: startToken(address) });
        await windowFlows(async (channel, input) => {
          asked.add(channel);
          const answer = await post('/api/call', { channel, input }, session);
          expect([channel, answer]).toEqual([channel, { ok: true, value: answer.value }]);
          return answer.value;
        });
      },
    });
    expect(Object.keys(channels).filter((name) => !asked.has(name) && !withoutBrowser.has(name))).toEqual([]);
    expect(trace).toContain('127.0.0.1');
    expect(outside(trace)).toEqual([]);
    tried(
      `network: ${asked.size} channels asked by a window, printing included, ${trace.split('\n').length - 1} socket calls seen, none to outside`,
    );
  });
});
