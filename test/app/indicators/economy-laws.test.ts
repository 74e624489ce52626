import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Amount } from '#app/indicators/amount.ts';
import { economyFigures, type ScenarioEconomy } from '#app/indicators/economy.ts';
import type { YearAmounts } from '#app/indicators/economy-rows.ts';
import { planFigures } from '#app/indicators/plan-figures.ts';
import { economyKinds } from '#app/plan/economy.ts';
import { type Plan, sorted } from '#app/plan/plan.ts';
import { samplePlan } from '#main/samples.ts';
import { demo } from './economies.ts';
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
function _pair(rows: Parameters<typeof planOf>[0], scenario: Partial<Plan['scenarios'][string]> = {}): Plan {
  const scenarios = [scenarioRow('S0'), { ...scenarioRow('S1'), ...scenario }];
  return planOf({ assumptions: [noReserve], ...rows, scenarios }, { baselineId: id('S0') });
}

describe('laws', () => {
  const amount = fc
    .tuple(fc.integer({ min: -5000, max: 5000 }), fc.nat(500), fc.nat(500))
    .map(([low, up, more]) => [low, low + up, low + up + more] as const);
  const plans = fc
    .record({
      kinds: fc.array(fc.constantFrom(...economyKinds), { minLength: 1, maxLength: 6 }),
      levels: fc.array(fc.constantFrom(2026, 2027), { minLength: 6, maxLength: 6 }),
      amounts: fc.array(fc.array(fc.option(amount), { minLength: 5, maxLength: 5 }), {
        minLength: 12,
        maxLength: 12,
      }),
    })
    .map(({ kinds, levels, amounts }) =>
      planOf(
        {
          scenarios: [scenarioRow('S0'), scenarioRow('S1')],
          economyLines: kinds.map((kind, index) =>
            lineRow(`l${index}`, kind, { priceLevelYear: levels[index] ?? 2027 }),
          ),
          economyAmounts: kinds.flatMap((_, index) => [
            ...amountRows('S0', `l${index}`, amounts[index] ?? []),
            ...amountRows('S1', `l${index}`, amounts[index + 6] ?? []),
          ]),
          priceIndices: [indexRow(2026, 97.3), indexRow(2027, 100)],
        },
        { baselineId: id('S0') },
      ),
    );
  const isWithin = ({ low, likely: middle, high }: Amount) => low <= middle + 1e-6 && middle <= high + 1e-6;

  it('the baseline differs by nothing from itself', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const { difference } = of(plan, id('S0'));
        expect(difference?.total).toEqual(Array(5).fill({ low: 0, likely: 0, high: 0 }));
      }),
    );
  });

  it('sums by year are sums by kind, and a difference is what the two differ by', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const [own, base] = [of(plan, id('S1')), of(plan, id('S0'))];
        own.sums.total.forEach((total, year) => {
          const byKind = economyKinds.reduce(
            (sum, kind) => sum + (own.sums.byKind[kind][year]?.likely ?? 0),
            0,
          );
          expect(total.likely).toBeCloseTo(byKind, 6);
          expect(own.difference?.total[year]?.likely).toBeCloseTo(
            total.likely - (base.sums.total[year]?.likely ?? 0),
            6,
          );
        });
      }),
    );
  });

  it('intervals contain the likely amount', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const own = of(plan, id('S1'));
        const found = economyFigures(plan, own);
        const all = [
          ...own.sums.total,
          ...(own.difference?.total ?? []),
          ...own.rows.flatMap(({ years }) => years),
        ];
        expect(all.every(isWithin)).toBe(true);
        expect(found && isWithin(found.presentValueTDkk)).toBe(true);
        expect(found && isWithin(found.netInvestmentTDkk)).toBe(true);
      }),
    );
  });
});

describe('Nordby', () => {
  const plan = samplePlan('nordby', 'da');
  const inOrder = sorted(plan.scenarios).map(({ id: scenarioId }, index) => ({
    scenarioId,
    row: demo.scenarios[index],
  }));

  it('the sample comes out as the demo it was made from, to 1.000 kr.', () => {
    for (const { scenarioId, row } of inOrder) {
      const { byKind, beforeFinancing } = of(plan, scenarioId).difference ?? {};
      const found = figures(plan, scenarioId);
      expect(likely(byKind?.operating)?.slice(0, 4)).toEqual(row?.table.drift);
      expect(likely(beforeFinancing)?.slice(0, 4)).toEqual(row?.table.kasse);
      expect(found?.netInvestmentTDkk.likely).toBe(row?.netInvestment);
      expect(found?.paybackYears?.toFixed(1) ?? null).toBe(row?.paybackYears?.toFixed(1) ?? null);
      const away = (found?.presentValueTDkk.likely ?? Number.NaN) - (row?.npv30yr35pct ?? 0);
      expect(Math.abs(away)).toBeLessThan(0.51);
    }
  });

  it('carries its low and high amounts', () => {
    expect(figures(plan, inOrder[1]?.scenarioId ?? '')?.netInvestmentTDkk).toEqual({
      low: 8640,
      likely: 9600,
      high: 11950,
    });
  });
});
