import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../../..');
export const cliMain = join(root, 'main', 'cli', 'main.ts');

export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

interface Circumstances {
  input?: string | Buffer;
  env?: NodeJS.ProcessEnv;
}

/** Runs the command line as a user does: its own process, in a folder, with nothing but what is given. */
export function cli(cwd: string, args: readonly string[], circumstances: Circumstances = {}): Promise<Ended> {
  return node(cwd, [cliMain, ...args], circumstances);
}

/** Runs a program for Node and waits for its end. */
export function node(
  cwd: string,
  args: readonly string[],
  { input = '', env }: Circumstances = {},
): Promise<Ended> {
  const { LC_ALL, LC_MESSAGES, npm_lifecycle_event, BORGERHUS_DATA, ...inherited } = process.env;
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...inherited, LANG: 'da_DK.UTF-8', BORGERHUS_DATA: join(cwd, '.data'), ...env },
    stdio: 'pipe',
  });
  const ended: Ended = { code: null, stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text) => {
    ended.stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    ended.stderr += text;
  });
  // A command that doesn't read its input ends before all of it was written.
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  return new Promise((done, failed) => {
    child.once('error', failed);
    child.once('close', (code) => done({ ...ended, code }));
  });
}
