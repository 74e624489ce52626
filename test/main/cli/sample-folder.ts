import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
import { cli } from './run-cli.ts';

/** A name with everything in it that a shell, a file system or an encoding stumbles over. */
export const sample = 'æøå 家 «n».borgerhus';

/** A folder with a plan of the sample in it, made by the command line before the tests of a file and gone after them. */
export function sampleFolder() {
  let folder = '';
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'borgerhus-cli-'));
    const made = await cli(folder, ['new', sample, '--sample', 'nordby']);
    expect(made).toEqual({ code: 0, stdout: `Oprettet: ${join(folder, sample)}\n`, stderr: '' });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  return {
    get path(): string {
      return folder;
    },

    /** What a command answers with `--json`; it must have succeeded without a word beside. */
    async data<Value>(args: readonly string[], input?: string): Promise<Value> {
      const { code, stdout, stderr } = await cli(
        folder,
        [...args, '--json'],
        input === undefined ? {} : { input },
      );
      expect([code, stderr]).toEqual([0, '']);
      return JSON.parse(stdout);
    },

    /** The one object on standard error of a command that failed with `--json`. */
    async failure(
      args: readonly string[],
      exit: number,
    ): Promise<{ code: string; message: string; at: unknown }> {
      const { code, stdout, stderr } = await cli(folder, [...args, '--json']);
      expect([code, stdout]).toEqual([exit, '']);
      const parsed = JSON.parse(stderr);
      expect(Object.keys(parsed)).toEqual(['error']);
      expect(Object.keys(parsed.error)).toEqual(['code', 'message', 'at']);
      return parsed.error;
    },
  };
}
