import { performance } from 'node:perf_hooks';
import { figureMemory } from '#app/indicators/figure-memory.ts';
import { figuresWith } from '#app/indicators/plan-figures.ts';
import { economyKinds } from '#app/plan/economy.ts';
import { type Plan, rowKey } from '#app/plan/plan.ts';
import { id, largeHouse } from '../app/indicators/houses.ts';
import { amountRows, lineRow } from '../app/indicators/money-rows.ts';
import { buildingRow, floorRow, staffGroupRow } from '../app/plan/rows.ts';
import type { Measurement } from './measurement.ts';

/** The money of the largest plan that the goals name. */
export function benchEconomy(): Measurement[] {
  const plan = largeEconomy();
  return [
    {
      name: 'economy of 20 scenarios × 30 lines × 10 staff groups',
      value: medianMs(() => {
        const figures = figuresWith(plan, figureMemory());
        for (const id of Object.keys(plan.scenarios)) figures.economyFigures(id);
      }),
      unit: 'ms',
      goal: 10,
    },
  ];
}

function largeEconomy(): Plan {
  const plan = largeHouse(20, 300, 200);
  const words = Object.values(plan.scenarios).map(({ name }) => name);
  const lines = Array.from({ length: 30 }, (_, index) =>
    lineRow(`l${index}`, economyKinds[index % economyKinds.length] ?? 'operating'),
  );
  const groups = Array.from({ length: 10 }, (_, index) =>
    staffGroupRow({ id: id(`g${index}`), name: `g${index}`, yearlyCostTDkk: 500 }),
  );
  const amounts = [1, 2, 3, 4, 5].map((amount) => [amount, 10 * amount, 30 * amount] as const);
  const rows = <Row>(name: Exclude<keyof Plan, 'meta'>, list: Row[]) => ({
    [name]: Object.fromEntries(list.map((row) => [rowKey(name, row as never), row])),
  });
  return {
    ...plan,
    meta: { ...plan.meta, baselineId: Object.keys(plan.scenarios)[0] ?? null },
    ...rows(
      'scenarios',
      Object.values(plan.scenarios).map((row) => ({ ...row, buildingId: id(`b${row.name}`) })),
    ),
    ...rows(
      'buildings',
      words.map((word) => buildingRow({ id: id(`b${word}`), name: word })),
    ),
    ...rows(
      'floors',
      words.flatMap((word, index) =>
        [0, 1, 2].map((level) =>
          floorRow({
            id: id(`e${level}${word}`),
            buildingId: id(`b${word}`),
            level,
            grossM2: 600 + 10 * index,
          }),
        ),
      ),
    ),
    ...rows('economyLines', lines),
    ...rows(
      'economyAmounts',
      words.flatMap((word) => lines.flatMap(({ name }) => amountRows(word, name, amounts))),
    ),
    ...rows('staffGroups', groups),
    ...rows(
      'scenarioStaff',
      words.flatMap((word, index) =>
        groups.map((group) => ({
          scenarioId: id(word),
          staffGroupId: group.id,
          fte: index,
          heads: null,
          note: '',
        })),
      ),
    ),
  };
}

function medianMs(work: () => void): number {
  for (let run = 0; run < 5; run++) work();
  const times = Array.from({ length: 15 }, () => {
    const begun = performance.now();
    work();
    return performance.now() - begun;
  });
  return times.sort((a, b) => a - b)[7] ?? Number.NaN;
}
