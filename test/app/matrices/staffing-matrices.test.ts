import { describe, expect, it } from 'vitest';
import { councilMatrices } from '#app/matrices/council-matrices.ts';
import type { Matrix, MatrixId } from '#app/matrices/matrix.ts';
import { type Plan, rowKey, sorted } from '#app/plan/plan.ts';
import { samplePlan } from '#main/samples.ts';
import { context } from './plans.ts';
import { staffedPlan } from './staffed-plan.ts';

const nordby = samplePlan('nordby', 'da');
const own = staffedPlan();
const [today, library] = sorted(nordby.scenarios);
const idOf = (rows: { readonly [key: string]: { id: string; name: string } }, name: string) =>
  Object.values(rows).find((row) => row.name === name)?.id ?? '';

const sheets = new Map<Plan, Matrix[]>();
function sheet(id: MatrixId, plan: Plan = nordby): Matrix {
  const matrices = sheets.get(plan) ?? councilMatrices(plan, context);
  sheets.set(plan, matrices);
  return matrices.find((matrix) => matrix.id === id) ?? expect.fail(`no ${id}`);
}
const value = (matrix: Matrix, row: string, column: string) =>
  matrix.rows.find(({ key }) => key === row)?.cells[column]?.value ?? null;

describe('the sheet on staffing', () => {
  const matrix = sheet('staffing');
  const inA = (row: string) => value(matrix, row, `scenario.${library?.id}`);

  it('goes from hours and work to årsværk, step by step', () => {
    expect([inA('postHours'), inA('weeks')]).toEqual([138, 51]);
    expect(inA('coverage')).toBeCloseTo(7.74, 2);
    expect(inA('needed')).toBe(inA('coverage'));
    expect(inA('binds')).toBe('åbningstiden');
    expect(inA('gap')).toBeCloseTo(25.6 - 7.74, 2);
  });

  it('takes the work of each service from the sheet of services, by its channels', () => {
    const passport = idOf(nordby.services, 'Pas, voksne');
    const cell = nordby.scenarioServices[`${library?.id}.${passport}`];
    const share =
      (cell?.counterShare ?? 0) + (cell?.appointmentShare ?? 0) + (cell?.assistedShare ?? 0) * 0.5;
    expect(inA(`work.${passport}`)).toBeCloseTo(
      ((2890 * 12) / 60) * (share + (cell?.selfServiceShare ?? 0) * 0.05),
      9,
    );
    const rows = matrix.rows.filter(({ key }) => key.startsWith('work.'));
    expect(inA('workHours')).toBeCloseTo(
      rows.reduce((sum, { key }) => sum + Number(inA(key) ?? 0), 0),
      9,
    );
  });

  it('has a dash for what a scenario has nothing to say of', () => {
    expect(value(matrix, 'savedPostHoursPerWeek', `scenario.${today?.id}`)).toBe('–');
  });
});

describe('the sheet on opening hours', () => {
  const matrix = sheet('opening-hours');

  it('says the week in words and in hours', () => {
    const row = `outer.${library?.id}`;
    expect(value(matrix, row, 'day.1')).toBe(
      '07.00–10.00 selvbetjent\n10.00–18.00 (1)\n18.00–22.00 selvbetjent',
    );
    expect(['staffed', 'selfService', 'closed', 'posts'].map((column) => value(matrix, row, column))).toEqual(
      [46, 60, 62, 46],
    );
  });

  it('counts the house once where zones are open together, and its posts together', () => {
    const row = `house.${today?.id}`;
    expect([value(matrix, row, 'staffed'), value(matrix, row, 'posts')]).toEqual([39, 148]);
  });

  it('gives the scenarios their headline figures', () => {
    const scenarios = sheet('scenarios');
    expect(value(scenarios, library?.id ?? '', 'staffedHours')).toBe(46);
    expect(value(scenarios, library?.id ?? '', 'selfServiceHours')).toBe(60);
    expect(value(scenarios, library?.id ?? '', 'plannedFte')).toBe(25.6);
    expect(value(scenarios, library?.id ?? '', 'neededFte')).toBeCloseTo(7.74, 2);
  });
});

describe('the sheet on competences', () => {
  it('sets what is asked against what there is, times the people', () => {
    const matrix = sheet('competences');
    const group = idOf(nordby.staffGroups, 'Biblioteksassistenter');
    const row = `${group}.${idOf(nordby.competences, 'Bredt kendskab til myndigheder og ydelser')}`;
    const cells = ['has', `persons.${library?.id}`, `needed.${library?.id}`, `steps.${library?.id}`];
    expect(cells.map((column) => value(matrix, row, column))).toEqual([1, 7, 2, 7]);
    expect(value(matrix, 'steps', `steps.${library?.id}`)).toBe(14);
  });
});

describe('the sheet of rotas', () => {
  it('is there when a scenario has one, with hours and cost', () => {
    expect(councilMatrices(nordby, context).map(({ id }) => id)).not.toContain('rota');
    const matrix = sheet('rota', own);
    expect(matrix.rows.map(({ kind }) => kind)).toEqual(['header', ...new Array(6).fill('data'), 'total']);
    expect(matrix.rows[1]?.cells).toMatchObject({
      day: { value: 'Mandag' },
      time: { value: '08.00–15.30' },
      sum: { value: 7.5 },
      cost: { value: 7.5 * 365 },
    });
    expect(matrix.rows.at(-1)?.cells.sum?.value).toBe(90);
    expect(matrix.notes.at(-1)).toContain('mangler nogen man. 12.00–13.00');
  });

  it('has groups of one shift in the plan’s order, and leaves out a break and a cost that aren’t there', () => {
    const [line] = Object.values(own.rotaLines);
    const [first, second] = sorted(own.staffGroups);
    if (!line || !first || !second) throw new Error('no rota');
    const rows = [second, first].map(({ id }) => ({ ...line, staffGroupId: id, weekday: 1 }));
    const pattern = own.shiftPatterns[line.shiftPatternId];
    const matrix = sheet('rota', {
      ...own,
      staffGroups: { ...own.staffGroups, [second.id]: { ...second, hourlyCostDkk: null } },
      shiftPatterns: {
        ...own.shiftPatterns,
        ...(pattern && { [pattern.id]: { ...pattern, breakFromMinute: null, breakMinutes: 0 } }),
      },
      rotaLines: Object.fromEntries(rows.map((row) => [rowKey('rotaLines', row), row])),
    });
    const data = matrix.rows.filter(({ kind }) => kind === 'data').map(({ cells }) => cells);
    expect(data.map(({ group }) => group?.value)).toEqual([first.name, second.name]);
    expect(data.map((cells) => cells.break?.value)).toEqual(['', '']);
    expect(data.map(({ cost }) => cost === undefined)).toEqual([false, true]);
  });

  it('names nobody, and says that the plan does not', () => {
    expect(sheet('staffing').notes.join(' ')).toContain('Medarbejderes navne indgår ikke');
  });
});

describe('the sheet of assumptions', () => {
  it('lists the program’s ladder where the plan has none', () => {
    const rows = sheet('assumptions', own).rows.filter(({ key }) => key.startsWith('ladder.'));
    expect(rows).toHaveLength(7);
    expect(sheet('assumptions').rows.some(({ key }) => key.startsWith('ladder.'))).toBe(false);
  });
});
