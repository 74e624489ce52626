import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTsv, writeTsv } from '#renderer/components/matrix-grid/tsv.ts';

const cell = fc.oneof(
  fc.string(),
  fc.constantFrom('', '"', '""', 'a\tb', 'to\nlinjer', '5" rør', '"sagt"', '3,5', '\r\n'),
);
const block = fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 6 });

describe('tab-separated text', () => {
  it('comes back as it was written', () => {
    fc.assert(
      fc.property(block, (rows) => {
        expect(parseTsv(writeTsv(rows))).toEqual(rows);
      }),
    );
  });

  it('reads any text without failing, and loses no bare cell', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(parseTsv(text).length).toBeGreaterThan(0);
      }),
    );
    expect(parseTsv('1\t2\n3\t4')).toEqual([
      ['1', '2'],
      ['3', '4'],
    ]);
  });

  it('reads what Excel writes: quoted lines, bare quotes, a last line that ends', () => {
    expect(parseTsv('"to\nlinjer"\t5" rør\r\n"siger ""nej"""\t\r\n')).toEqual([
      ['to\nlinjer', '5" rør'],
      ['siger "nej"', ''],
    ]);
    expect(parseTsv('"aldrig lukket\t3')).toEqual([['"aldrig lukket', '3']]);
  });
});
