import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '#main/cli/registry.ts';
import { cli } from './run-cli.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'borgerhus-cli-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('wrong usage', () => {
  it.each([
    [['nothing']],
    [['__proto__']],
    [['info']],
    [['info', 'a', 'b']],
    [['info', 'a', '--what']],
    [['info', 'a', '--lang', 'fr']],
    [['new', 'a', '--sample', 'sydby']],
    [['excel', 'a']],
    [['excel', 'a', '--out']],
    [['excel', 'a', '--out', 'b', '--profile', 'hemmelig']],
    [['results', 'a', '--draws', '0']],
    [['results', 'a', '--seed', 'x']],
    [['serve', '--port', '99999']],
    [['serve', '--port', 'x']],
    [['help', 'nothing']],
  ])('exits 2 with a sentence and nothing on standard output: %j', async (args) => {
    const { code, stdout, stderr } = await cli(folder, args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^Kommandoen kunne ikke forstås: .+\n$/);
    expect(stderr).not.toMatch(/\{\w+\}| at .*:\d+/);
  });

  it('is one JSON object for machines', async () => {
    for (const args of [['nothing'], ['info', 'a', '--what']]) {
      const { code, stdout, stderr } = await cli(folder, [...args, '--json']);
      expect([code, stdout]).toEqual([2, '']);
      expect(JSON.parse(stderr)).toEqual({ error: { code: 'usage', message: expect.any(String), at: null } });
    }
  });

  it('shows the commands when none is given', async () => {
    const { code, stdout, stderr } = await cli(folder, []);
    expect([code, stdout]).toEqual([2, '']);
    for (const name of Object.keys(commands)) expect(stderr).toContain(`\n${name} `);
  });
});

describe('help', () => {
  it('lists every command in the reader’s language', async () => {
    const danish = await cli(folder, ['help'], { env: { LANG: 'C' } });
    expect(danish.code).toBe(0);
    expect(danish.stdout).toContain('brug: borgerhus');
    for (const name of Object.keys(commands)) expect(danish.stdout).toContain(`\n${name} `);
    for (const args of [
      ['help', '--lang', 'en'],
      ['--help', '--lang=en'],
    ]) {
      expect((await cli(folder, args)).stdout).toContain('usage: borgerhus');
    }
    expect((await cli(folder, ['help'], { env: { LC_ALL: 'en_US.UTF-8' } })).stdout).toContain(
      'usage: borgerhus',
    );
  });

  it('shows one command, without asking for its operands', async () => {
    const asked = await cli(folder, ['help', 'excel']);
    expect(asked.stdout).toMatch(/^borgerhus excel FILE --out X\.xlsx/);
    expect(await cli(folder, ['excel', '--help'])).toEqual(asked);
  });
});

describe('decide', () => {
  const problem = {
    criteria: [
      { id: 'cost', worst: 100, best: 0, weight: 0.4 },
      { id: 'access', worst: 1, best: 5, step: 1, weight: 0.6 },
    ],
    scenarios: [
      { id: 'S1', scores: { cost: 38, access: { low: 3, likely: 4, high: 5 } } },
      { id: 'S2', scores: { cost: 85, access: null } },
    ],
    weights: 'given',
  };

  it('answers JSON to JSON, with or without --json', async () => {
    for (const args of [['decide'], ['decide', '--json']]) {
      const { code, stdout, stderr } = await cli(folder, args, { input: JSON.stringify(problem) });
      expect([code, stderr]).toEqual([0, '']);
      const { totals, elapsedMs } = JSON.parse(stdout);
      expect(totals.S1.value).toBeCloseTo(0.4 * 0.62 + 0.6 * 0.75, 12);
      expect(totals.S2).toMatchObject({ value: null });
      expect(elapsedMs).toBeGreaterThan(0);
    }
  });

  it.each([
    ['', 'json_syntax'],
    ['{', 'json_syntax'],
    ['[]', 'decide_input'],
    [JSON.stringify({ ...problem, more: 1 }), 'decide_input'],
    [
      JSON.stringify({ ...problem, scenarios: [{ id: 'S', scores: { cost: 101, access: 1 } }] }),
      'decide_score_outside',
    ],
  ])('refuses what it can’t compute on: %.40s', async (input, code) => {
    const ended = await cli(folder, ['decide'], { input });
    expect([ended.code, ended.stdout]).toEqual([1, '']);
    expect(JSON.parse(ended.stderr).error.code).toBe(code);
  });
});
