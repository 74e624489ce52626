import { describe, expect, it } from 'vitest';
import { execute } from '#app/commands/registry.ts';
import { councilMatrices } from '#app/matrices/council-matrices.ts';
import type { Matrix, MatrixId } from '#app/matrices/matrix.ts';
import { type Plan, sorted } from '#app/plan/plan.ts';
import { samplePlan } from '#main/samples.ts';
import { context } from './plans.ts';

const nordby = samplePlan('nordby', 'da');
const scenarios = sorted(nordby.scenarios);
const idOf = (rows: { readonly [key: string]: { id: string; name?: string } }, name: string) =>
  Object.values(rows).find((row) => row.name === name)?.id ?? '';

function sheet(id: MatrixId, plan: Plan = nordby, profile: 'intern' | 'offentlig' = 'intern'): Matrix {
  const found = councilMatrices(plan, { ...context, profile }).find((matrix) => matrix.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}

function values(matrix: Matrix, row: string, prefix = ''): { [column: string]: unknown } {
  const cells = matrix.rows.find(({ key }) => key === row)?.cells ?? {};
  return Object.fromEntries(
    Object.entries(cells)
      .filter(([column]) => column.startsWith(prefix))
      .map(([column, { value }]) => [column, value]),
  );
}

const perScenario = (matrix: Matrix, row: string, prefix: string) =>
  scenarios.map(({ id }) => values(matrix, row)[`${prefix}.${id}`] ?? null);

describe('the functions sheet', () => {
  const matrix = sheet('functions');

  it('says of each function whether a scenario has it, changed or not, and the net m² it takes there', () => {
    const hall = idOf(nordby.functions, 'Sal');
    expect(perScenario(matrix, hall, 'state')).toEqual(['med', 'ændret', 'med', 'ændret']);
    expect(perScenario(matrix, hall, 'net')).toEqual([105, 105, 105, 160]);
    const cafe = idOf(nordby.functions, 'Café');
    expect(perScenario(matrix, cafe, 'state')).toEqual(['–', 'med', 'med', 'med']);
  });

  it('counts them and sums their areas', () => {
    expect(perScenario(matrix, 'total', 'state')).toEqual([17, 21, 22, 26]);
    expect(perScenario(matrix, 'total', 'net')).toEqual([1236, 1366, 1478, 1833]);
  });

  it('names the needs a function answers', () => {
    expect(values(matrix, idOf(nordby.functions, 'Børnebibliotek'))).toMatchObject({
      needs: 'Et bibliotek, hvor børn må larme.',
      net: 190,
    });
  });

  it('leaves the area open where nobody has given one', () => {
    const billund = sheet('functions', samplePlan('billund', 'da'));
    const nets = billund.rows.filter(({ kind }) => kind === 'data').map(({ cells }) => cells.net?.value);
    expect(new Set(nets)).toEqual(new Set(['']));
    expect(billund.rows.at(-1)?.cells).toMatchObject({
      [`net.${Object.keys(samplePlan('billund', 'da').scenarios)[0]}`]: { value: 0 },
    });
  });
});

describe('the services sheet', () => {
  const matrix = sheet('services');

  it('tells channel and place in each scenario', () => {
    const passport = idOf(nordby.services, 'Pas, voksne');
    expect(perScenario(matrix, passport, 'channel')).toEqual([
      'Skranke 60 · tid 40 (Ekspedition med biometri)',
      ...Array(3).fill('Tid 80 · skranke 20 (Ekspedition med biometri)'),
    ]);
    expect(values(matrix, passport)).toMatchObject({ kle: '23.09.02', authority: 'ja', volume: 2890 });
  });

  it('scales volumes to the municipality, and makes them hours of work', () => {
    const child = values(matrix, idOf(nordby.services, 'Pas, børn og unge under 18'));
    expect(child).toMatchObject({ per1000: 40, volume: 1280, hours: 320 });
  });

  it('counts services and hours for each scenario', () => {
    expect(perScenario(matrix, 'count', 'channel')).toEqual(
      scenarios.map(
        ({ id }) => Object.values(nordby.scenarioServices).filter((row) => row.scenarioId === id).length,
      ),
    );
    const hours = perScenario(matrix, 'hours', 'channel') as number[];
    expect(Math.max(...hours)).toBeLessThanOrEqual(values(matrix, 'hours').hours as number);
    expect(Math.min(...hours)).toBeGreaterThan(0);
  });
});

describe('the needs sheet', () => {
  it('weighs the covered needs by importance', () => {
    const matrix = sheet('needs');
    const shares = perScenario(matrix, 'share', 'state') as number[];
    const covered = (column: string) =>
      matrix.rows
        .filter(({ cells }) => cells[column]?.value === 'dækket')
        .reduce((sum, { cells }) => sum + (cells.importance?.value as number), 0);
    const all = Object.values(nordby.needs).reduce((sum, { importance }) => sum + (importance ?? 3), 0);
    scenarios.forEach(({ id }, index) => {
      expect(shares[index]).toBeCloseTo(covered(`state.${id}`) / all, 12);
    });
    expect(shares[3]).toBeGreaterThan(shares[0] ?? 1);
  });

  it('keeps internal remarks out of the public edition', () => {
    const [need] = sorted(nordby.needs);
    const change = execute(nordby, {
      type: 'need.update',
      input: { ids: [need?.id], changes: { note: 'kun for os' } },
    });
    if (!change.ok) throw new Error(change.error.code);
    expect(JSON.stringify(sheet('needs', change.value.plan))).toContain('kun for os');
    expect(JSON.stringify(sheet('needs', change.value.plan, 'offentlig'))).not.toContain('kun for os');
  });
});

describe('the assumptions sheet', () => {
  const matrix = sheet('assumptions');
  const names = matrix.rows.map(({ cells }) => String(cells.name?.value));

  it('lists the program’s own figures only where the plan has none', () => {
    expect(names).toContain('Åbne uger om året');
    // The sample has its own under a name of its own.
    expect(names).not.toContain('Realrente, år 0–35');
    expect(names).toContain('Diskonteringsrente, år 0–35');
  });

  it('carries the marks of the catalogue, and who confirmed a figure', () => {
    const row = matrix.rows.find(
      ({ cells }) => cells.name?.value === 'Pas, voksne: minutter pr. ekspedition',
    );
    expect(row?.cells).toMatchObject({
      value: { value: 12 },
      mark: { value: 'bekræftet' },
      role: { value: 'leder af borgerservice' },
    });
    expect(names).toContain('Pas, børn og unge under 18: antal pr. 1.000 indbyggere');
  });
});
