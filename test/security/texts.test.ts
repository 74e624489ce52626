import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MatrixContext } from '#app/matrices/matrix.ts';
import { collectionNames, type Plan } from '#app/plan/plan.ts';
import { reportSectionsOf } from '#app/report/templates.ts';
import { browserPrinter } from '#main/browser/print-pdf.ts';
import { exportCouncilWorkbook } from '#main/excel/export.ts';
import { writeScoreSheet } from '#main/excel/score-sheet.ts';
import { createDocument, readDocument } from '#main/file/documents.ts';
import { paperPages } from '#main/report/paper-pages.ts';
import { resources } from '#main/resources.ts';
import { samplePlan } from '#main/samples.ts';
import { cli } from '#test/main/cli/run-cli.ts';
import { partsOf } from '#test/main/excel/parts.ts';
import { readWorkbook } from '#test/main/excel/read.ts';
import { hostilePlan, payload } from './hostile-texts.ts';
import { tried } from './tried.ts';

const { plan, fields, texts } = hostilePlan();
const context: MatrixContext = {
  language: 'da',
  profile: 'intern',
  planVersion: 7,
  planHash: '0123456789ab',
  today: '2026-11-22',
};
const now = new Date('2026-11-22T12:00:00Z');
let folder: string;
let file: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'borgerhus-hostile-'));
  file = join(folder, 'plan.borgerhus');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The report as a page. */
function reportPage(of: Plan): string {
  const sections = reportSectionsOf(of, resources.reportTemplates(), context.language);
  return paperPages(of, context, { kind: 'report', sections });
}

/** The fields whose payload stands in a text, by the names that follow it. */
function fieldsIn(text: string): string[] {
  const found = new Set([...text.matchAll(/\{(\w+\.\w+)\}/g)].map(([, field = '']) => field));
  return fields.filter((field) => found.has(field));
}

