import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { certain } from '#app/indicators/amount.ts';
import { cashLine, earnedBackIn } from '#app/indicators/cash-line.ts';
import { planFigures } from '#app/indicators/plan-figures.ts';
import { demoPlan } from './economies.ts';
import { id } from './houses.ts';

const years = (...amounts: number[]) => amounts.map(certain);

describe('cash added up', () => {
  it('repeats the permanent amount from the fourth year on', () => {
    const line = cashLine(years(100, 50, 0, -10, -40), 8);
    expect(line.map(({ amount }) => amount.likely)).toEqual([100, 50, 0, -10, -40, -40, -40, -40]);
    expect(line.map(({ sum }) => sum.likely)).toEqual([100, 150, 150, 140, 100, 60, 20, -20]);
    expect(earnedBackIn(line)).toBe(7);
    expect(earnedBackIn(line.slice(0, 7))).toBeNull();
  });

  it('says nothing is earned back where nothing was spent', () => {
    expect(earnedBackIn(cashLine(years(0, 0, 0, 0, -5), 10))).toBeNull();
    expect(earnedBackIn([])).toBeNull();
  });

  it('counts the first costs as earned back only when they stay so', () => {
    expect(earnedBackIn(cashLine(years(10, -20, 30, -30, -10), 6))).toBe(3);
  });

  it('keeps each end apart, and ends with the sum of all years', () => {
    const amount = fc
      .tuple(fc.integer({ min: -900, max: 900 }), fc.nat(90), fc.nat(90))
      .map(([low, up, more]) => ({ low, likely: low + up, high: low + up + more }));
    const five = fc.array(amount, { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(five, fc.integer({ min: 1, max: 70 }), (given, horizon) => {
        const line = cashLine(given, horizon);
        for (const end of ['low', 'likely', 'high'] as const) {
          const total = line.reduce((sum, each) => sum + each.amount[end], 0);
          expect(line.at(-1)?.sum[end]).toBe(total);
        }
      }),
    );
  });

  it('agrees with the demo’s payback: the first year after its 11.5 and 42.6 years of full saving', () => {
    const economy = planFigures(demoPlan()).economy();
    const backOf = (scenario: string) => {
      const difference = economy.get(id(scenario))?.difference?.beforeFinancing ?? [];
      return earnedBackIn(cashLine(difference, 60));
    };
    expect(backOf('S1')).toBe(12);
    expect(backOf('S2')).toBeGreaterThan(42);
    expect(backOf('S3')).toBeNull();
  });
});
