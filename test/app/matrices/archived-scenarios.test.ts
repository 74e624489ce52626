import { describe, expect, it } from 'vitest';
import { execute } from '#app/commands/registry.ts';
import { councilMatrices } from '#app/matrices/council-matrices.ts';
import { activeScenarios } from '#app/plan/active-scenarios.ts';
import type { Plan } from '#app/plan/plan.ts';
import { samplePlan } from '#main/samples.ts';
import { context } from './plans.ts';

const sample = samplePlan('nordby', 'da');
const [, aside] = activeScenarios(sample);
if (!aside) throw new Error('the sample has changed');

function withoutIt(plan: Plan, scenarioId: string): Plan {
  const result = execute(plan, {
    type: 'scenario.update',
    input: { id: scenarioId, changes: { archived: true } },
  });
  if (!result.ok) throw new Error(result.error.code);
  return result.value.plan;
}

describe('a scenario that is put aside', () => {
  const all = councilMatrices(sample, context);
  const left = councilMatrices(withoutIt(sample, aside.id), context);

  it('stands on no sheet: not in a column, a row, a note or a sentence', () => {
    expect(JSON.stringify(all)).toContain(aside.name);
    expect(JSON.stringify(left)).not.toContain(aside.name);
    expect(JSON.stringify(left)).not.toContain(aside.id);
    expect(left.map(({ id }) => id)).toEqual(all.map(({ id }) => id));
  });

  it('changes no figure of the others', () => {
    const totals = (matrices: typeof all) =>
      new Map(
        matrices
          .find(({ id }) => id === 'scenarios')
          ?.rows.map(({ key, cells }) => [key, cells.total?.value] as const),
      );
    const [before, after] = [totals(all), totals(left)];
    expect([...before.values()].every((total) => typeof total === 'number')).toBe(true);
    expect(after.size).toBe(before.size - 1);
    for (const [scenarioId, total] of after) expect(total).toBe(before.get(scenarioId));
  });
});
