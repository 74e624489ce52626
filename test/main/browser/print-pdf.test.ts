import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserPrinter } from '#main/browser/print-pdf.ts';

const chromium = process.env.BORGERHUS_BROWSER ?? '/usr/bin/chromium';
const hasStrace = spawnSync('strace', ['-V']).status === 0;
const page =
  '<!doctype html><html lang="da"><head><meta charset="utf-8"><title>Prøve</title>' +
  '<style>@page{size:A4 landscape;@bottom-right{content:"Side " counter(page) " af " counter(pages)}}</style></head>' +
  '<body><h1>Overskrift</h1><img src="http://example.com/x.png" alt=""><p>Æble</p></body></html>';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'borgerhus-printing-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A program that does as told, in the place of a browser. */
function program(name: string, script: string): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
}

const leftBehind = () => readdirSync(tmpdir()).filter((name) => name.startsWith('borgerhus-print-'));

describe('printing with the installed browser', () => {
  it('makes a tagged PDF on the paper that the page asks for', async () => {
    const before = leftBehind();
    const printed = await browserPrinter({ browser: () => chromium }).print(page);
    if (!printed.ok) throw new Error(printed.error.code);
    const pdf = join(folder, 'page.pdf');
    writeFileSync(pdf, printed.value);
    const info = execFileSync('pdfinfo', [pdf], { encoding: 'utf8' });
    expect(info).toMatch(/Title:\s+Prøve/);
    expect(info).toMatch(/Tagged:\s+yes/);
    expect(info).toMatch(/Page size:\s+841\.\d+ x 59\d/);
    expect(execFileSync('pdftotext', [pdf, '-'], { encoding: 'utf8' })).toContain('Side 1 af 1');
    expect(leftBehind()).toEqual(before);
  });

  it.skipIf(!hasStrace)('speaks to nobody outside this machine, whatever the page asks for', async () => {
    const trace = join(folder, 'trace');
    const watched = program(
      'watched',
      `exec strace -f -qq -e trace=connect,sendto -e signal=none -o ${trace} ${chromium} "$@"`,
    );
    const printed = await browserPrinter({ browser: () => watched }).print(page);
    expect(printed.ok).toBe(true);
    const spoken = readFileSync(trace, 'utf8').split('\n');
    // Chromium asks the system for a route by giving a datagram socket this address, and sends nothing by it.
    const isProbe = (line: string) => line.includes('"2001:4860:4860::8888"');
    const outside = spoken.filter(
      (line) => /sa_family=AF_INET6?/.test(line) && !/127\.0\.0\.1|"::1"/.test(line) && !isProbe(line),
    );
    expect(outside).toEqual([]);
  });

  it('says so when there is none', async () => {
    const printer = browserPrinter({ browser: () => null });
    expect(printer.isThere()).toBe(false);
    expect(await printer.print(page)).toMatchObject({ ok: false, error: { code: 'pdf_no_browser' } });
  });

  it.each([
    ['fails', 'exit 3'],
    ['ends without a file', 'exit 0'],
    [
      'writes something else',
      'for a in "$@"; do case $a in --print-to-pdf=*) echo nix > "$(echo "$a" | cut -d= -f2)";; esac; done',
    ],
  ])('refuses what a program that %s leaves', async (name, script) => {
    const before = leftBehind();
    const odd = program(`odd ${name}`, script);
    const printed = await browserPrinter({ browser: () => odd }).print(page);
    expect(printed).toMatchObject({ ok: false, error: { code: 'pdf_failed' } });
    expect(leftBehind()).toEqual(before);
  });

  it('ends a program that doesn’t, with everything it started', async () => {
    const mark = join(folder, 'children');
    const slow = program('slow', `sleep 60 & echo $! > ${mark}; echo $$ >> ${mark}; wait`);
    const printed = await browserPrinter({ browser: () => slow, limitMs: 1_000 }).print(page);
    expect(printed).toMatchObject({ ok: false, error: { code: 'pdf_failed' } });
    await setTimeout(200);
    for (const pid of readFileSync(mark, 'utf8').trim().split('\n')) {
      const status = `/proc/${pid}/status`;
      // One that nobody has waited for yet is a zombie: it runs no more.
      const isGone = !existsSync(status) || /^State:\s+Z/m.test(readFileSync(status, 'utf8'));
      expect(isGone).toBe(true);
    }
  });

  it('ends at once when it is stopped, and leaves nothing behind', async () => {
    const before = leftBehind();
    const endless = program('endless', 'sleep 60');
    const stopping = new AbortController();
    const started = performance.now();
    const printing = browserPrinter({ browser: () => endless }).print(page, stopping.signal);
    await setTimeout(200);
    stopping.abort();
    expect(await printing).toMatchObject({ ok: false });
    expect(performance.now() - started).toBeLessThan(20_000);
    expect(leftBehind()).toEqual(before);
  });
});
