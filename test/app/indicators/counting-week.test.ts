import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CountedHalfHour, readCountingWeek } from '#app/indicators/counting-week.ts';

const rowsOf = (text: string) => text.split('\n').map((line) => line.split('|').map((field) => field.trim()));
const read = (text: string) => readCountingWeek('da', rowsOf(text));
const at = (counted: CountedHalfHour[], weekday: number, halfHour: number) =>
  counted.find((row) => row.weekday === weekday && row.halfHour === halfHour)?.weight;

describe('a counting week from a spreadsheet', () => {
  it('is read by half-hours with weekdays across', () => {
    const result = read('Tid | Mandag | Tirsdag\n10.00 | 4 | 6\n10.30 | 5 | \nI alt | 9 | 6');
    expect(result).toEqual({
      ok: true,
      value: [
        { weekday: 1, halfHour: 20, weight: 4 },
        { weekday: 2, halfHour: 20, weight: 6 },
        { weekday: 1, halfHour: 21, weight: 5 },
        { weekday: 2, halfHour: 21, weight: 0 },
      ],
    });
  });

  it('halves the hours, and reads spans and short names', () => {
    const result = read(' | man. | lør.\n9-10 | 8 | 1,5\nkl. 10–11 | 2 | 0');
    if (!result.ok) throw new Error(result.error.code);
    expect(at(result.value, 1, 18)).toBe(4);
    expect(at(result.value, 1, 19)).toBe(4);
    expect(at(result.value, 6, 18)).toBe(0.75);
    expect(at(result.value, 1, 20)).toBe(1);
  });

  it('counts nobody in fields that a short row leaves out', () => {
    const result = read(' | Mandag | Tirsdag\n10.00 | 4\n10.30 | 5 | 6');
    if (!result.ok) throw new Error(result.error.code);
    expect(at(result.value, 2, 20)).toBe(0);
    expect(at(result.value, 2, 21)).toBe(6);
  });

  it('gives the same whichever way round it lies', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.nat(500), { minLength: 5, maxLength: 5 }), { minLength: 2, maxLength: 12 }),
        (counts) => {
          fc.pre(counts.flat().some((count) => count > 0));
          const days = ['Mandag', 'Tirsdag', 'Onsdag', 'Torsdag', 'Fredag'];
          const across = [
            ['', ...days],
            ...counts.map((row, index) => [`${8 + index / 2}`.replace('.5', '.30'), ...row.map(String)]),
          ];
          const down = (across[0] ?? []).map((_, column) => across.map((row) => row[column] ?? ''));
          const order = (rows: CountedHalfHour[]) =>
            rows.toSorted((a, b) => a.weekday - b.weekday || a.halfHour - b.halfHour);
          const [first, second] = [readCountingWeek('da', across), readCountingWeek('da', down)];
          if (!first.ok || !second.ok) throw new Error('not read');
          expect(order(second.value)).toEqual(order(first.value));
          const total = first.value.reduce((sum, { weight }) => sum + weight, 0);
          expect(total).toBeCloseTo(
            counts.flat().reduce((sum, count) => sum + count, 0),
            6,
          );
        },
      ),
    );
  });

  it.each([
    ['10.00 | 4\n10.30 | 5', 'count_days'],
    [' | Mandag\nmorgen | 4', 'count_times'],
    [' | Mandag\n10.15 | 4', 'count_times'],
    [' | Mandag\n10.00 | mange', 'count_number'],
    [' | Mandag\n10.00 | -4', 'count_number'],
    [' | Mandag\n10.00 | 4\n10.00 | 5', 'count_twice'],
    [' | Mandag\n10.00 | 0', 'count_nobody'],
    ['', 'count_days'],
    ['Tid | Mandag | Tirsdag', 'count_times'],
  ])('refuses %j as %s', (text, code) => {
    expect(read(text)).toMatchObject({ ok: false, error: { code } });
  });
});
