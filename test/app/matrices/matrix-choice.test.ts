import { describe, expect, it } from 'vitest';
import { councilMatrices } from '#app/matrices/council-matrices.ts';
import { type MatrixId, matrixIds } from '#app/matrices/matrix.ts';
import { fixedSheets, withScenariosOnly } from '#app/matrices/matrix-choice.ts';
import { activeScenarios } from '#app/plan/active-scenarios.ts';
import { samplePlan } from '#main/samples.ts';
import { context } from './plans.ts';

const plan = samplePlan('nordby', 'da');
const all = councilMatrices(plan, context);

describe('some sheets of a workbook', () => {
  it.each(matrixIds.map((id) => [id]))(
    'point at none that isn’t there, and keep every number: %s',
    (only: MatrixId) => {
      const some = councilMatrices(plan, context, { sheets: [only], scenarioIds: null });
      const ids = some.map(({ id }) => id);
      expect(ids).toEqual(all.map(({ id }) => id).filter((id) => id === only || fixedSheets.includes(id)));
      for (const matrix of some) {
        const whole = all.find(({ id }) => id === matrix.id);
        for (const row of matrix.rows) {
          for (const [column, cell] of Object.entries(row.cells)) {
            expect(cell.value).toEqual(whole?.rows.find(({ key }) => key === row.key)?.cells[column]?.value);
            const pointsAt = [
              cell.link,
              ...(cell.formula ?? []).map((part) => (typeof part === 'object' ? part.matrix : undefined)),
            ];
            expect(pointsAt.filter((id) => id !== undefined && !ids.includes(id))).toEqual([]);
          }
        }
        const lost = matrix.notes.filter((note) => note.includes('faste tal'));
        const formulas = (of: typeof matrix | undefined) =>
          of?.rows.flatMap(({ key, cells }) =>
            Object.entries(cells).flatMap(([column, { formula }]) => (formula ? [`${key}/${column}`] : [])),
          );
        const kept = new Set(matrix.rows.map(({ key }) => key));
        const before = (formulas(whole) ?? []).filter((cell) => kept.has(cell.split('/')[0] ?? ''));
        expect(lost.length === 1).toBe(formulas(matrix)?.length !== before.length);
      }
    },
  );
});

describe('some scenarios of a workbook', () => {
  const [baseline, one, other] = activeScenarios(plan);
  const some = councilMatrices(plan, context, { sheets: null, scenarioIds: [other?.id ?? ''] });

  it('are those chosen and the baseline, and it is said that there are others', () => {
    const front = some.find(({ id }) => id === 'front');
    const lines = front?.rows.map(({ cells }) => cells.details?.value) ?? [];
    expect(lines).toContain(`${baseline?.shortName} ${baseline?.name} · ${other?.shortName} ${other?.name}`);
    expect(lines).toContain(
      'Her er 2 af planens 4 scenarier. Pladser, forskelle og sætninger gælder kun mellem dem.',
    );
    for (const id of ['scenarios', 'scores', 'functions'] as const)
      expect(some.find((matrix) => matrix.id === id)?.notes.join()).toContain(
        'Her er 2 af planens 4 scenarier',
      );
    expect(JSON.stringify(some)).not.toContain(one?.name);
  });

  it('keep their totals', () => {
    const total = (matrices: typeof all) =>
      matrices.find(({ id }) => id === 'scores')?.rows.find(({ key }) => key === 'total')?.cells[
        `weighted.${other?.id}`
      ]?.value;
    expect(total(some)).toBe(total(all));
    expect(typeof total(all)).toBe('number');
  });

  it('are all where nothing is left out, or nothing would be left', () => {
    expect(withScenariosOnly(plan, null)).toBe(plan);
    expect(withScenariosOnly(plan, Object.keys(plan.scenarios))).toBe(plan);
    const without = { ...plan, meta: { ...plan.meta, baselineId: null } };
    expect(withScenariosOnly(without, ['another plan’s'])).toBe(without);
  });
});
