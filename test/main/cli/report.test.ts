import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cli } from './run-cli.ts';

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'borgerhus-report-'));
  expect((await cli(folder, ['new', 'plan.borgerhus', '--sample', 'nordby'])).code).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('report', () => {
  it('writes a page in the language and for the readers that were asked for', async () => {
    const args = ['report', 'plan.borgerhus', '--profile', 'offentlig', '--lang', 'en', '--json'];
    const made = await cli(folder, [...args, '--out', 'a.html']);
    expect(JSON.parse(made.stdout)).toMatchObject({ format: 'html', profile: 'offentlig', language: 'en' });
    const page = readFileSync(join(folder, 'a.html'), 'utf8');
    expect(page.includes('Public edition')).toBe(true);
  });

  it('prints a PDF that says which plan it was made of', async () => {
    const made = await cli(folder, ['report', 'plan.borgerhus', '--out', 'x.pdf', '--json']);
    const { planHash } = JSON.parse(made.stdout) as { planHash: string };
    const pdf = join(folder, 'x.pdf');
    expect(execFileSync('pdftotext', ['-l', '1', pdf, '-'], { encoding: 'utf8' })).toContain(
      planHash.slice(0, 12),
    );
  });

  it('writes nothing where nothing can print, where the ending says no format, and over the plan itself', async () => {
    const none = { env: { BORGERHUS_BROWSER: '' } };
    const unprinted = await cli(folder, ['report', 'plan.borgerhus', '--out', 'none.pdf', '--json'], none);
    expect(JSON.parse(unprinted.stderr)).toMatchObject({ error: { code: 'pdf_no_browser' } });
    expect(unprinted.code).toBe(1);
    expect(existsSync(join(folder, 'none.pdf'))).toBe(false);
    expect((await cli(folder, ['report', 'plan.borgerhus', '--out', 'x.docx'])).code).toBe(2);
    expect(
      (await cli(folder, ['report', 'plan.borgerhus', '--out', 'x.pdf', '--profile', 'alle'])).code,
    ).toBe(2);
    expect((await cli(folder, ['report', 'plan.borgerhus', '--out', 'nowhere/x.html'])).code).toBe(1);
  });
});
