import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { emptyPlan, type Plan, planSchema } from '#app/plan/plan.ts';
import { warnings } from '#app/results/warnings.ts';
import { readDocument } from '#main/file/documents.ts';
import { planHash } from '#main/file/plan-hash.ts';
import { samplePlan } from '#main/samples.ts';
import { cli } from './run-cli.ts';
import { sample, sampleFolder } from './sample-folder.ts';

/** What `check` says. */
interface Remark {
  code: string;
  at: string;
  accepted: string | null;
}

const folder = sampleFolder();

describe('new', () => {
  it('makes the sample plan, or an empty one in the language asked for', async () => {
    expect(readDocument(join(folder.path, sample))).toMatchObject({
      ok: true,
      value: { planHash: planHash(samplePlan('nordby', 'da')), version: 0 },
    });
    await folder.data(['new', 'Empty house.borgerhus', '--lang', 'en']);
    const made = readDocument(join(folder.path, 'Empty house.borgerhus'));
    if (!made.ok) throw new Error(made.error.code);
    expect(made.value.plan).toEqual(emptyPlan(made.value.plan.meta));
    expect(made.value.plan.meta).toMatchObject({ title: 'Empty house', language: 'en' });
  });

  it('replaces nothing and leaves nothing behind', async () => {
    const before = readFileSync(join(folder.path, sample));
    const names = readdirSync(folder.path).sort();
    const { code, stdout, stderr } = await cli(folder.path, ['new', sample]);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain(sample);
    expect(await folder.failure(['new', sample, '--sample', 'nordby'], 1)).toMatchObject({
      code: 'document_exists',
    });
    expect(await folder.failure(['new', 'nowhere/x.borgerhus'], 1)).toMatchObject({ at: null });
    expect(readFileSync(join(folder.path, sample)).equals(before)).toBe(true);
    expect(readdirSync(folder.path).sort()).toEqual(names);
  });

  it('has one winner when started many times at once', async () => {
    const all = await Promise.all(
      Array.from({ length: 4 }, () => cli(folder.path, ['new', 'race.borgerhus'])),
    );
    expect(all.map(({ code }) => code).sort()).toEqual([0, 1, 1, 1]);
    expect(readDocument(join(folder.path, 'race.borgerhus')).ok).toBe(true);
  });
});

describe('info and check', () => {
  it('say what is in a plan', async () => {
    expect(await folder.data(['info', sample])).toMatchObject({
      title: samplePlan('nordby', 'da').meta.title,
      version: 0,
      planHash: planHash(samplePlan('nordby', 'da')),
      counts: { scenarios: 4, raterGroups: 3 },
    });
    const { stdout } = await cli(folder.path, ['info', sample]);
    expect(stdout).toMatch(/^Indbyggere {2,}32\.000$/m);
    expect((await cli(folder.path, ['info', sample, '--lang', 'en'])).stdout).toMatch(
      /^Inhabitants {2,}32,000$/m,
    );
  });

  it('list what a plan lacks by code and place', async () => {
    const plan = samplePlan('nordby', 'da');
    const known = warnings(plan).map(({ code, place }) => [code, place || 'plan']);
    const checked = await folder.data<{ warnings: Remark[] }>(['check', sample]);
    expect(checked.warnings.map(({ code, at }) => [code, at])).toEqual(known);
    const [gone = '', unknown = ''] = Object.keys(plan.agreements);
    const { [gone]: _left, ...agreements } = plan.agreements;
    const unsure = { ...plan.agreements[unknown], low: null, likely: null, high: null };
    write('unsure.json', { ...plan, agreements: { ...agreements, [unknown]: unsure } });
    await folder.data(['from-json', 'unsure.json', 'unsure.borgerhus']);
    const { warnings: found } = await folder.data<{ warnings: Remark[] }>(['check', 'unsure.borgerhus']);
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
    await folder.data(['from-json', 'lived.json', 'lived.borgerhus']);
    const lived = await folder.data<{ warnings: Remark[] }>(['check', 'lived.borgerhus']);
    expect(lived.warnings).toHaveLength(known.length);
    expect(lived.warnings[0]).toMatchObject({ code: warned, accepted: 'Drøftet i maj' });
    expect((await cli(folder.path, ['check', 'lived.borgerhus'])).stdout).toContain(
      '(accepteret: Drøftet i maj)',
    );
    const { code, stdout } = await cli(folder.path, ['check', 'Empty house.borgerhus']);
    expect(code).toBe(0);
    expect(stdout).toContain('no_scenarios  plan');
  });

  it('say what is wrong with a file, and leave it alone', async () => {
    writeFileSync(join(folder.path, 'empty.borgerhus'), '');
    writeFileSync(join(folder.path, 'text.borgerhus'), 'not a plan');
    const flipped = readFileSync(join(folder.path, sample));
    const said = flipped.indexOf('Fleksibilitet');
    flipped.writeUInt8(flipped.readUInt8(said) ^ 1, said);
    writeFileSync(join(folder.path, 'flipped.borgerhus'), flipped);
    mkdirSync(join(folder.path, 'folder.borgerhus'));
    const expected = {
      'empty.borgerhus': 'document_empty',
      'text.borgerhus': 'document_not_a_plan',
      'folder.borgerhus': 'document_is_folder',
      'gone.borgerhus': 'document_missing',
    };
    for (const [name, code] of Object.entries(expected)) {
      expect(await folder.failure(['check', name], 1)).toMatchObject({ code });
      expect(await folder.failure(['info', name], 1)).toMatchObject({ code });
    }
    expect((await folder.failure(['check', 'flipped.borgerhus'], 1)).code).toMatch(/^document_/);
    expect(readFileSync(join(folder.path, 'flipped.borgerhus')).equals(flipped)).toBe(true);
  });
});

