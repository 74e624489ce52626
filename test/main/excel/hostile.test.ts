import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Matrix } from '#app/matrices/matrix.ts';
import { exportCouncilWorkbook } from '#main/excel/export.ts';
import { looksLikeFormula, safeText, sheetName } from '#main/excel/safe-text.ts';
import { writeWorkbook } from '#main/excel/workbook.ts';
import { runs } from '#test/thorough.ts';
import { context, hostilePlan, hostileTexts } from '../../app/matrices/plans.ts';
import { partsOf } from './parts.ts';
import { readWorkbook } from './read.ts';

const meta = { ...context, title: 'Prøve', municipality: '' };

function column(texts: readonly string[]): Matrix {
  return {
    id: 'method',
    title: 'Tekster',
    notes: [],
    columns: [{ key: 'text', title: 'Tekst', width: 40 }],
    rows: texts.map((value, index) => ({
      key: `${index}`,
      kind: 'data',
      depth: 0,
      cells: { text: { value } },
    })),
  };
}

async function readBack(texts: readonly string[]) {
  const sheet = (await readWorkbook(await writeWorkbook([column(texts)], meta))).getWorksheet('Tekster');
  return texts.map((_, index) => sheet?.getCell(4 + index, 1));
}

describe('text in a workbook', () => {
  it('comes back as it was, as text and not as a formula, whatever it looks like', async () => {
    const cells = await readBack(hostileTexts);
    expect(cells.map((cell) => cell?.value)).toEqual(hostileTexts);
    expect(cells.every((cell) => cell?.formula === undefined)).toBe(true);
  });

  it('stays text when somebody edits the cell: what looks like a formula has the format "text"', async () => {
    const formulas = ['=1', '+1', '-1', '@A', '\t=1', '  =1', '\n+1'];
    expect(formulas.every(looksLikeFormula)).toBe(true);
    expect((await readBack(formulas)).map((cell) => cell?.numFmt)).toEqual(formulas.map(() => '@'));
    expect(['a=1', '1-1', 'ved - ikke', ''].some(looksLikeFormula)).toBe(false);
  });

  it('carries any text there is, without what XML can’t hold', async () => {
    const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.string());
    await fc.assert(
      fc.asyncProperty(fc.array(anyText, { minLength: 1, maxLength: 40 }), async (texts) => {
        const cells = await readBack(texts);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters in question
        const gone = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]/g;
        const kept = texts.map((text) => text.replace(/\r\n?/g, '\n').replace(gone, '').toWellFormed());
        expect(cells.map((cell) => cell?.value ?? '')).toEqual(kept);
      }),
      { numRuns: runs(40) },
    );
  }, 60_000);

  it('is cut where Excel takes no more, without half a character', () => {
    const cut = safeText('😀'.repeat(40_000));
    expect(cut.length).toBeLessThanOrEqual(32_767);
    expect(cut.isWellFormed()).toBe(true);
  });

  it('can’t reach the footer’s codes or break a plan’s workbook', async () => {
    const bytes = await exportCouncilWorkbook(hostilePlan(), context);
    const workbook = await readWorkbook(bytes);
    for (const sheet of workbook.worksheets) {
      const { oddFooter = '' } = sheet.headerFooter;
      expect(oddFooter).toContain('&&Z<>');
      expect(oddFooter.length).toBeLessThanOrEqual(255);
      expect(oddFooter.replaceAll('&&', '')).not.toMatch(/&[^LCRPN8"]/);
    }
    for (const [name, { text }] of partsOf(bytes)) {
      expect([name, /NaN|Infinity|undefined|\[object/.test(text)]).toEqual([name, false]);
    }
  });
});

describe('the name of a sheet', () => {
  it('is what Excel takes, and taken once', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 12 }), (titles) => {
        const names: string[] = [];
        for (const title of titles) names.push(sheetName(title, names));
        for (const name of names) {
          expect(name.length).toBeGreaterThan(0);
          expect(name.length).toBeLessThanOrEqual(31);
          expect(name).not.toMatch(/[[\]:*?/\\]|^'|'$|^history$/i);
          expect(name.isWellFormed()).toBe(true);
        }
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
      }),
    );
  });

  it('tells long ones apart at their end', () => {
    const long = 'Et navn, der er længere end det, Excel tager';
    expect(sheetName(long, [sheetName(long, [])])).toBe('Et navn, der er længere end d 2');
  });
});
