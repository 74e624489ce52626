import type { Plan } from '#app/plan/plan.ts';
import { id, planOf, scenarioRow } from '../indicators/houses.ts';
import { amountRows, indexRow, lineRow, parameterRow } from '../indicators/money-rows.ts';
import { buildingRow, floorRow, staffGroupRow } from '../plan/rows.ts';

/**
 * Every kind of line, other price levels (one without an index, in a scenario of its own), lines without amounts, a
 * contingency, a horizon past year 35, amounts paid midway, odd årsværk and areas, and a scenario whose operation nobody has dated.
 */
export function uncertainPlan(): Plan {
  const scenarios = ['S0', 'S1', 'S2', 'S3'];
  const staff = [
    ['S0', 'ga', 7.3],
    ['S0', 'gb', 4],
    ['S1', 'ga', 6.9],
    ['S1', 'gb', 4.7],
    ['S2', 'gb', 4],
    ['S3', 'ga', 7.3],
    ['S3', 'gb', 3.25],
  ] as const;
  return planOf(
    {
      scenarios: scenarios.map((word, sort) => ({
        ...scenarioRow(word),
        sort,
        buildingId: id(`b${word}`),
        operationFromOffset: word === 'S1' ? 1.3 : null,
      })),
      buildings: scenarios.map((word) => buildingRow({ id: id(`b${word}`), name: word })),
      floors: scenarios.map((word, index) =>
        floorRow({ id: id(`f${word}`), buildingId: id(`b${word}`), grossM2: 1000 + 177.7 * index }),
      ),
      staffGroups: [
        staffGroupRow({ id: id('ga'), name: 'Bibliotekarer', yearlyCostTDkk: 561.5 }),
        staffGroupRow({ id: id('gb'), name: 'Assistenter', sort: 1, yearlyCostTDkk: 470 }),
      ],
      scenarioStaff: staff.map(([scenario, group, fte]) => ({
        scenarioId: id(scenario),
        staffGroupId: id(group),
        fte,
        heads: null,
        note: '',
      })),
      economyLines: [
        lineRow('drift', 'operating', { priceLevelYear: 2025, area: 'Service' }),
        lineRow('leje', 'operating', { sort: 1 }),
        lineRow('byg', 'capital', { sort: 2, priceLevelYear: 2026, area: 'Anlæg' }),
        lineRow('fond', 'capital', { sort: 3 }),
        lineRow('tomt', 'capital', { sort: 4 }),
        lineRow('salg', 'sale', { sort: 5 }),
        lineRow('laan', 'financing', { sort: 6 }),
        lineRow('gammel', 'operating', { sort: 7, priceLevelYear: 2019 }),
      ],
      economyAmounts: [
        ...amountRows('S0', 'leje', [410, 410, 410, 410, [380, 410, 455]]),
        ...amountRows('S0', 'byg', [null, [250, 300, 410], null, null, 33]),
        ...amountRows('S1', 'drift', [[10.5, 20.25, 31], 40, 40, 41.7, [35, 42.3, 50]]),
        ...amountRows('S1', 'byg', [[900, 1000, 1333], 2500.5, null, null, 12]),
        ...amountRows('S1', 'fond', [null, [-800, -600, -100]]),
        ...amountRows('S1', 'salg', [null, null, -750, [-90, -50, 0]]),
        ...amountRows('S1', 'laan', [-500, -500, 40, 40, 40]),
        ...amountRows('S2', 'leje', [0, 0, 300, 300, 300]),
        ...amountRows('S2', 'byg', [null, null, 450]),
        ...amountRows('S3', 'gammel', [1, 2, 3, 4, 5]),
        ...amountRows('S3', 'byg', [700, null, 70]),
      ],
      priceIndices: [indexRow(2025, 96.9), indexRow(2026, 98.4), indexRow(2027, 100)],
      assumptions: [
        parameterRow('horizon_years', 45),
        parameterRow('payment_point_in_year', 0.5),
        parameterRow('discount_rate_36_70', 0.021),
      ],
    },
    { baselineId: id('S0') },
  );
}
