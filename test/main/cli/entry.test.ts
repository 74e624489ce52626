import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { cli, node, root } from './run-cli.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'borgerhus-entry-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('tells an older Node in words, before anything that would end it', async () => {
  const check = pathToFileURL(join(root, 'main', 'check-node.mjs')).href;
  const as = (version: string) =>
    node(folder, [
      '--input-type=module',
      '-e',
      `Object.defineProperty(process, 'versions', { value: { node: '${version}' } });
       await import('${check}'); process.stdout.write('went on');`,
    ]);
  for (const version of ['18.20.0', '20.20.2', '22.17.1']) {
    const { code, stdout, stderr } = await as(version);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain(version);
    expect(stderr).toContain('npm start');
  }
  expect(await as('22.18.0')).toEqual({ code: 0, stdout: 'went on', stderr: '' });
});

it('finds files where the user called npm, not where the package lies', async () => {
  const env = { npm_lifecycle_event: 'borgerhus', INIT_CWD: folder };
  const { code } = await cli(root, ['new', 'hus.borgerhus'], { env });
  expect([code, existsSync(join(folder, 'hus.borgerhus'))]).toEqual([0, true]);
});
