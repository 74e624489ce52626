import { describe, expect, it } from 'vitest';
import { yearOffsets } from '#app/indicators/economy-rows.ts';
import { planFigures } from '#app/indicators/plan-figures.ts';
import { councilMatrices } from '#app/matrices/council-matrices.ts';
import type { MatrixId } from '#app/matrices/matrix.ts';
import type { Plan } from '#app/plan/plan.ts';
import { samplePlan } from '#main/samples.ts';
import { demoPlan } from '../indicators/economies.ts';
import { id, planOf, scenarioRow } from '../indicators/houses.ts';
import { staffGroupRow } from '../plan/rows.ts';
import { uncertainPlan } from './economy-plan.ts';
import { context } from './plans.ts';

function sheets(plan: Plan) {
  const matrices = councilMatrices(plan, context);
  const find = (sheet: MatrixId) => matrices.find((matrix) => matrix.id === sheet);
  const row = (sheet: MatrixId, key: string) => find(sheet)?.rows.find((candidate) => candidate.key === key);
  const years = (key: string, end = 'likely') =>
    yearOffsets.map((offset) => row('economy', key)?.cells[`${end}.${offset}`]?.value);
  return { find, row, years, notes: find('economy')?.notes ?? [] };
}

describe('the economy sheet', () => {
  it('is the council’s table of the demo', () => {
    const { years, row } = sheets(demoPlan());
    expect(years(`${id('S2')}.difference.operating`)).toEqual([0, -345, -690, -690, -690]);
    expect(years(`${id('S2')}.difference.sale`)).toEqual([0, 0, 0, -9000, 0]);
    expect(years(`${id('S2')}.sum.beforeFinancing`)).toEqual([2400, 18655, 16310, -9690, -690]);
    expect(row('economy', `${id('S0')}.difference.operating`)).toBeUndefined();
    expect(row('present-value', 'payback')?.cells[`likely.${id('S3')}`]?.value).toBe('–');
  });

  it('shows the sums that the engine reckons, each as a formula', () => {
    const plan = samplePlan('nordby', 'da');
    const { years, row } = sheets(plan);
    for (const { scenarioId, sums } of planFigures(plan).economy().values()) {
      for (const end of ['likely', 'low', 'high'] as const) {
        expect(years(`${scenarioId}.sum.operating`, end)).toEqual(
          sums.byKind.operating.map((amount) => amount[end]),
        );
      }
      const cells = Object.entries(row('economy', `${scenarioId}.sum.operating`)?.cells ?? {});
      expect(cells.filter(([column, cell]) => column !== 'name' && !cell.formula)).toEqual([]);
    }
  });

  it('says its price level, its signs and what is missing, and leaves a line without index open', () => {
    const { notes, years } = sheets(uncertainPlan());
    expect(notes[0]).toContain('2027-pl. Udgifter er positive, indtægter negative');
    expect(notes.at(-1)).toContain('»gammel« er i 2019-pl. Planen har intet prisindeks for 2019');
    expect(years(`${id('S3')}.${id('gammel')}`)).toEqual(['–', '–', '–', '–', '–']);
  });

  it('has headline figures beside each scenario, open where something is missing', () => {
    const { row } = sheets(uncertainPlan());
    const shown = (scenario: string) =>
      ['operating', 'investment'].map((column) => row('scenarios', id(scenario))?.cells[column]?.value);
    expect(shown('S3')).toEqual(['–', '–']);
    expect(shown('S0')).toEqual([0, 0]);
    expect(shown('S2').every((value) => typeof value === 'number')).toBe(true);
  });

  it('keeps low and high away while every amount is certain', () => {
    const columns =
      sheets(demoPlan())
        .find('economy')
        ?.columns.map(({ key }) => key) ?? [];
    expect(columns.filter((key) => /^(low|high)\./.test(key))).toEqual([]);
  });

  it('is there for a plan with staff alone, without an annex while no baseline is chosen, and else not at all', () => {
    const staffGroups = [staffGroupRow({ id: id('g'), name: 'Alle' })];
    const staffed = sheets(planOf({ scenarios: [scenarioRow('A')], staffGroups }));
    expect(staffed.find('economy')).toBeDefined();
    expect(staffed.find('present-value')).toBeUndefined();
    expect(sheets(planOf({ scenarios: [scenarioRow('A')] })).find('economy')).toBeUndefined();
  });
});
