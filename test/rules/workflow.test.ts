import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { tools } from '../system/tools.ts';

const root = resolve(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

const stepSchema = z.object({
  uses: z.string().optional(),
  run: z.string().optional(),
  if: z.string().optional(),
  env: z.record(z.string(), z.string()).optional(),
  with: z.record(z.string(), z.unknown()).optional(),
});
const workflowSchema = z.object({
  permissions: z.record(z.string(), z.string()),
  jobs: z.object({
    build: z.object({
      strategy: z.object({
        matrix: z.object({ include: z.array(z.object({ system: z.string(), runner: z.string() })) }),
      }),
      steps: z.array(stepSchema),
    }),
  }),
});

let workflow: z.output<typeof workflowSchema>;
let steps: z.output<typeof stepSchema>[];
beforeAll(() => {
  workflow = workflowSchema.parse(parse(read('.github/workflows/build.yml')));
  steps = workflow.jobs.build.steps;
});
const commands = () => steps.flatMap(({ run }) => run?.trim().split('\n') ?? []);

// It can't run where the tests run: what can be wrong with it without being run is looked at here.
describe('the workflow', () => {
  it('may read the sources, and nothing else', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    expect(read('.github/workflows/build.yml')).not.toMatch(/secrets\.|write-all|GITHUB_TOKEN|GH_TOKEN/);
    const checkout = steps.find(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkout?.with).toEqual({ 'persist-credentials': false });
    // GitHub's own actions alone.
    expect(steps.flatMap(({ uses }) => uses ?? []).filter((name) => !name.startsWith('actions/'))).toEqual(
      [],
    );
  });

  it('calls only what is there', () => {
    const { scripts } = JSON.parse(read('package.json'));
    const programs = commands().flatMap((line) => /^npx (\S+)/.exec(line)?.[1] ?? []);
    expect(programs).toEqual(['vitest', 'electron-builder']);
    for (const name of programs)
      expect(existsSync(join(root, 'node_modules', name, 'package.json'))).toBe(true);
    for (const line of commands()) {
      const [, script] = /npm run (\S+)/.exec(line) ?? [];
      if (script) expect(Object.keys(scripts)).toContain(script);
      const [, file] = /^node (\S+)/.exec(line) ?? [];
      if (file) expect([file, existsSync(join(root, file))]).toEqual([file, true]);
    }
    expect(commands()).toContain('npm run build');
    expect(commands()).toContain('npm ci');
  });

  it('runs on the Node that npm brings along', () => {
    const { optionalDependencies } = JSON.parse(read('package.json'));
    const node = steps.find(({ uses }) => uses?.startsWith('actions/setup-node@'));
    expect(Object.values(optionalDependencies)).toEqual(Array(2).fill(node?.with?.['node-version']));
  });

  it('installs what the tests need beside npm packages', () => {
    const installed = commands().find((line) => line.includes('apt-get install')) ?? '';
    // Chromium is on GitHub's runners; the package of that name on Ubuntu is only a way to a snap.
    const needed = tools.map((tool) => tool.package).filter((name) => name !== 'chromium');
    for (const name of needed) expect(installed.split(' ')).toContain(name);
  });

  it('runs the specs in Electron on all three systems', () => {
    const { include } = workflow.jobs.build.strategy.matrix;
    expect(include.map(({ system }) => system)).toEqual(['Linux', 'Windows', 'macOS']);
    expect(commands()).toContain('node node_modules/electron/install.js');
    const onLinux = steps.filter((step) => step.if === "matrix.system == 'Linux'");
    expect(onLinux.some(({ run }) => run?.trim() === 'xvfb-run --auto-servernum npm test')).toBe(true);
    const elsewhere = steps.filter((step) => step.if === "matrix.system != 'Linux'");
    expect(elsewhere).toMatchObject([
      {
        run: 'npx vitest run --project e2e-electron',
        env: { BORGERHUS_LEGS: 'electron', BORGERHUS_BUILT: '1' },
      },
    ]);
    expect(read('vitest.config.ts')).toMatch(/`e2e-\$\{leg\}`/);
  });

  it('uploads every kind of installer that is made', () => {
    const upload = steps.find(({ uses }) => uses?.startsWith('actions/upload-artifact@'));
    const endings = String(upload?.with?.path).match(/(?<=\*\.)\w+/g);
    const builder = parse(read('electron-builder.yml'));
    const targets = [builder.win, builder.mac, builder.linux].flatMap((system) =>
      (system.target as { target: string }[]).map(({ target }) => (target === 'nsis' ? 'exe' : target)),
    );
    expect(endings).toEqual(expect.arrayContaining(targets));
    expect(endings).toHaveLength(targets.length);
    expect(upload?.with?.['if-no-files-found']).toBe('error');
  });
});