describe('markup, formulas and SQL in every text of a plan', () => {
  it('are in every collection that has texts, and come back from the file to the letter', () => {
    expect(collectionNames.filter((name) => Object.keys(plan[name]).length === 0)).toEqual([]);
    expect(fields.length).toBeGreaterThan(90);
    const made = createDocument(file, plan, now);
    expect(made.ok ? null : made.error).toBeNull();
    const read = readDocument(file);
    expect(read.ok && read.value.plan).toEqual(plan);
    tried(`${texts} hostile texts in ${fields.length} fields of a plan, each read back to the letter`);
  });

  it('are text in the council’s workbook: no formula, link or name is made of them', async () => {
    const bytes = await exportCouncilWorkbook(plan, context);
    tried(`workbook: ${await textsOfWorkbook(bytes)}`);
  }, 60_000);

  it('are text in a rater’s score sheet', async () => {
    const [rating] = Object.values(plan.ratings);
    const rounds = Object.values(plan.rounds).map((round) => [round.id, { ...round, status: 'private' }]);
    const asking = { ...plan, rounds: Object.fromEntries(rounds) };
    const sheet = await writeScoreSheet(asking, rating?.roundId ?? '', rating?.raterId ?? '', context);
    if (!sheet.ok) throw new Error(sheet.error.code);
    tried(`score sheet: ${await textsOfWorkbook(sheet.value.bytes)}`);
  });

  it('are text in the report: its elements are those of a plan without them', () => {
    const page = reportPage(plan);
    const expected = new Set(tags(reportPage(withoutPayload(plan))));
    expect([...new Set(tags(page))].filter((tag) => !expected.has(tag))).toEqual([]);
    expect(/<script|<img|<iframe|<link|<a href="(?!#)| on\w+="/i.exec(page)?.[0]).toBeUndefined();
    const [, styles = ''] = /<style>([\s\S]*?)<\/style>/.exec(page) ?? [];
    expect(/url\(|@import|[<>]{2}/i.exec(styles)?.[0]).toBeUndefined();
    const found = fieldsIn(page);
    expect(found.length).toBeGreaterThan(20);
    tried(`report: ${found.length} fields written, ${expected.size} kinds of element, none of theirs`);
  });

  it('are text to a browser that opens the report, even with its policy taken away', async () => {
    await inChromium(async (page) => {
      const bare = reportPage(plan).replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
      await page.setContent(bare);
      await page.waitForTimeout(200);
      expect(await page.evaluate(() => 'wasRun' in window)).toBe(false);
      expect(await page.locator('img, script, iframe').count()).toBe(0);
      const shown = await page.evaluate(() => document.body.textContent ?? '');
      expect(shown).toContain(payload);
      // The test can fail: the same text as markup runs.
      await page.setContent(`<p>${payload}</p>`);
      await page.waitForFunction(() => 'wasRun' in window);
    });
  }, 60_000);

  it('are text in the PDF, which runs and opens nothing', async () => {
    const printed = await browserPrinter().print(reportPage(plan));
    if (!printed.ok) throw new Error(printed.error.code);
    const path = join(folder, 'report.pdf');
    writeFileSync(path, printed.value);
    const tool = (name: string, ...args: string[]) => execFileSync(name, args, { encoding: 'utf8' });
    const bare = (text: string) => text.replace(/\s+/g, '');
    const shown = bare(tool('pdftotext', '-raw', path, '-'));
    expect(tool('pdfinfo', '-js', path).trim()).toBe('');
    expect(tool('pdfinfo', path)).toMatch(/JavaScript:\s+no/);
    const links = tool('pdfinfo', '-url', path).split('\n').slice(1).join('').trim();
    expect(links).toBe('');
    const found = fieldsIn(shown);
    expect(found.length).toBeGreaterThan(20);
    // A page may end within a text; not within each text of a field.
    expect(found.filter((field) => !shown.includes(`${bare(payload)}{${field}}`))).toEqual([]);
    tried(`PDF: ${found.length} fields printed as text, no script, no link out`);
  }, 120_000);

  it('are data on the command line, in words and as JSON', async () => {
    if (!createdAlready(file)) createDocument(file, plan, now);
    const info = await cli(folder, ['info', file]);
    expect([info.code, info.stdout.includes(payload)]).toEqual([0, true]);
    const json = await cli(folder, ['json', file]);
    expect(JSON.parse(json.stdout)).toMatchObject({ meta: { title: plan.meta.title } });
  }, 30_000);
});

/** Controls, as one character (C1) or two (ESC), and what turns the direction of writing. */
const obeyed = /(?![\n\t])[\p{Cc}\p{Bidi_Control}]/u;

describe('what a terminal would obey', () => {
  it('is nothing when it stands in a plan: no command of a terminal leaves the command line', async () => {
    const sample = samplePlan('nordby', 'da');
    // As one character (C1) it passes for text; ESC itself can't stand in a plan.
    const title = 'Hus\u009b31m\u009d0;ejet\u009c\u0085\u202egnidael';
    const path = join(folder, 'terminal.borgerhus');
    const made = createDocument(path, { ...sample, meta: { ...sample.meta, title } }, now);
    expect(made.ok).toBe(true);
    for (const args of [
      ['info', path],
      ['check', path],
      ['results', path],
      ['json', path],
      ['info', '\u001b[31mvæk'],
    ]) {
      const { stdout, stderr } = await cli(folder, args);
      expect([args[0], obeyed.exec(stdout + stderr)]).toEqual([args[0], null]);
    }
  }, 60_000);
});

function createdAlready(path: string): boolean {
  return readDocument(path).ok;
}

/** Asks every cell and part of a workbook; says what was found. */
async function textsOfWorkbook(bytes: Buffer): Promise<string> {
  const workbook = await readWorkbook(bytes);
  let cells = 0;
  let seen = '';
  for (const sheet of workbook.worksheets) {
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (!cell.text.includes('=1+')) return;
        cells += 1;
        seen += cell.text;
        // Its own sentences with a plan's words in them may be computed; the words themselves never are.
        expect([sheet.name, cell.address, cell.formula]).toEqual([sheet.name, cell.address, undefined]);
        expect([sheet.name, cell.address, cell.hyperlink]).toEqual([sheet.name, cell.address, undefined]);
      }),
    );
  }
  const parts = [...partsOf(bytes)];
  for (const [name, { text }] of parts) {
    expect([name, /TargetMode="External"|<img|<\/title>/.exec(text)?.[0]]).toEqual([name, undefined]);
    for (const [formula] of text.matchAll(/<(f|definedName|formula1)[ >][^<]*</g))
      expect([name, formula.includes('onerror') || formula.includes('1+1')]).toEqual([name, false]);
  }
  const found = fieldsIn(seen);
  expect(found.length).toBeGreaterThan(3);
  return `${cells} cells with texts of ${found.length} fields in ${workbook.worksheets.length} sheets, ${parts.length} parts, no formula of theirs`;
}

/** The plan with the payload, wherever it stands, as harmless letters of the same length. */
function withoutPayload(hostile: Plan): Plan {
  const harmless = JSON.stringify('x'.repeat(payload.length)).slice(1, -1);
  return JSON.parse(JSON.stringify(hostile).replaceAll(JSON.stringify(payload).slice(1, -1), harmless));
}

/** The tags of a page with the names of their attributes, in order. */
function tags(page: string): string[] {
  return [...page.matchAll(/<(\/?[a-z0-9!]+)([^<>]*)>/gi)].map(([, name, rest = '']) =>
    [name, ...[...rest.matchAll(/ ([a-z-]+)="[^"]*"/gi)].map(([, attribute]) => attribute)].join(' '),
  );
}

async function inChromium(use: (page: Page) => Promise<void>): Promise<void> {
  const browser = await chromium.launch({
    executablePath: process.env.BORGERHUS_BROWSER ?? '/usr/bin/chromium',
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    await use(await browser.newPage());
  } finally {
    await browser.close();
  }
}
