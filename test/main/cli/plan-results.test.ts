import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { partsOf } from '../excel/parts.ts';
import { cli } from './run-cli.ts';
import { sample, sampleFolder } from './sample-folder.ts';

const folder = sampleFolder();

describe('results', () => {
  it('give the totals of the published sample on its scale 1–5', async () => {
    const { scenarios, ranking, leaders, separable } = await folder.data<{
      scenarios: { id: string; shortName: string; total: number; low: number; high: number; rank: number }[];
      ranking: string[][];
      leaders: string[];
      separable: boolean;
    }>(['results', sample]);
    const totals = scenarios.map(({ total }) => Number((1 + 4 * total).toFixed(2)));
    expect(totals).toEqual([2.38, 3.9, 3.64, 4.32]);
    expect(scenarios.map(({ rank }) => rank)).toEqual([4, 2, 3, 1]);
    for (const { low, total, high } of scenarios) expect(low <= total && total <= high).toBe(true);
    expect(ranking[0]).toEqual([scenarios[3]?.id]);
    expect([leaders, separable]).toEqual([[scenarios[3]?.id], true]);
  });

  it('are aligned text for people, in their language', async () => {
    const { stdout } = await cli(folder.path, ['results', sample]);
    expect(stdout).toMatch(/^C {2}Nyt borgerhus \(nybyg\) {2,}83,0 {2,}80,0 {2,}89,5 {2,}1 {2,}/m);
    const english = await cli(folder.path, ['results', sample], { env: { LANG: 'en_GB.UTF-8' } });
    expect(english.stdout).toMatch(/83\.0 +80\.0 +89\.5 +1 /m);
  });

  it('give the indicators of every scenario, ready for a result or not', async () => {
    type Found = {
      scenarios: { id: string; shortName: string }[];
      indicators: { [id: string]: { staffing: { coverageFte: number; staffedHoursPerWeek: number } } };
    };
    const { scenarios, indicators } = await folder.data<Found>(['results', sample]);
    const library = scenarios.find(({ shortName }) => shortName === 'A')?.id ?? '';
    expect(indicators[library]?.staffing).toMatchObject({ staffedHoursPerWeek: 46 });
    expect(indicators[library]?.staffing.coverageFte).toBeCloseTo(7.74, 2);
    const { stdout } = await cli(folder.path, ['results', sample]);
    expect(stdout).toMatch(/^A {2}Samling på biblioteket \(ombygning\) +7,7 +25,6 /m);
  });

  it('say how often each comes first with the draws and the seed asked for, the same each time', async () => {
    type Drawn = {
      draws: number;
      seed: number;
      rankAcceptability: { [id: string]: number[] };
      pairwise: { [id: string]: { [id: string]: number } };
      winsIf: { [id: string]: { weights: { [id: string]: number }; change: number } | null };
    };
    const call = ['results', sample, '--draws', '2000', '--seed', '7'];
    const [first, second] = [await folder.data<Drawn>(call), await folder.data<Drawn>(call)];
    expect(second).toEqual(first);
    expect([first.draws, first.seed]).toEqual([2000, 7]);
    const shares = Object.values(first.rankAcceptability);
    for (const rank of [0, 1, 2, 3]) {
      expect(shares.reduce((sum, row) => sum + (row[rank] ?? 0), 0)).toBeCloseTo(1, 9);
    }
    expect(Math.max(...shares.map(([share = 0]) => share))).toBeGreaterThan(0.9);
    for (const [a, row] of Object.entries(first.pairwise)) {
      for (const [b, share] of Object.entries(row))
        expect(share + (first.pairwise[b]?.[a] ?? 0)).toBeCloseTo(1, 9);
    }
    expect(Object.values(first.winsIf).filter((found) => found === null)).toHaveLength(1);
    const { stdout } = await cli(folder.path, ['results', sample, '--draws', '2000', '--seed', '7']);
    expect(stdout).toContain('2.000 trækninger');
    expect(stdout).toContain('frø 7');
  });

  it('refuse draws and seeds that are none', async () => {
    for (const wrong of [
      ['--draws', '0'],
      ['--draws', 'many'],
      ['--seed', '-1'],
      ['--seed', '1.5'],
    ]) {
      expect((await cli(folder.path, ['results', sample, `${wrong[0]}=${wrong[1]}`])).code).toBe(2);
    }
  });

  it('are refused with every obstacle while the plan is not ready', async () => {
    await folder.data(['new', 'Empty house.borgerhus', '--lang', 'en']);
    const { code, stdout, stderr } = await cli(folder.path, ['results', 'Empty house.borgerhus', '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      scenarios: [],
      obstacles: [{ code: 'no_scenarios', message: expect.any(String) }, { code: 'no_criteria' }],
    });
    expect(JSON.parse(stderr).error.code).toBe('not_ready');
    const people = await cli(folder.path, ['results', 'Empty house.borgerhus']);
    expect(people.stdout.split('\n').filter((line) => line.startsWith('- '))).toHaveLength(2);
  });
});

