import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { texts } from '#app/i18n/texts.ts';
import { readForeignWorkbook } from '#main/excel/read/foreign-workbook.ts';
import { readWorkbook } from '#main/excel/read/workbook.ts';
import { hostileFiles } from './corpus.ts';
import { madeWorkbook, sheetData } from './made-archive.ts';
import { readMeasured } from './read-measured.ts';

const megabytesMax = 300;
const secondsMax = 20;
const measured: string[] = [];
afterAll(() => process.stdout.write(`${measured.join('\n')}\n`));

const goodFile = madeWorkbook(sheetData('<c r="A1"><v>1</v></c>'));

describe('a hostile workbook', () => {
  it.each(hostileFiles)('$what: $ends', { timeout: 60_000 }, async ({ what, ends, bytes }) => {
    const { result, bugs, megabytes, seconds } = await readMeasured(bytes());
    measured.push(`${megabytes.toFixed(0).padStart(4)} MB ${seconds.toFixed(2).padStart(6)} s  ${what}`);
    expect(bugs).toEqual([]);
    expect(result.ok ? 'read' : result.error.code).toBe(ends);
    if (!result.ok) expect(texts).toHaveProperty([`error.${result.error.code}`]);
    expect(megabytes).toBeLessThan(megabytesMax);
    expect(seconds).toBeLessThan(secondsMax);
  });

  it('is ended when it takes too long', async () => {
    expect(await readForeignWorkbook(goodFile, { milliseconds: 1 })).toMatchObject({
      ok: false,
      error: { code: 'workbook_slow' },
    });
  });

  it('leaves the program as able to read the next one as before', async () => {
    expect(await readForeignWorkbook(goodFile)).toMatchObject({ ok: true });
  });

  it('never makes the reader fail in a way of its own, whichever bytes are changed', async () => {
    const bytes = fc.nat({ max: goodFile.length - 1 });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(bytes, fc.nat({ max: 255 })), { minLength: 1 }), async (changes) => {
        const changed = Buffer.from(goodFile);
        for (const [at, byte] of changes) changed[at] = byte;
        const result = await readWorkbook(changed);
        if (!result.ok) expect(result.error.code).toMatch(/^workbook_/);
      }),
      { numRuns: 1000 },
    );
  });
});
