import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { emptyPlan, type Plan, planSchema } from '#app/plan/plan.ts';
import { warnings } from '#app/results/warnings.ts';
import { readDocument } from '#main/file/documents.ts';
import { planHash } from '#main/file/plan-hash.ts';
import { samplePlan } from '#main/samples.ts';
import { partsOf } from '../excel/parts.ts';
import { cli } from './run-cli.ts';

/** What `check` says. */
interface Remark {
  code: string;
  at: string;
  accepted: string | null;
}

let folder: string;
/** A name with everything in it that a shell, a file system or an encoding stumbles over. */
const sample = 'æøå 家 «n».borgerhus';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'borgerhus-cli-'));
  const made = await cli(folder, ['new', sample, '--sample', 'nordby']);
  expect(made).toEqual({ code: 0, stdout: `Oprettet: ${join(folder, sample)}\n`, stderr: '' });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a command answers with `--json`; it must have succeeded without a word beside. */
async function data<Value>(args: readonly string[], input?: string): Promise<Value> {
  const { code, stdout, stderr } = await cli(
    folder,
    [...args, '--json'],
    input === undefined ? {} : { input },
  );
  expect([code, stderr]).toEqual([0, '']);
  return JSON.parse(stdout);
}

/** The one object on standard error of a command that failed with `--json`. */
async function failure(
  args: readonly string[],
  exit: number,
): Promise<{ code: string; message: string; at: unknown }> {
  const { code, stdout, stderr } = await cli(folder, [...args, '--json']);
  expect([code, stdout]).toEqual([exit, '']);
  const parsed = JSON.parse(stderr);
  expect(Object.keys(parsed)).toEqual(['error']);
  expect(Object.keys(parsed.error)).toEqual(['code', 'message', 'at']);
  return parsed.error;
}

describe('new', () => {
  it('makes the sample plan, or an empty one in the language asked for', async () => {
    expect(readDocument(join(folder, sample))).toMatchObject({
      ok: true,
      value: { planHash: planHash(samplePlan('nordby', 'da')), version: 0 },
    });
    await data(['new', 'Empty house.borgerhus', '--lang', 'en']);
    const made = readDocument(join(folder, 'Empty house.borgerhus'));
    if (!made.ok) throw new Error(made.error.code);
    expect(made.value.plan).toEqual(emptyPlan(made.value.plan.meta));
    expect(made.value.plan.meta).toMatchObject({ title: 'Empty house', language: 'en' });
  });

  it('replaces nothing and leaves nothing behind', async () => {
    const before = readFileSync(join(folder, sample));
    const names = readdirSync(folder).sort();
    const { code, stdout, stderr } = await cli(folder, ['new', sample]);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain(sample);
    expect(await failure(['new', sample, '--sample', 'nordby'], 1)).toMatchObject({
      code: 'document_exists',
    });
    expect(await failure(['new', 'nowhere/x.borgerhus'], 1)).toMatchObject({ at: null });
    expect(readFileSync(join(folder, sample)).equals(before)).toBe(true);
    expect(readdirSync(folder).sort()).toEqual(names);
  });

  it('has one winner when started many times at once', async () => {
    const all = await Promise.all(Array.from({ length: 4 }, () => cli(folder, ['new', 'race.borgerhus'])));
    expect(all.map(({ code }) => code).sort()).toEqual([0, 1, 1, 1]);
    expect(readDocument(join(folder, 'race.borgerhus')).ok).toBe(true);
  });
});