describe('json, from-json and schema', () => {
  it('take a plan out and back without loss', async () => {
    const { planHash: hash } = await folder.data<{ planHash: string }>([
      'json',
      sample,
      '--out',
      'plan.json',
    ]);
    await folder.data(['from-json', 'plan.json', 'back.borgerhus']);
    expect(await folder.data(['info', 'back.borgerhus'])).toMatchObject({ planHash: hash });
    await folder.data(['json', 'back.borgerhus', '--out', 'again.json']);
    expect(readFileSync(join(folder.path, 'again.json'), 'utf8')).toBe(
      readFileSync(join(folder.path, 'plan.json'), 'utf8'),
    );
    const { stdout } = await cli(folder.path, ['json', sample]);
    expect(stdout).toBe(readFileSync(join(folder.path, 'plan.json'), 'utf8'));
  });

  it('accept what Windows programs put in front of JSON', async () => {
    const plan = JSON.stringify(samplePlan('nordby', 'en'));
    writeFileSync(join(folder.path, 'bom.json'), `\uFEFF${plan}`);
    await folder.data(['from-json', 'bom.json', 'bom.borgerhus']);
  });

  it('take in nothing that is not wholly a plan', async () => {
    const plan = samplePlan('nordby', 'da');
    const [scenarioId = ''] = Object.keys(plan.scenarios);
    write('extra.json', { ...plan, more: {} });
    write('unknown-field.json', { ...plan, meta: { ...plan.meta, more: 1 } });
    write('dangling.json', { ...plan, scenarios: without(plan.scenarios, scenarioId) });
    writeFileSync(
      join(folder.path, 'proto.json'),
      JSON.stringify(plan).replace('{', '{"__proto__":{"x":1},'),
    );
    for (const name of ['extra.json', 'unknown-field.json', 'dangling.json', 'proto.json']) {
      const { code, at } = await folder.failure(['from-json', name, 'never.borgerhus'], 1);
      expect([name, code, at !== null]).toEqual([name, 'plan_invalid', true]);
    }
    writeFileSync(join(folder.path, 'broken.json'), '{"meta":');
    writeFileSync(join(folder.path, 'latin1.json'), Buffer.from('{"a":"\xe6"}', 'latin1'));
    for (const name of ['broken.json', 'latin1.json']) {
      expect(await folder.failure(['from-json', name, 'never.borgerhus'], 1)).toMatchObject({
        code: 'json_syntax',
      });
    }
    expect(await folder.failure(['from-json', 'gone.json', 'never.borgerhus'], 1)).toMatchObject({
      code: 'document_missing',
    });
    expect(await folder.failure(['from-json', 'plan.json', sample], 1)).toMatchObject({
      code: 'document_exists',
    });
    expect(readdirSync(folder.path).filter((name) => name.includes('never'))).toEqual([]);
  });

  it('describe a plan as the schema that is checked', async () => {
    const schema = await folder.data<{ required: string[]; properties: object }>(['schema']);
    expect([...schema.required].sort()).toEqual(Object.keys(planSchema.shape).sort());
    expect(schema).toEqual(JSON.parse(JSON.stringify(z.toJSONSchema(planSchema, { io: 'input' }))));
  });
});

function write(name: string, value: unknown): void {
  writeFileSync(join(folder.path, name), JSON.stringify(value));
}

function without(rows: Plan['scenarios'], key: string): Plan['scenarios'] {
  return Object.fromEntries(Object.entries(rows).filter(([each]) => each !== key));
}
