import { describe, expect, it } from 'vitest';
import { execute } from '#app/commands/registry.ts';
import { formatNumber } from '#app/i18n/texts.ts';
import { councilMatrices } from '#app/matrices/council-matrices.ts';
import { type Plan, sorted } from '#app/plan/plan.ts';
import { usualScenario } from '#app/plan/scenario.ts';
import { samplePlan } from '#main/samples.ts';
import { largeHouse } from '../indicators/houses.ts';
import { context } from './plans.ts';

const nordby = samplePlan('nordby', 'da');
const baselineId = nordby.meta.baselineId ?? '';
const branchId = 'abababab-0000-4000-8000-000000000001';

function changedBy(plan: Plan, type: Parameters<typeof execute>[1]['type'], input: unknown): Plan {
  const change = execute(plan, { type, input });
  if (!change.ok) throw new Error(change.error.code);
  return change.value.plan;
}

const comparison = (plan: Plan) => councilMatrices(plan, context).find(({ id }) => id === 'comparison');
const linesOf = (plan: Plan, scenarioId: string) =>
  (comparison(plan)?.rows ?? []).filter(({ key }) => key.startsWith(scenarioId));

describe('the comparison sheet', () => {
  const scenario = { ...usualScenario, id: branchId, parentId: baselineId, sort: 99, shortName: 'X' };
  const buildingId = nordby.scenarios[baselineId]?.buildingId ?? null;
  const branched = changedBy(nordby, 'scenario.branch', {
    scenario: { ...nordby.scenarios[baselineId], ...scenario, buildingId, name: 'Gren', colour: 1 },
  });

  it('has a line for each value that isn’t as in the baseline, and none for what is', () => {
    const said = { ...branched.scenarios[branchId] };
    const same = changedBy(branched, 'scenario.takeOver', {
      ...{ fromId: baselineId, toId: branchId, cells: [] },
      fields: [
        'description',
        'advantages',
        'drawbacks',
        'collaborationModel',
        'derivesWages',
        'derivesBuilding',
      ],
    });
    expect(said.parentId).toBe(baselineId);
    expect(linesOf(same, branchId)).toEqual([]);
    const [house] = sorted(nordby.functions);
    const changed = changedBy(same, 'scenarioFunctions.set', {
      rows: [
        {
          ...{ scenarioId: branchId, functionId: house?.id, state: 'changed', note: 'Kun formiddag' },
          ...{ unitCount: 7, netM2Each: null },
        },
      ],
    });
    const lines = linesOf(changed, branchId).map(({ cells }) => [
      cells.thing?.value,
      cells.field?.value,
      cells.to?.value,
    ]);
    expect(lines).toContainEqual([house?.name, 'Antal rum eller pladser', '7']);
    expect(lines).toContainEqual([house?.name, 'Bemærkning', 'Kun formiddag']);
  });

  it('stops after 5,000 lines and says how many more there are', () => {
    const house = largeHouse(31, 400, 0);
    const ids = Object.keys(house.scenarios);
    const plan = { ...house, meta: { ...house.meta, baselineId: ids[0] ?? null } };
    const linesAmong = (scenarioIds: string[]) => {
      const matrices = councilMatrices(plan, context, { sheets: ['comparison'], scenarioIds });
      return matrices.find((matrix) => matrix.id === 'comparison')?.rows.length ?? 0;
    };
    const lines = linesAmong(ids.slice(0, 16)) + linesAmong([...ids.slice(0, 1), ...ids.slice(16)]);
    expect(lines).toBeGreaterThan(5000);
    expect(comparison(plan)?.rows).toHaveLength(5000);
    const left = formatNumber('da', lines - 5000);
    expect(comparison(plan)?.notes).toContain(`Der er ${left} linjer mere; se dem på skærmen Sammenligning.`);
  });

  it('isn’t there without a baseline', () => {
    expect(comparison(nordby)?.rows.length).toBeGreaterThan(10);
    expect(comparison(changedBy(nordby, 'meta.update', { changes: { baselineId: null } }))).toBeUndefined();
  });
});
