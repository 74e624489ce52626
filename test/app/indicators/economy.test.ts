import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { economyFigures, type ScenarioEconomy } from '#app/indicators/economy.ts';
import { wholeTDkk } from '#app/indicators/economy-derived.ts';
import type { YearAmounts } from '#app/indicators/economy-rows.ts';
import { planFigures } from '#app/indicators/plan-figures.ts';
import { discountFactor, discounting, presentValue } from '#app/indicators/present-value.ts';
import { repricing } from '#app/indicators/price-level.ts';
import type { Plan } from '#app/plan/plan.ts';
import { buildingRow, floorRow, staffGroupRow } from '../plan/rows.ts';
import { demo, demoPlan } from './economies.ts';
import { id, planOf, scenarioRow } from './houses.ts';
import { amountRows, indexRow, lineRow, parameterRow } from './money-rows.ts';

function of(plan: Plan, scenarioId: string): ScenarioEconomy {
  const found = planFigures(plan).economy().get(scenarioId);
  if (!found) throw new Error(`no ${scenarioId}`);
  return found;
}

const likely = (years: YearAmounts | undefined) => years?.map((amount) => amount.likely);
const figures = (plan: Plan, scenarioId: string) => economyFigures(plan, of(plan, scenarioId));
const noReserve = parameterRow('capital_contingency', 0);

/** Two scenarios, S0 the baseline and S1; the rest as given. */
function pair(rows: Parameters<typeof planOf>[0], scenario: Partial<Plan['scenarios'][string]> = {}): Plan {
  const scenarios = [scenarioRow('S0'), { ...scenarioRow('S1'), ...scenario }];
  return planOf({ assumptions: [noReserve], ...rows, scenarios }, { baselineId: id('S0') });
}

describe('the demo of the domain samples', () => {
  const plan = demoPlan();

  it.each(demo.scenarios)('$id: its table, year by year, to 1.000 kr.', (row) => {
    const { byKind, beforeFinancing } = of(plan, id(row.id)).difference ?? {};
    expect(likely(byKind?.operating)).toEqual([...row.table.drift, row.table.drift[3]]);
    expect(likely(byKind?.capital)).toEqual([...row.table.anlaeg, 0]);
    expect(likely(byKind?.sale)).toEqual([...row.table.salg, 0]);
    expect(likely(beforeFinancing)?.slice(0, 4)).toEqual(row.table.kasse);
  });

  it.each(demo.scenarios)('$id: net investment, payback and present value', (row) => {
    const found = figures(plan, id(row.id));
    expect(found?.netInvestmentTDkk.likely).toBe(row.netInvestment);
    const payback = found?.paybackYears ?? null;
    expect(payback === null ? null : Number(payback.toFixed(1))).toBe(row.paybackYears);
    expect(Math.abs((found?.presentValueTDkk.likely ?? Number.NaN) - row.npv30yr35pct)).toBeLessThan(0.51);
    expect(found?.yearlyOperatingTDkk.likely).toBe(row.table.drift[3]);
  });

  it('says why there is no payback', () => {
    expect(figures(plan, id('S0'))?.whyNoPayback).toBe('no_investment');
    expect(figures(plan, id('S3'))?.whyNoPayback).toBe('no_saving');
  });
});

describe('re-pricing', () => {
  it('brings an amount to the plan’s level by the index', () => {
    const plan = pair({
      economyLines: [lineRow('it', 'operating', { priceLevelYear: 2025 })],
      economyAmounts: amountRows('S1', 'it', [[90, 100, 120], 100]),
      priceIndices: [indexRow(2025, 96), indexRow(2027, 100)],
    });
    const [first] = of(plan, id('S1')).sums.total;
    expect(first?.low).toBeCloseTo(93.75, 12);
    expect(first?.likely).toBeCloseTo(104.1666666666, 9);
    expect(first?.high).toBeCloseTo(125, 12);
  });

  it('says which index is missing, and reckons nothing from the line', () => {
    const plan = pair({
      economyLines: [lineRow('it', 'operating', { priceLevelYear: 2024 }), lineRow('x', 'operating')],
      economyAmounts: [...amountRows('S1', 'it', [100]), ...amountRows('S1', 'x', [7])],
      priceIndices: [indexRow(2027, 100)],
    });
    const found = of(plan, id('S1'));
    expect(found.gaps).toMatchObject([{ code: 'missing_index', line: { name: 'it' }, years: [2024] }]);
    expect(likely(found.sums.total)).toEqual([7, 0, 0, 0, 0]);
    expect(economyFigures(plan, found)).toBeNull();
  });

  it('there and back is the identity', () => {
    const index = fc.double({ min: 0.01, max: 1e5, noNaN: true });
    fc.assert(
      fc.property(index, index, fc.double({ min: -1e6, max: 1e6, noNaN: true }), (old, now, amount) => {
        const plan = planOf({ priceIndices: [indexRow(2020, old), indexRow(2030, now)] });
        const there = repricing(plan, 2020, 2030).factor ?? Number.NaN;
        const back = repricing(plan, 2030, 2020).factor ?? Number.NaN;
        expect(Math.abs(amount * there * back - amount)).toBeLessThanOrEqual(
          1e-12 * Math.max(1, Math.abs(amount)),
        );
      }),
    );
  });
});