describe('excel', () => {
  it('writes the workbook whole, and anew over an earlier one', async () => {
    writeFileSync(join(folder.path, 'ark æ.xlsx'), 'earlier');
    const { stdout, code } = await cli(folder.path, [
      'excel',
      sample,
      '--out',
      'ark æ.xlsx',
      '--profile',
      'offentlig',
    ]);
    expect([code, stdout]).toEqual([0, `Skrevet: ${join(folder.path, 'ark æ.xlsx')}\n`]);
    expect(readFileSync(join(folder.path, 'ark æ.xlsx')).subarray(0, 4)).toEqual(
      Buffer.from('PK\u0003\u0004'),
    );
    expect(await folder.data(['excel', sample, '--out', 'en.xlsx', '--lang', 'en'])).toMatchObject({
      language: 'en',
      profile: 'intern',
    });
  });

  it('writes the sheets and scenarios that are asked for, and refuses names it doesn’t know', async () => {
    const asked = ['--sheets', 'scenarios, charts', '--scenarios', '0,A', '--profile', 'intern'];
    await folder.data(['excel', sample, '--out', 'some.xlsx', ...asked]);
    const parts = partsOf(readFileSync(join(folder.path, 'some.xlsx')));
    expect(parts.get('xl/workbook.xml')?.text.match(/<sheet /g)).toHaveLength(5);
    expect([...parts.values()].some(({ text }) => text.includes('Nyt borgerhus'))).toBe(false);
    expect(await folder.failure(['excel', sample, '--out', 'x.xlsx', '--sheets', 'chart'], 2)).toMatchObject({
      code: 'usage',
    });
    expect(await folder.failure(['excel', sample, '--out', 'x.xlsx', '--scenarios', 'A,Z'], 1)).toMatchObject(
      {
        code: 'scenario_name_unknown',
      },
    );
    expect(existsSync(join(folder.path, 'x.xlsx'))).toBe(false);
  });

  it('writes nothing where it can’t, nor over the plan itself', async () => {
    mkdirSync(join(folder.path, 'folder.borgerhus'));
    writeFileSync(join(folder.path, 'text.borgerhus'), 'not a plan');
    const before = readFileSync(join(folder.path, sample));
    const names = readdirSync(folder.path).sort();
    expect(await folder.failure(['excel', sample, '--out', 'nowhere/x.xlsx'], 1)).toMatchObject({ at: null });
    expect(await folder.failure(['excel', sample, '--out', 'folder.borgerhus'], 1)).toMatchObject({
      at: null,
    });
    expect(await folder.failure(['excel', sample, '--out', `./${sample}`], 1)).toMatchObject({
      code: 'out_is_plan',
    });
    expect(await folder.failure(['json', sample, '--out', sample], 1)).toMatchObject({ code: 'out_is_plan' });
    expect(await folder.failure(['excel', 'text.borgerhus', '--out', 'x.xlsx'], 1)).toMatchObject({
      code: 'document_not_a_plan',
    });
    expect(readdirSync(folder.path).sort()).toEqual(names);
    expect(readFileSync(join(folder.path, sample)).equals(before)).toBe(true);
  });
});
