import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PasteTarget, pastedAmounts } from '#app/indicators/pasted-amounts.ts';
import { lineRow } from './money-rows.ts';

const target: PasteTarget = {
  language: 'da',
  budgetYear: 2027,
  lines: [lineRow('Ombygning', 'capital'), lineRow('Øvrig drift', 'operating'), lineRow('Salg', 'sale')],
};
const cells = (text: string) => text.split('\n').map((row) => row.split('|'));
const read = (text: string) => {
  const { amounts, errors, skipped } = pastedAmounts(cells(text), target);
  return {
    amounts: amounts.map(({ line, yearOffset, amountTDkk }) => [line.name, yearOffset, amountTDkk]),
    errors: errors.map(({ row, column, code }) => [row, column, code]),
    skipped,
  };
};

describe('a pasted table of amounts', () => {
  it('is read by its headings, in whatever order, and its own sums are left', () => {
    expect(
      read(
        '1.000 kr.|2027|2029|Varigt\nDrift\nøvrig  drift|45|180|180,5\nDrift i alt|45|180|180,5\nAnlæg||\nOmbygning|2.600||\nSalg||(9.000)|-\nI alt|1|2|3',
      ),
    ).toEqual({
      amounts: [
        ['Øvrig drift', 0, 45],
        ['Øvrig drift', 2, 180],
        ['Øvrig drift', 4, 180.5],
        ['Ombygning', 0, 2600],
        ['Salg', 2, -9000],
        ['Salg', 4, 0],
      ],
      errors: [],
      skipped: ['Drift', 'Drift i alt', 'Anlæg', 'I alt'],
    });
  });

  it('without headings begins with the budget year', () => {
    expect(read('Ombygning|1|2|3|4|5').amounts.map(([, offset, amount]) => [offset, amount])).toEqual([
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 4],
      [4, 5],
    ]);
  });

  it('takes no amount for a year', () => {
    expect(read('Ombygning|2027|2028').amounts.map(([, , amount]) => amount)).toEqual([2027, 2028]);
  });

  it('names every cell that can’t be read', () => {
    expect(
      read('Linje|2026|2027|2027|senere\nOmbygning|9|1.5|x|7\nTag|1|2|3|4\nSalg||1|2||99\nSalg||1').errors,
    ).toEqual([
      [1, 2, 'unknown_year'],
      [1, 4, 'year_twice'],
      [1, 5, 'unknown_year'],
      [2, 3, 'no_amount'],
      [2, 4, 'no_amount'],
      [3, 1, 'unknown_line'],
      [4, 6, 'no_column'],
      [5, 1, 'line_twice'],
    ]);
  });

  it('asks which line is meant where two have one name', () => {
    const twice = { ...target, lines: [lineRow('Salg', 'sale'), lineRow('salg', 'capital')] };
    expect(pastedAmounts([['Salg', '1']], twice).errors).toMatchObject([{ code: 'unclear_line' }]);
  });

  it('reads back any amounts as they are printed', () => {
    const amount = fc.option(fc.integer({ min: -99_999, max: 99_999 }));
    fc.assert(
      fc.property(fc.array(amount, { minLength: 5, maxLength: 5 }), (amounts) => {
        const shown = amounts.map((value) =>
          value === null ? '' : value < 0 ? `(${-value})` : String(value),
        );
        const { errors, amounts: found } = pastedAmounts([['Salg', ...shown]], target);
        expect(errors).toEqual([]);
        expect(found.map(({ yearOffset, amountTDkk }) => [yearOffset, amountTDkk])).toEqual(
          amounts.flatMap((value, offset) => (value === null ? [] : [[offset, value]])),
        );
      }),
    );
  });
});
