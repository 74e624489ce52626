import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cli } from './run-cli.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'borgerhus-desks-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const intervals = {
  intervalMinutes: 30,
  arrivals: [3, 7, 12],
  handlingMinutes: 9,
  target: { share: 0.8, withinMinutes: 10 },
};
const separate = {
  separate: [
    { arrivalsPerHour: 18, handlingMinutes: 4 },
    { arrivalsPerHour: 12, handlingMinutes: 10 },
  ],
  target: { share: 0.8, withinMinutes: 5 },
};

describe('desks', () => {
  it('answers JSON to JSON, with or without --json', async () => {
    for (const args of [['desks'], ['desks', '--json']]) {
      const { code, stdout, stderr } = await cli(folder, args, { input: JSON.stringify(intervals) });
      expect([code, stderr]).toEqual([0, '']);
      const answer = JSON.parse(stdout);
      expect(answer.intervals.map((each: { desks: number }) => each.desks)).toEqual([2, 3, 5]);
      expect(answer.intervals[1].servedInTimeOneLess).toBe('unstable');
      expect(answer.elapsedMs).toBeGreaterThan(0);
    }
  });

  it('answers what one shared desk gains', async () => {
    const { code, stdout } = await cli(folder, ['desks'], { input: JSON.stringify(separate) });
    const { separateDesks, together, saved } = JSON.parse(stdout);
    expect([code, separateDesks, together.desks, saved.desks]).toEqual([0, 6, 5, 1]);
    expect(together.meanWaitMinutes).toBeCloseTo(1.24239166461805, 9);
  });

  it.each([
    ['', 'json_syntax', null],
    ['[]', 'desks_input', '.'],
    [JSON.stringify({ ...intervals, more: 1 }), 'desks_input', 'more'],
    [JSON.stringify({ ...intervals, arrivals: [1, 1e6] }), 'desks_load', 'arrivals.1'],
    [
      JSON.stringify({ ...separate, separate: [{ arrivalsPerHour: -1, handlingMinutes: 3 }] }),
      'desks_input',
      'separate.0.arrivalsPerHour',
    ],
  ])('refuses what it can’t compute on: %.40s', async (input, code, at) => {
    const ended = await cli(folder, ['desks'], { input });
    expect([ended.code, ended.stdout]).toEqual([1, '']);
    const { error } = JSON.parse(ended.stderr);
    expect([error.code, error.at]).toEqual([code, at]);
    expect(error.message).not.toMatch(/\{\w+\}/);
  });
});
