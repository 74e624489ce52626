import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { channels } from '#app/contract/contract.ts';
import { code, openedValue, openSample, rename, routerBench, workbook } from '#test/main/api/router-bench.ts';
import { runs } from '#test/thorough.ts';

const bench = routerBench();

describe('what is refused', () => {
  const noPlanNeeded = new Set(['app.info', 'plan.current', 'plan.create', 'plan.close']);

  it.each(['', 'plan', 'plan.nothing', '__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'an unknown channel: %j',
    async (channel) => {
      expect(await code(bench.router.call(channel, {}))).toBe('channel_unknown');
    },
  );

  it.each(Object.keys(channels))('extra and inherited keys: %s', async (channel) => {
    const extra = { nothingLikeThis: 1 };
    const inherited = JSON.parse('{"__proto__":{"polluted":true}}');
    expect(await code(bench.router.call(channel, extra))).toBe('request_input');
    expect(await code(bench.router.call(channel, inherited))).toBe('request_input');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('input of any other shape, without ever failing', async () => {
    await openSample(bench.router);
    const { plan } = await openedValue(bench.router.call('plan.current', {}));
    const names = Object.keys(channels).filter((name) => !noPlanNeeded.has(name));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), fc.anything(), async (channel, input) => {
        const isEmpty = typeof input === 'object' && input !== null && Object.keys(input).length === 0;
        fc.pre(!isEmpty);
        expect(await code(bench.router.call(channel, input))).toBe('request_input');
      }),
      { numRuns: runs(300) },
    );
    expect((await openedValue(bench.router.call('plan.current', {}))).plan).toEqual(plan);
  });

  it('commands that don’t exist, and input that a command doesn’t know', async () => {
    await openSample(bench.router);
    for (const type of ['__proto__', 'constructor', 'plan.explode']) {
      expect(await code(bench.router.call('plan.execute', { command: { type, input: {} } }))).toBe(
        'request_input',
      );
    }
    const odd = JSON.parse('{"type":"meta.update","input":{"__proto__":{"title":"x"}}}');
    expect(await code(bench.router.call('plan.execute', { command: odd }))).toBe('command_input');
    expect(await code(bench.router.call('plan.execute', rename('x'.repeat(5_000_000))))).toBe(
      'command_input',
    );
  });

  it('a document that is too large, is no base64, or is no plan', async () => {
    const send = (base64: string) =>
      code(bench.router.call('plan.openBytes', { fileName: 'x.borgerhus', base64 }));
    expect(await send('A'.repeat(80_000_004))).toBe('request_input');
    expect(await send('**')).toBe('request_input');
    expect(await send(Buffer.from('hello').toString('base64'))).toBe('document_not_a_plan');
  });

  it('everything about a plan when none is open', async () => {
    const calls: [string, unknown][] = [
      ['plan.execute', rename('x')],
      ['plan.undo', {}],
      ['plan.redo', {}],
      ['plan.save', {}],
      ['plan.saveCopy', {}],
      ['history.list', { subject: null, search: '', language: 'da', offset: 0, limit: 10 }],
      ['history.preview', { version: 0 }],
      ['history.stepBack', { version: 0 }],
      ['backups.list', {}],
      ['backups.preview', { sequence: 1 }],
      ['backups.restore', { sequence: 1 }],
      ['merge.copies', {}],
      ['export.excel', workbook()],
    ];
    for (const [channel, input] of calls)
      expect(await code(bench.router.call(channel, input))).toBe('no_plan_open');
    expect(await code(bench.router.call('plan.openKnown', { id: '../..' }))).toBe('plan_unknown');
  });
});
