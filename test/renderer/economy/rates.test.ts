import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { execute } from '#app/commands/registry.ts';
import { parameterOf } from '#app/plan/parameters.ts';
import type { Plan } from '#app/plan/plan.ts';
import { textIn } from '#renderer/state/text.ts';
import { moneyScale } from '#renderer/views/economy/picture/money-scale.ts';
import { addedIndex, movedIndex, nextIndexYear } from '#renderer/views/economy/rates/price-index.ts';
import { ownRate, rateCommand } from '#renderer/views/economy/rates/rates.ts';
import { id, planOf } from '../../app/indicators/houses.ts';
import { indexRow, lineRow } from '../../app/indicators/money-rows.ts';

const da = textIn('da');
function changed(plan: Plan, command: Parameters<typeof execute>[1]): Plan {
  const done = execute(plan, command);
  if (!done.ok) throw new Error(done.error.code);
  return done.value.plan;
}

describe('a rate of the plan’s own', () => {
  it('is one assumption, changed in place the next time', () => {
    const plan = planOf({});
    expect(ownRate(plan, 'horizon_years')).toBeNull();
    const first = changed(plan, rateCommand(plan, da, 'horizon_years', 40, id('h')));
    expect(parameterOf(first, 'horizon_years')).toBe(40);
    expect(ownRate(first, 'horizon_years')).toMatchObject({ mark: 'assumption', unit: 'år' });
    const second = changed(first, rateCommand(first, da, 'horizon_years', 25, id('i')));
    expect(parameterOf(second, 'horizon_years')).toBe(25);
    expect(Object.keys(second.assumptions)).toHaveLength(1);
  });
});

describe('the price index', () => {
  const plan = planOf({
    priceIndices: [indexRow(2027, 100), indexRow(2028, 101.6)],
    economyLines: [lineRow('it', 'operating', { priceLevelYear: 2024 })],
  });

  it('asks first for the plan’s level, then for a line’s, then for the next year', () => {
    expect(nextIndexYear(planOf({}))).toBe(2027);
    expect(nextIndexYear(plan)).toBe(2024);
    expect(nextIndexYear({ ...plan, economyLines: {} })).toBe(2029);
  });

  it('has one for each year', () => {
    const added = addedIndex(plan, 2024, 95);
    if (!added.ok) throw new Error(added.error.code);
    expect(changed(plan, added.value).priceIndices[2024]?.indexLevel).toBe(95);
    expect(addedIndex(plan, 2027, 95)).toMatchObject({ error: { code: 'economy_index_twice' } });
  });

  it('moves to another year, and not onto another', () => {
    const row = indexRow(2028, 101.6);
    const moved = movedIndex(plan, row, 2030);
    if (!moved?.ok) throw new Error('not moved');
    expect(Object.keys(changed(plan, moved.value).priceIndices)).toEqual(['2027', '2030']);
    expect(movedIndex(plan, row, 2028)).toBeNull();
    expect(movedIndex(plan, row, 2027)).toMatchObject({ error: { code: 'economy_index_twice' } });
  });
});

describe('an axis of money', () => {
  it('takes in zero and every amount, in some five round steps', () => {
    expect(moneyScale([2992, 5566, -834]).ticks).toEqual([-2000, 0, 2000, 4000, 6000]);
    fc.assert(
      fc.property(fc.array(fc.double({ min: -1e7, max: 1e7, noNaN: true }), { maxLength: 12 }), (amounts) => {
        const { from, to, ticks } = moneyScale(amounts);
        const hair = 1e-6;
        expect(from).toBeLessThanOrEqual(Math.min(0, ...amounts) + hair);
        expect(to).toBeGreaterThanOrEqual(Math.max(0, ...amounts) - hair);
        expect(to).toBeGreaterThan(from);
        expect(ticks.length).toBeLessThanOrEqual(9);
        expect(ticks.some((tick) => tick === 0)).toBe(true);
      }),
    );
  });
});
