import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect } from 'vitest';
import type { OpenedPlan, PlanStatus } from '#app/contract/open-plan.ts';
import { unpackPlan } from '#app/contract/packed-plan.ts';
import type { Plan } from '#app/plan/plan.ts';
import type { Result } from '#app/plan/result.ts';
import { createRouter, type Router } from '#main/api/router.ts';
import type { Shell } from '#main/api/shell.ts';
import { openDesk } from '#main/file/desk.ts';

/** The moment of every test. */
export const now = () => new Date('2026-03-02T10:00:00Z');

/** A router over a real desk, anew for each test; what it logged and nobody took out of `logged` fails the test. */
export interface RouterBench {
  readonly folder: string;
  /** Over the browser's shell, which has no dialogs. */
  readonly router: Router;
  readonly logged: string[];
  /** Another over the same data folder. */
  open(shell: Shell): Router;
}

export function routerBench(): RouterBench {
  let folder = '';
  let router: Router | undefined;
  const logged: string[] = [];
  const open = (shell: Shell): Router => {
    const desk = openDesk({ dataFolder: join(folder, 'data'), now });
    return createRouter({ desk, shell, now, version: '1.2.3', log: (line) => logged.push(line) });
  };
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'borgerhus-router-'));
    logged.length = 0;
    router = open({ dialogs: 'browser' });
  });
  afterEach(() => {
    router?.close();
    rmSync(folder, { recursive: true, force: true });
    expect(logged).toEqual([]);
  });
  return {
    get folder() {
      return folder;
    },
    get router() {
      if (!router) throw new Error('no test is running');
      return router;
    },
    logged,
    open,
  };
}

/** The value of an answer that must not be a refusal. */
export async function value<Value>(answer: Promise<Result<unknown>>): Promise<Value> {
  const result = await answer;
  if (!result.ok) throw new Error(result.error.code);
  return result.value as Value;
}

/** The code of a refusal; `null` when it was none. */
export async function code(answer: Promise<Result<unknown>>): Promise<string | null> {
  const result = await answer;
  return result.ok ? null : result.error.code;
}

/** The plan of an answer that sends one, as a window unpacks it. */
export async function openedValue(
  answer: Promise<Result<unknown>>,
): Promise<{ plan: Plan; status: PlanStatus }> {
  const { plan, status } = await value<OpenedPlan>(answer);
  return { plan: unpackPlan(plan), status };
}

export const openSample = (router: Router) =>
  openedValue(router.call('plan.openSample', { sample: 'nordby', language: 'da' }));

export const rename = (title: string) => ({
  command: { type: 'meta.update', input: { changes: { title } } },
});

/** What a workbook is asked for with, unless a test says otherwise. */
export const workbook = (changes: object = {}) => ({
  id: randomUUID(),
  profile: 'intern',
  language: 'da',
  sheets: null,
  scenarioIds: null,
  ...changes,
});

/** The bytes that a window is handed to keep. */
export async function downloaded(answer: Result<unknown>): Promise<Buffer> {
  if (!answer.ok) throw new Error(answer.error.code);
  return Buffer.from((answer.value as { base64: string }).base64, 'base64');
}