describe('derived rows', () => {
  const staffed = (more: Partial<Plan['scenarios'][string]> = {}, cost: number | null = 500) =>
    pair(
      {
        staffGroups: [staffGroupRow({ id: id('g'), name: 'Bibliotekarer', yearlyCostTDkk: cost })],
        scenarioStaff: [
          { scenarioId: id('S0'), staffGroupId: id('g'), fte: 10, heads: null, note: '' },
          { scenarioId: id('S1'), staffGroupId: id('g'), fte: 8.6, heads: null, note: '' },
        ],
        economyLines: [lineRow('byg', 'capital')],
        economyAmounts: amountRows('S1', 'byg', [1000, 500]),
      },
      more,
    );

  it('begin the year after the last capital amount unless the scenario says when', () => {
    expect(likely(of(staffed(), id('S1')).sums.byKind.operating)).toEqual([0, 0, -700, -700, -700]);
    const said = of(staffed({ operationFromOffset: 0.25 }), id('S1'));
    expect(said.operation).toMatchObject({ isGiven: true, shares: [0.75, 1, 1, 1, 1] });
    expect(likely(said.sums.byKind.operating)).toEqual([-525, -700, -700, -700, -700]);
  });

  it('can be switched off for a scenario', () => {
    expect(of(staffed({ derivesWages: false }), id('S1')).rows.map(({ key }) => key)).toEqual([id('byg')]);
  });

  it('say which cost is unknown', () => {
    expect(of(staffed({}, null), id('S1')).gaps).toMatchObject([{ code: 'unknown_cost' }]);
  });

  it('take a scenario without staff for unknown, not for empty', () => {
    const plan = staffed();
    const silent = {
      ...plan,
      scenarioStaff: Object.fromEntries(
        Object.entries(plan.scenarioStaff).filter(([key]) => key.startsWith(id('S0'))),
      ),
    };
    const found = of(silent, id('S1'));
    expect(found.gaps).toMatchObject([{ code: 'unknown_staff', scenario: { id: id('S1') } }]);
    expect(likely(found.sums.byKind.operating)).toEqual([0, 0, 0, 0, 0]);
  });

  it('say which building’s gross area is unknown, and nothing where neither is chosen', () => {
    const plan = pair(
      {
        buildings: [buildingRow({ id: id('b'), name: 'Hus' })],
        floors: [floorRow({ id: id('f'), buildingId: id('b') })],
      },
      { buildingId: id('b') },
    );
    expect(of(plan, id('S1')).gaps).toMatchObject([{ code: 'unknown_gross', scenario: { id: id('S0') } }]);
    expect(of(pair({}), id('S1')).gaps).toEqual([]);
  });

  it.each([
    [474.5, 474],
    [-6.5, -6],
    [-6.500000000001, -6],
    [-6.51, -7],
    [0.2, 0],
    [-988, -988],
    [0, 0],
  ])('are whole 1.000 kr.: %d becomes %d', (amount, whole) => {
    expect(wholeTDkk(amount)).toBe(whole);
  });
});

describe('contingency', () => {
  it('is a share of every capital expense, at each end, and of no capital income', () => {
    const plan = planOf(
      {
        scenarios: [scenarioRow('S0'), scenarioRow('S1')],
        economyLines: [lineRow('byg', 'capital'), lineRow('fond', 'capital', { sort: 1 })],
        economyAmounts: [
          ...amountRows('S1', 'byg', [[800, 1000, 1600]]),
          ...amountRows('S1', 'fond', [-600]),
        ],
      },
      { baselineId: id('S0') },
    );
    const reserve = of(plan, id('S1')).rows.find(({ key }) => key === 'contingency');
    expect(reserve?.years[0]).toEqual({ low: 100, likely: 125, high: 200 });
    expect(figures(plan, id('S1'))?.capitalTDkk.likely).toBe(525);
  });
});

describe('present value', () => {
  const rules = discounting(planOf({}));

  it('takes the first rate to year 35 and the second after', () => {
    expect(discountFactor(rules, 0)).toBe(1);
    expect(discountFactor(rules, 35)).toBeCloseTo(1.035 ** -35, 14);
    expect(discountFactor(rules, 40)).toBeCloseTo(1.035 ** -35 * 1.025 ** -5, 14);
  });

  it('moves with when in the year amounts are paid', () => {
    const start = presentValue(of(demoPlan(), id('S3')).sums.total, rules);
    const end = presentValue(of(demoPlan(), id('S3')).sums.total, { ...rules, paymentPoint: 1 });
    expect(end.likely * 1.035).toBeCloseTo(start.likely, 6);
  });

  it('counts only the years within the horizon', () => {
    const years = of(demoPlan(), id('S2')).sums.total;
    expect(presentValue(years, { ...rules, horizonYears: 2 }).likely).toBeCloseTo(2400 + 18655 / 1.035, 9);
  });
});