describe('info and check', () => {
  it('say what is in a plan', async () => {
    expect(await data(['info', sample])).toMatchObject({
      title: samplePlan('nordby', 'da').meta.title,
      version: 0,
      planHash: planHash(samplePlan('nordby', 'da')),
      counts: { scenarios: 4, raterGroups: 3 },
    });
    const { stdout } = await cli(folder, ['info', sample]);
    expect(stdout).toMatch(/^Indbyggere {2,}32\.000$/m);
    expect((await cli(folder, ['info', sample, '--lang', 'en'])).stdout).toMatch(/^Inhabitants {2,}32,000$/m);
  });

  it('list what a plan lacks by code and place', async () => {
    const plan = samplePlan('nordby', 'da');
    const known = warnings(plan).map(({ code, place }) => [code, place || 'plan']);
    const checked = await data<{ warnings: Remark[] }>(['check', sample]);
    expect(checked.warnings.map(({ code, at }) => [code, at])).toEqual(known);
    const [gone = '', unknown = ''] = Object.keys(plan.agreements);
    const { [gone]: _left, ...agreements } = plan.agreements;
    const unsure = { ...plan.agreements[unknown], low: null, likely: null, high: null };
    write('unsure.json', { ...plan, agreements: { ...agreements, [unknown]: unsure } });
    await data(['from-json', 'unsure.json', 'unsure.borgerhus']);
    const { warnings: found } = await data<{ warnings: Remark[] }>(['check', 'unsure.borgerhus']);
    expect(
      found
        .slice(0, 2)
        .map(({ code, at }) => [code, at])
        .sort(),
    ).toEqual([
      ['score_missing', `agreements/${gone}`],
      ['score_unknown', `agreements/${unknown}`],
    ]);
    const [first] = warnings(plan);
    if (!first) throw new Error('the sample has changed');
    const { code: warned, place } = first;
    const acceptedWarnings = { [`${warned}.${place}`]: { code: warned, place, reason: 'Drøftet i maj' } };
    write('lived.json', { ...plan, acceptedWarnings });
    await data(['from-json', 'lived.json', 'lived.borgerhus']);
    const lived = await data<{ warnings: Remark[] }>(['check', 'lived.borgerhus']);
    expect(lived.warnings).toHaveLength(known.length);
    expect(lived.warnings[0]).toMatchObject({ code: warned, accepted: 'Drøftet i maj' });
    expect((await cli(folder, ['check', 'lived.borgerhus'])).stdout).toContain('(accepteret: Drøftet i maj)');
    const { code, stdout } = await cli(folder, ['check', 'Empty house.borgerhus']);
    expect(code).toBe(0);
    expect(stdout).toContain('no_scenarios  plan');
  });

  it('say what is wrong with a file, and leave it alone', async () => {
    writeFileSync(join(folder, 'empty.borgerhus'), '');
    writeFileSync(join(folder, 'text.borgerhus'), 'not a plan');
    const flipped = readFileSync(join(folder, sample));
    const said = flipped.indexOf('Fleksibilitet');
    flipped.writeUInt8(flipped.readUInt8(said) ^ 1, said);
    writeFileSync(join(folder, 'flipped.borgerhus'), flipped);
    mkdirSync(join(folder, 'folder.borgerhus'));
    const expected = {
      'empty.borgerhus': 'document_empty',
      'text.borgerhus': 'document_not_a_plan',
      'folder.borgerhus': 'document_is_folder',
      'gone.borgerhus': 'document_missing',
    };
    for (const [name, code] of Object.entries(expected)) {
      expect(await failure(['check', name], 1)).toMatchObject({ code });
      expect(await failure(['info', name], 1)).toMatchObject({ code });
    }
    expect((await failure(['check', 'flipped.borgerhus'], 1)).code).toMatch(/^document_/);
    expect(readFileSync(join(folder, 'flipped.borgerhus')).equals(flipped)).toBe(true);
  });
});

