import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { councilMatrices } from '#app/matrices/council-matrices.ts';
import type { Matrix, MatrixContext, NumberFormat } from '#app/matrices/matrix.ts';
import type { Plan } from '#app/plan/plan.ts';
import { exportCouncilWorkbook } from '#main/excel/export.ts';
import { numberText } from '#main/excel/number-formats.ts';
import { samplePlan } from '#main/samples.ts';
import { isThorough } from '#test/thorough.ts';
import { context, largePlan, mixedPlan } from '../../app/matrices/plans.ts';
import { printed } from './libreoffice.ts';

/** Pictures of every page are kept here, for people to look at. */
const pictures = join(import.meta.dirname, '../../../test-results/excel-print');
const picturesDpi = 50;

interface Paper {
  name: string;
  plan: Plan;
  reader: MatrixContext;
}

const papers: Paper[] = [
  { name: 'nordby', plan: samplePlan('nordby', 'da'), reader: context },
  ...(isThorough
    ? ([
        {
          name: 'nordby-public',
          plan: samplePlan('nordby', 'en'),
          reader: { ...context, language: 'en', profile: 'offentlig' },
        },
        { name: 'mixed', plan: mixedPlan(), reader: context },
        { name: 'many', plan: largePlan(40, 20), reader: context },
      ] satisfies Paper[])
    : []),
];

/** The pages of a sheet, as text. */
interface PrintedSheet {
  matrix: Matrix;
  pages: string[];
}

/** A page begins a sheet when the sheet's heading stands on top of it. */
function sheetsOf(matrices: readonly Matrix[], pages: readonly string[]): PrintedSheet[] {
  const sheets: PrintedSheet[] = [];
  for (const page of pages) {
    const next = matrices[sheets.length];
    const isFirst = next && page.trimStart().startsWith(next.heading ?? next.title);
    if (isFirst) sheets.push({ matrix: next, pages: [page] });
    else sheets.at(-1)?.pages.push(page);
  }
  return sheets;
}

/** Longer words may be broken at the end of a line. */
const maxWord = 14;
const wordsIn = (text: string) =>
  text.split(/\s+/).filter((word) => word.length <= maxWord && !/[-/–]/.test(word));

/** As LibreOffice shows it: a plain hyphen, and no sign before nothing. */
function shownNumber(value: number, format: NumberFormat): string {
  return numberText(value, format)
    .replace('−', '-')
    .replace(/^\+(?=-|0\.0$)/, '')
    .replace(/^-0\.0$/, '0.0');
}

describe.each(papers)('$name on paper', ({ name, plan, reader }) => {
  const matrices = councilMatrices(plan, reader);
  let pages: string[] = [];
  let sheets: PrintedSheet[] = [];

  beforeAll(async () => {
    const [pdf] = await printed([await exportCouncilWorkbook(plan, reader)]);
    if (!pdf) throw new Error('nothing was printed');
    const folder = join(pictures, name);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const file = join(folder, 'workbook.pdf');
    writeFileSync(file, pdf);
    const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8', maxBuffer: 1e8 });
    pages = text.split('\f').slice(0, -1);
    sheets = sheetsOf(matrices, pages);
    execFileSync('pdftoppm', ['-r', String(picturesDpi), '-png', file, join(folder, 'page')]);
  }, 300_000);

  it('has every sheet, in order, and on every page which page it is', () => {
    expect(sheets.map(({ matrix }) => matrix.id)).toEqual(matrices.map(({ id }) => id));
    pages.forEach((page, index) => {
      expect(page).toMatch(new RegExp(`(Side ${index + 1} af|Page ${index + 1} of) ${pages.length}\\s*$`));
    });
  });

  it('repeats the headings of the table on every page of it', () => {
    for (const { matrix, pages: own } of sheets) {
      const words = wordsIn(matrix.columns[0]?.title ?? '');
      for (const page of own)
        for (const word of words)
          expect([matrix.id, page]).toEqual([matrix.id, expect.stringContaining(word)]);
    }
  });

  it('cuts nothing off: every word and every number of every cell is there', () => {
    for (const { matrix, pages: own } of sheets) {
      const text = own.join('\n');
      expect([matrix.id, text.includes('###')]).toEqual([matrix.id, false]);
      const missing = matrix.rows.flatMap(({ key, cells }) =>
        matrix.columns.flatMap((column) => {
          const cell = cells[column.key];
          const format = cell?.format ?? column.format ?? 'general';
          const value = cell?.value ?? null;
          const expected =
            typeof value === 'string'
              ? wordsIn(value)
              : typeof value === 'number' && format !== 'general'
                ? [shownNumber(value, format)]
                : [];
          return expected
            .filter((word) => !text.includes(word))
            .map((word) => `${key}/${column.key}: ${word}`);
        }),
      );
      expect([matrix.id, missing]).toEqual([matrix.id, []]);
    }
  });
});
