import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { mergeInput } from '#app/commands/merge.ts';
import type { CommandRequest } from '#app/commands/registry.ts';
import { merge } from '#app/compare/merge.ts';
import { planDifferences } from '#app/compare/plans.ts';
import type { Plan } from '#app/plan/plan.ts';
import { sorted } from '#app/plan/plan.ts';
import type { Result } from '#app/plan/result.ts';
import type { Session } from '#main/api/session.ts';
import { openDesk } from '#main/file/desk.ts';
import { readDocumentBytes } from '#main/file/document-file.ts';
import { createDocument } from '#main/file/documents.ts';
import { verifyDocument } from '#main/file/verify.ts';
import { samplePlan } from '#main/samples.ts';

const folder = mkdtempSync(join(tmpdir(), 'borgerhus-base-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const sample = samplePlan('nordby', 'da');
const [first, second] = sorted(sample.scenarios).map(({ id }) => id);
let clock = Date.parse('2026-03-01T12:00:00Z');
const now = () => {
  clock += 1000;
  return new Date(clock);
};

function value<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`${result.error.code} ${JSON.stringify(result.error.details)}`);
  return result.value;
}

const path = (name: string) => join(folder, `${name}.borgerhus`);
const opened = (file: string, machine: string) =>
  value(openDesk({ dataFolder: join(folder, machine), now }).openDocument(path(file)));
const described = (id: string | undefined, description: string): CommandRequest => ({
  type: 'scenario.update',
  input: { id: id ?? '', changes: { description } },
});

/** Where a session and a file parted, as the session finds it. */
function baseOf(session: Session, file: string): { plan: Plan; version: number } | null {
  const { store, plan } = value(verifyDocument(file, value(readDocumentBytes(path(file)))));
  try {
    return session.commonBase(store.db, plan);
  } finally {
    store.close();
  }
}

describe('where two copies of a plan parted', () => {
  value(createDocument(path('origin'), sample, now()));
  const origin = opened('origin', 'here');
  value(origin.execute(described(first, 'Før vi delte os')));
  value(origin.saveCopy(path('sent')));
  const sent = origin.plan;
  value(origin.execute(described(first, 'Min')));
  const colleague = opened('sent', 'there');
  value(colleague.execute(described(second, 'Deres')));
  value(colleague.execute(described(second, 'Deres, rettet')));
  value(colleague.undo());
  value(colleague.saveCopy(path('back')));
  colleague.close();

  it('is the last change both have seen, undo and all', () => {
    const base = baseOf(origin, 'back');
    expect(base?.version).toBe(1);
    expect(base && planDifferences(base.plan, sent)).toEqual([]);
  });

  it('merges in one change, which undo takes back and a restart keeps', () => {
    const theirs = value(verifyDocument('back', value(readDocumentBytes(path('back')))));
    theirs.store.close();
    const before = origin.plan;
    const merged = value(
      merge({ base: baseOf(origin, 'back')?.plan ?? null, mine: before, theirs: theirs.plan }),
    );
    expect(merged.open).toBe(0);
    value(origin.execute({ type: 'plan.merge', input: mergeInput('back.borgerhus', before, merged.plan) }));
    expect(origin.plan.scenarios[first ?? '']?.description).toBe('Min');
    expect(origin.plan.scenarios[second ?? '']?.description).toBe('Deres');
    expect(origin.history({ limit: 1 }).entries[0]?.label).toEqual({
      key: 'history.plan.merge',
      params: { from: 'back.borgerhus', count: 1 },
    });
    value(origin.undo());
    expect(planDifferences(origin.plan, before)).toEqual([]);
    value(origin.redo());
    value(origin.saveCopy(path('merged')));
    expect(opened('merged', 'elsewhere').plan.scenarios[second ?? '']?.description).toBe('Deres');
  });

  it('is unknown when the histories have nothing in common', () => {
    value(createDocument(path('stranger'), { ...sent, meta: { ...sent.meta, title: 'En anden' } }, now()));
    expect(baseOf(origin, 'stranger')).toBeNull();
  });
});
