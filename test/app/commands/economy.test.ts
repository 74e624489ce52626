import { describe, expect, it } from 'vitest';
import { execute } from '#app/commands/registry.ts';
import { planFigures } from '#app/indicators/plan-figures.ts';
import type { Plan } from '#app/plan/plan.ts';
import { id, planOf, scenarioRow } from '../indicators/houses.ts';
import { amountRows, indexRow, lineRow } from '../indicators/money-rows.ts';

const plan = (priceIndices: Plan['priceIndices'][string][]) =>
  planOf({
    scenarios: [scenarioRow('S0'), scenarioRow('S1')],
    economyLines: [lineRow('it', 'operating', { priceLevelYear: 2025 }), lineRow('x', 'operating')],
    economyAmounts: [
      ...amountRows('S0', 'it', [40]),
      ...amountRows('S1', 'it', [[90, 100, 120], null, -12]),
      ...amountRows('S1', 'x', [7]),
    ],
    priceIndices,
  });

describe('writing a line in the plan’s prices', () => {
  const before = plan([indexRow(2025, 96), indexRow(2027, 100)]);

  it('changes the amounts of every scenario and the level, and no sum', () => {
    const done = execute(before, { type: 'economyLine.reprice', input: { ids: [id('it')] } });
    if (!done.ok) throw new Error(done.error.code);
    const { plan: after } = done.value;
    expect(after.economyLines[id('it')]?.priceLevelYear).toBe(before.meta.priceLevelYear);
    const { low, likely, high } = after.economyAmounts[`${id('S1')}.${id('it')}.0`] ?? {};
    expect([low, likely, high]).toEqual([90, 100, 120].map((amount) => amount * (100 / 96)));
    expect(after.economyAmounts[`${id('S1')}.${id('x')}.0`]?.likely).toBe(7);
    const [was, is] = [planFigures(before).economy(), planFigures(after).economy()];
    for (const scenario of ['S0', 'S1']) {
      expect(is.get(id(scenario))?.sums).toEqual(was.get(id(scenario))?.sums);
    }
  });

  it('is refused without the index it takes, naming the line and the year', () => {
    const done = execute(plan([indexRow(2027, 100)]), {
      type: 'economyLine.reprice',
      input: { ids: [id('it')] },
    });
    expect(done).toMatchObject({
      ok: false,
      error: { code: 'economy_no_index', details: { line: 'it', years: '2025' } },
    });
  });

  it('does nothing to a line that is at the plan’s level already', () => {
    const done = execute(before, { type: 'economyLine.reprice', input: { ids: [id('x')] } });
    expect(done.ok && done.value.patches).toEqual([]);
  });
});
