import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { houses } from '../../app/floors/instances.ts';
import { cli, cliMain } from './run-cli.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'borgerhus-allocate-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The example of the command line's document, with the desk that it speaks of. */
const example = {
  functions: [
    { id: 'kids', netM2: 190, fixed: null, forbidden: ['cellar'] },
    { id: 'talk', netM2: 40 },
    { id: 'desk', netM2: 60 },
  ],
  places: [
    { id: 'ground-front', floor: 'ground', capacityNetM2: 600 },
    { id: 'first-front', capacityNetM2: 300 },
    { id: 'cellar', capacityNetM2: 30 },
  ],
  placementCost: { kids: { 'first-front': 3 } },
  flows: [
    ['kids', 'talk', -1],
    ['desk', 'talk', 3],
  ],
  distance: { 'ground-front': { 'ground-front': 0, 'first-front': 1 } },
  together: [['desk', 'talk']],
  apart: [['kids', 'talk', 'floor']],
  secondsMax: 10,
  seed: 1,
};

describe('allocate', () => {
  it('answers a placement to a problem, with or without --json', async () => {
    for (const args of [['allocate'], ['allocate', '--json']]) {
      const { code, stdout, stderr } = await cli(folder, args, { input: JSON.stringify(example) });
      expect([code, stderr]).toEqual([0, '']);
      const { elapsedMs, ...answer } = JSON.parse(stdout);
      expect(answer).toEqual({
        placements: { kids: 'ground-front', talk: 'first-front', desk: 'first-front' },
        cost: -1,
        lowerBound: -1,
        gap: 0,
        proven: true,
        seed: 1,
      });
      expect(elapsedMs).toBeGreaterThan(0);
    }
  });

  it('answers where there is no placement, and why', async () => {
    const given = {
      ...example,
      apart: [],
      places: [{ id: 'ground-front', capacityNetM2: 100 }],
      distance: {},
    };
    const functions = [{ id: 'kids', netM2: 190 }, ...example.functions.slice(1)];
    const input = JSON.stringify({ ...given, functions, placementCost: {} });
    const { code, stdout } = await cli(folder, ['allocate'], { input });
    expect(code).toBe(0);
    const { reason, functions: named, places, missingNetM2 } = JSON.parse(stdout).infeasible;
    expect([reason, named, places]).toEqual(['capacity', ['kids'], ['ground-front']]);
    expect(missingNetM2).toBeCloseTo(90, 5);
  });

  it.each([
    ['', 'json_syntax', null],
    ['[]', 'allocate_input', '.'],
    [JSON.stringify({ ...example, more: 1 }), 'allocate_input', 'more'],
    [JSON.stringify({ ...example, flows: [['kids', 'bar', 1]] }), 'allocate_function_unknown', 'flows.0'],
    [JSON.stringify({ ...example, distance: { attic: {} } }), 'allocate_place_unknown', 'distance'],
  ])('refuses what it can’t compute on: %.40s', async (input, code, at) => {
    const ended = await cli(folder, ['allocate'], { input });
    expect([ended.code, ended.stdout]).toEqual([1, '']);
    const { error } = JSON.parse(ended.stderr);
    expect([error.code, error.at]).toEqual([code, at]);
    expect(error.message).not.toMatch(/\{\w+\}/);
  });

  it.skipIf(process.platform === 'win32')('answers Ctrl-C with the best so far, and ends', async () => {
    const [house] = houses().slice(-1);
    const child = spawn(process.execPath, [cliMain, 'allocate'], { cwd: folder, stdio: 'pipe' });
    let stdout = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      stdout += text;
    });
    child.stdin.end(JSON.stringify({ ...house?.draft, secondsMax: 600 }));
    const ended = once(child, 'close');
    await setTimeout(4_000);
    expect(child.exitCode).toBeNull();
    child.kill('SIGINT');
    const [code] = await ended;
    expect(code).toBe(0);
    const { placements, cost, lowerBound } = JSON.parse(stdout);
    expect(Object.keys(placements)).toHaveLength(40);
    expect(lowerBound).toBeLessThanOrEqual(cost);
  });
});
