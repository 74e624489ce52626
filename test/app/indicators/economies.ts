import { readFileSync } from 'node:fs';
import type { Plan } from '#app/plan/plan.ts';
import { buildingRow, floorRow, staffGroupRow } from '../plan/rows.ts';
import { id, planOf, scenarioRow } from './houses.ts';
import { amountRows, lineRow, parameterRow } from './money-rows.ts';

interface Demo {
  assumptions: {
    wagePerFteTDKK: number;
    buildingOpexPerM2DKK: number;
    discountRate: number;
    horizonYears: number;
  };
  scenarios: {
    id: string;
    grossM2: number;
    fte: { total: number };
    annualDelta: { loen: number; bygningsdrift: number; oevrig: number; total: number };
    table: { [row in 'drift' | 'anlaeg' | 'salg' | 'kasse']: number[] };
    netInvestment: number;
    paybackYears: number | null;
    npv30yr35pct: number;
  }[];
}

export const demo = JSON.parse(
  readFileSync(new URL('../../vectors/economy.json', import.meta.url), 'utf8'),
) as Demo;

/** When each scenario of the demo begins, as its tables show: a quarter, a half and a half of that year. */
const beginnings: { [scenario: string]: number } = { S1: 0.75, S2: 1.5, S3: 2.5 };

/** The demo as a plan: its årsværk, areas, rates and amounts typed; wages and building operation derived. */
export function demoPlan(): Plan {
  const { assumptions, scenarios } = demo;
  return planOf(
    {
      scenarios: scenarios.map((row, sort) => ({
        ...scenarioRow(row.id),
        sort,
        buildingId: id(`b${row.id}`),
        operationFromOffset: beginnings[row.id] ?? null,
      })),
      buildings: scenarios.map((row) => buildingRow({ id: id(`b${row.id}`), name: row.id })),
      floors: scenarios.map((row) =>
        floorRow({ id: id(`f${row.id}`), buildingId: id(`b${row.id}`), grossM2: row.grossM2 }),
      ),
      staffGroups: [
        staffGroupRow({ id: id('all'), name: 'Alle', yearlyCostTDkk: assumptions.wagePerFteTDKK }),
      ],
      scenarioStaff: scenarios.map((row) => ({
        scenarioId: id(row.id),
        staffGroupId: id('all'),
        fte: row.fte.total,
        heads: null,
        note: '',
      })),
      economyLines: [lineRow('oevrig', 'operating'), lineRow('anlaeg', 'capital'), lineRow('salg', 'sale')],
      economyAmounts: scenarios.flatMap((row) => {
        const begins = beginnings[row.id] ?? 0;
        const shares = [0, 1, 2, 3, 4].map((year) => Math.min(1, Math.max(0, year + 1 - begins)));
        return [
          ...amountRows(
            row.id,
            'oevrig',
            shares.map((share) => share * row.annualDelta.oevrig),
          ),
          ...amountRows(row.id, 'anlaeg', row.table.anlaeg),
          ...amountRows(row.id, 'salg', row.table.salg),
        ];
      }),
      assumptions: [
        parameterRow('building_operation_dkk_per_m2', assumptions.buildingOpexPerM2DKK),
        parameterRow('capital_contingency', 0),
        parameterRow('discount_rate_to_35', assumptions.discountRate),
        parameterRow('horizon_years', assumptions.horizonYears),
      ],
    },
    { baselineId: id('S0') },
  );
}