describe('json, from-json and schema', () => {
  it('take a plan out and back without loss', async () => {
    const { planHash: hash } = await data<{ planHash: string }>(['json', sample, '--out', 'plan.json']);
    await data(['from-json', 'plan.json', 'back.borgerhus']);
    expect(await data(['info', 'back.borgerhus'])).toMatchObject({ planHash: hash });
    await data(['json', 'back.borgerhus', '--out', 'again.json']);
    expect(readFileSync(join(folder, 'again.json'), 'utf8')).toBe(
      readFileSync(join(folder, 'plan.json'), 'utf8'),
    );
    const { stdout } = await cli(folder, ['json', sample]);
    expect(stdout).toBe(readFileSync(join(folder, 'plan.json'), 'utf8'));
  });

  it('accept what Windows programs put in front of JSON', async () => {
    const plan = JSON.stringify(samplePlan('nordby', 'en'));
    writeFileSync(join(folder, 'bom.json'), `\uFEFF${plan}`);
    await data(['from-json', 'bom.json', 'bom.borgerhus']);
  });

  it('take in nothing that is not wholly a plan', async () => {
    const plan = samplePlan('nordby', 'da');
    const [scenarioId = ''] = Object.keys(plan.scenarios);
    write('extra.json', { ...plan, more: {} });
    write('unknown-field.json', { ...plan, meta: { ...plan.meta, more: 1 } });
    write('dangling.json', { ...plan, scenarios: without(plan.scenarios, scenarioId) });
    writeFileSync(join(folder, 'proto.json'), JSON.stringify(plan).replace('{', '{"__proto__":{"x":1},'));
    for (const name of ['extra.json', 'unknown-field.json', 'dangling.json', 'proto.json']) {
      const { code, at } = await failure(['from-json', name, 'never.borgerhus'], 1);
      expect([name, code, at !== null]).toEqual([name, 'plan_invalid', true]);
    }
    writeFileSync(join(folder, 'broken.json'), '{"meta":');
    writeFileSync(join(folder, 'latin1.json'), Buffer.from('{"a":"\xe6"}', 'latin1'));
    for (const name of ['broken.json', 'latin1.json']) {
      expect(await failure(['from-json', name, 'never.borgerhus'], 1)).toMatchObject({ code: 'json_syntax' });
    }
    expect(await failure(['from-json', 'gone.json', 'never.borgerhus'], 1)).toMatchObject({
      code: 'document_missing',
    });
    expect(await failure(['from-json', 'plan.json', sample], 1)).toMatchObject({ code: 'document_exists' });
    expect(readdirSync(folder).filter((name) => name.includes('never'))).toEqual([]);
  });

  it('describe a plan as the schema that is checked', async () => {
    const schema = await data<{ required: string[]; properties: object }>(['schema']);
    expect([...schema.required].sort()).toEqual(Object.keys(planSchema.shape).sort());
    expect(schema).toEqual(JSON.parse(JSON.stringify(z.toJSONSchema(planSchema, { io: 'input' }))));
  });
});

describe('results', () => {
  it('give the totals of the published sample on its scale 1–5', async () => {
    const { scenarios, ranking, leaders, separable } = await data<{
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
    const { stdout } = await cli(folder, ['results', sample]);
    expect(stdout).toMatch(/^C {2}Nyt borgerhus \(nybyg\) {2,}83,0 {2,}80,0 {2,}89,5 {2,}1 {2,}/m);
    const english = await cli(folder, ['results', sample], { env: { LANG: 'en_GB.UTF-8' } });
    expect(english.stdout).toMatch(/83\.0 +80\.0 +89\.5 +1 /m);
  });

  it('give the indicators of every scenario, ready for a result or not', async () => {
    type Found = {
      scenarios: { id: string; shortName: string }[];
      indicators: { [id: string]: { staffing: { coverageFte: number; staffedHoursPerWeek: number } } };
    };
    const { scenarios, indicators } = await data<Found>(['results', sample]);
    const library = scenarios.find(({ shortName }) => shortName === 'A')?.id ?? '';
    expect(indicators[library]?.staffing).toMatchObject({ staffedHoursPerWeek: 46 });
    expect(indicators[library]?.staffing.coverageFte).toBeCloseTo(7.74, 2);
    const { stdout } = await cli(folder, ['results', sample]);
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
    const [first, second] = [await data<Drawn>(call), await data<Drawn>(call)];
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
    const { stdout } = await cli(folder, ['results', sample, '--draws', '2000', '--seed', '7']);
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
      expect((await cli(folder, ['results', sample, `${wrong[0]}=${wrong[1]}`])).code).toBe(2);
    }
  });

  it('are refused with every obstacle while the plan is not ready', async () => {
    const { code, stdout, stderr } = await cli(folder, ['results', 'Empty house.borgerhus', '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      scenarios: [],
      obstacles: [{ code: 'no_scenarios', message: expect.any(String) }, { code: 'no_criteria' }],
    });
    expect(JSON.parse(stderr).error.code).toBe('not_ready');
    const people = await cli(folder, ['results', 'Empty house.borgerhus']);
    expect(people.stdout.split('\n').filter((line) => line.startsWith('- '))).toHaveLength(2);
  });
});

