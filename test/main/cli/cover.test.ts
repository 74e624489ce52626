import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stubbornWeek } from '../../app/staffing/weeks.ts';
import { cli, cliMain } from './run-cli.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'borgerhus-cover-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The example of the command line's document, with somebody for every need. */
const example = {
  slots: 44,
  need: { all: [2, 2, 3], authority: [1, 1, 1] },
  groups: [{ id: 'library', competences: ['all', 'authority'], hourCost: 260, maxHours: 370 }],
  shifts: [{ id: 'early', from: 0, to: 15, break: [8] }],
  secondsMax: 10,
  seed: 1,
};

describe('cover', () => {
  it('answers a rota to a problem, with or without --json', async () => {
    for (const args of [['cover'], ['cover', '--json']]) {
      const { code, stdout, stderr } = await cli(folder, args, { input: JSON.stringify(example) });
      expect([code, stderr]).toEqual([0, '']);
      const { elapsedMs, cover, ...answer } = JSON.parse(stdout);
      expect(answer).toEqual({
        rota: [{ shift: 'early', group: 'library', people: 4 }],
        hours: { library: 30 },
        cost: 7800,
        lowerBound: 7800,
        gap: 0,
        proven: true,
        seed: 1,
      });
      expect(cover).toHaveLength(6);
      expect(cover[0]).toEqual({ slot: 0, competence: 'all', need: 2, present: 3 });
      expect(elapsedMs).toBeGreaterThan(0);
    }
  });

  it('answers where there is no rota, and why', async () => {
    const given = { ...example, groups: [{ id: 'library', competences: ['all'], hourCost: 260 }] };
    const { code, stdout } = await cli(folder, ['cover'], { input: JSON.stringify(given) });
    expect(code).toBe(0);
    expect(JSON.parse(stdout).infeasible).toMatchObject({ reason: 'competence_missing', slots: [0, 1, 2] });
  });

  it.each([
    ['', 'json_syntax', null],
    ['[]', 'cover_input', '.'],
    [JSON.stringify({ ...example, more: 1 }), 'cover_input', 'more'],
    [JSON.stringify({ ...example, slots: 10 }), 'cover_shift_outside', 'shifts.0.to'],
    [JSON.stringify({ ...example, secondsMax: 601 }), 'cover_input', 'secondsMax'],
  ])('refuses what it can’t compute on: %.40s', async (input, code, at) => {
    const ended = await cli(folder, ['cover'], { input });
    expect([ended.code, ended.stdout]).toEqual([1, '']);
    const { error } = JSON.parse(ended.stderr);
    expect([error.code, error.at]).toEqual([code, at]);
    expect(error.message).not.toMatch(/\{\w+\}/);
  });

  it.skipIf(process.platform === 'win32')('answers Ctrl-C with the best so far, and ends', async () => {
    const child = spawn(process.execPath, [cliMain, 'cover'], { cwd: folder, stdio: 'pipe' });
    let stdout = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      stdout += text;
    });
    child.stdin.end(JSON.stringify(stubbornWeek()));
    const ended = once(child, 'close');
    await setTimeout(4_000);
    expect(child.exitCode).toBeNull();
    // Once from the terminal, once handed on by npm.
    child.kill('SIGINT');
    child.kill('SIGINT');
    const [code] = await ended;
    expect(code).toBe(0);
    const { rota, proven, cost, lowerBound } = JSON.parse(stdout);
    expect(rota.length).toBeGreaterThan(0);
    expect(proven).toBe(false);
    expect(lowerBound).toBeLessThan(cost);
  });
});
