import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { enquiriesOf, mixtureOf } from '#app/staffing/mixture.ts';
import { poolingOf } from '#app/staffing/pooling.ts';
import { expectSame, promised } from './staffing-vectors.ts';

const perHour = fc.double({ min: 0.5, max: 60, noNaN: true });
const minutes = fc.double({ min: 1, max: 30, noNaN: true });
const kind = (arrivalsPerHour: number, handlingMinutes: number, desks: number | null = null) => ({
  arrivalsPerHour,
  handlingMinutes,
  squaredCv: 1,
  desks,
});

describe('mixtureOf', () => {
  it('keeps the work, and its spread is never below that of its kinds', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(perHour, minutes), { minLength: 1, maxLength: 6 }), (pairs) => {
        const kinds = pairs.map(([rate, handling]) => kind(rate, handling));
        const mixture = mixtureOf(kinds);
        const work = kinds.reduce((sum, each) => sum + enquiriesOf(each).loadErlangs, 0);
        expectSame(mixture.loadErlangs, work);
        expect(mixture.squaredCv).toBeGreaterThanOrEqual(1 - 1e-9);
      }),
    );
  });

  it('holds kinds that nobody comes with apart from the rest', () => {
    const both = mixtureOf([kind(0, 30), kind(12, 5)]);
    expect(both).toEqual({ loadErlangs: 1, handlingMinutes: 5, squaredCv: 1 });
    expect(mixtureOf([kind(0, 30), kind(0, 10)])).toMatchObject({ loadErlangs: 0, handlingMinutes: 20 });
  });
});

describe('poolingOf', () => {
  it('with equal handling times never loses: no desk more, and on the whole no longer waits at as many', () => {
    fc.assert(
      fc.property(fc.array(perHour, { minLength: 2, maxLength: 5 }), minutes, (rates, handling) => {
        const found = poolingOf(
          rates.map((rate) => kind(rate, handling)),
          promised(0.8, 5),
        );
        expect(found.together.desks).toBeLessThanOrEqual(found.separate.desks);
        expect(Number(found.togetherSameDesks.meanWaitMinutes)).toBeLessThanOrEqual(
          Number(found.separate.meanWaitMinutes) + 1e-9,
        );
        expect(found.express).toBeNull();
      }),
    );
  });

  it('with equal handling times and as many visitors leaves nobody worse off', () => {
    fc.assert(
      fc.property(perHour, fc.integer({ min: 2, max: 5 }), minutes, (rate, count, handling) => {
        const kinds = Array.from({ length: count }, () => kind(rate, handling));
        expect(poolingOf(kinds, promised(0.8, 5)).togetherSameDesks.losers).toEqual([]);
      }),
    );
    // A desk where hardly anybody comes does lose by sharing a busy one's queue, equal as the times are.
    const uneven = poolingOf([kind(0.5, 1.2), kind(9.5, 1.2)], promised(0.8, 5));
    expect(uneven.togetherSameDesks.losers).toEqual([]);
    expect(poolingOf([kind(0.5, 6, 1), kind(19, 6, 2)], promised(0.8, 5)).togetherSameDesks.losers).toEqual([
      0,
    ]);
  });

  it('names who waits longer than before', () => {
    const found = poolingOf([kind(20, 3, 2), kind(12, 15, 4)], promised(0.8, 5));
    expect(found.separate.desks).toBe(6);
    expect(found.togetherSameDesks.losers).toEqual([0]);
    // A desk that could not keep up before has nothing to lose.
    const overrun = poolingOf([kind(20, 3, 2), kind(12, 15, 3)], promised(0.8, 5));
    expect(overrun.separate.meanWaitMinutes).toBe('unstable');
    expect(overrun.together.losers).not.toContain(1);
  });

  it('offers quick enquiries a queue of their own where that is enough', () => {
    const kinds = [kind(30, 2), kind(2, 25), kind(20, 3), kind(0, 1)];
    const { express, separate } = poolingOf(kinds, promised(0.8, 5));
    expect(express?.pools.map((pool) => pool.kinds)).toEqual([[0, 2], [1]]);
    expect(express?.desks).toBeLessThan(separate.desks);
    const desks = express?.pools.reduce((sum, pool) => sum + pool.desks, 0);
    expect(express?.desks).toBe(desks);
  });

  it('of nobody is nothing', () => {
    const { separate, together, express } = poolingOf([kind(0, 3), kind(0, 5)], promised(0.8, 5));
    expect([separate.desks, together.desks, separate.meanWaitMinutes, express]).toEqual([0, 0, 0, null]);
  });
});