describe('excel', () => {
  it('writes the workbook whole, and anew over an earlier one', async () => {
    writeFileSync(join(folder, 'ark æ.xlsx'), 'earlier');
    const { stdout, code } = await cli(folder, [
      'excel',
      sample,
      '--out',
      'ark æ.xlsx',
      '--profile',
      'offentlig',
    ]);
    expect([code, stdout]).toEqual([0, `Skrevet: ${join(folder, 'ark æ.xlsx')}\n`]);
    expect(readFileSync(join(folder, 'ark æ.xlsx')).subarray(0, 4)).toEqual(Buffer.from('PK\u0003\u0004'));
    expect(await data(['excel', sample, '--out', 'en.xlsx', '--lang', 'en'])).toMatchObject({
      language: 'en',
      profile: 'intern',
    });
  });

  it('writes the sheets and scenarios that are asked for, and refuses names it doesn’t know', async () => {
    const asked = ['--sheets', 'scenarios, charts', '--scenarios', '0,A', '--profile', 'intern'];
    await data(['excel', sample, '--out', 'some.xlsx', ...asked]);
    const parts = partsOf(readFileSync(join(folder, 'some.xlsx')));
    expect(parts.get('xl/workbook.xml')?.text.match(/<sheet /g)).toHaveLength(5);
    expect([...parts.values()].some(({ text }) => text.includes('Nyt borgerhus'))).toBe(false);
    expect(await failure(['excel', sample, '--out', 'x.xlsx', '--sheets', 'chart'], 2)).toMatchObject({
      code: 'usage',
    });
    expect(await failure(['excel', sample, '--out', 'x.xlsx', '--scenarios', 'A,Z'], 1)).toMatchObject({
      code: 'scenario_name_unknown',
    });
    expect(existsSync(join(folder, 'x.xlsx'))).toBe(false);
  });

  it('writes nothing where it can’t, nor over the plan itself', async () => {
    const before = readFileSync(join(folder, sample));
    const names = readdirSync(folder).sort();
    expect(await failure(['excel', sample, '--out', 'nowhere/x.xlsx'], 1)).toMatchObject({ at: null });
    expect(await failure(['excel', sample, '--out', 'folder.borgerhus'], 1)).toMatchObject({ at: null });
    expect(await failure(['excel', sample, '--out', `./${sample}`], 1)).toMatchObject({
      code: 'out_is_plan',
    });
    expect(await failure(['json', sample, '--out', sample], 1)).toMatchObject({ code: 'out_is_plan' });
    expect(await failure(['excel', 'text.borgerhus', '--out', 'x.xlsx'], 1)).toMatchObject({
      code: 'document_not_a_plan',
    });
    expect(readdirSync(folder).sort()).toEqual(names);
    expect(readFileSync(join(folder, sample)).equals(before)).toBe(true);
  });
});

function write(name: string, value: unknown): void {
  writeFileSync(join(folder, name), JSON.stringify(value));
}

function without(rows: Plan['scenarios'], key: string): Plan['scenarios'] {
  return Object.fromEntries(Object.entries(rows).filter(([each]) => each !== key));
}
