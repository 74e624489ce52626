import { describe, expect, it } from 'vitest';
import { execute } from '#app/commands/registry.ts';
import { councilMatrices } from '#app/matrices/council-matrices.ts';
import type { Matrix } from '#app/matrices/matrix.ts';
import { keptPlan } from '#app/plan/kept-plan.ts';
import { type Plan, sorted } from '#app/plan/plan.ts';
import { exportCouncilWorkbook } from '#main/excel/export.ts';
import { samplePlan } from '#main/samples.ts';
import { readWorkbook } from '../../main/excel/read.ts';
import { context } from './plans.ts';

const nordby = samplePlan('nordby', 'da');
const [, scenarioA] = sorted(nordby.scenarios);
const freezeId = crypto.randomUUID();
const decisionId = crypto.randomUUID();
const freeze = {
  ...{ id: freezeId, sort: 1, name: 'Som forelagt', frozenOn: '2026-05-12', frozenByRole: 'Projektleder' },
  ...{ note: 'Kun til os selv', version: 3, hash: 'abcdef012345'.padEnd(64, '9'), content: 'QUJD' },
};
const decision = {
  ...{ id: decisionId, sort: 2, name: 'Valg', decidedOn: '2026-05-13', decidedByRole: 'Styregruppen' },
  ...{ meetingId: null, scenarioId: scenarioA?.id ?? null, freezeId },
  ...{ outcome: '=A vælges', reason: 'Pris', rejected: 'B er for dyr', dissent: 'Biblioteket ville C' },
};
const followUp = (task: string, sort: number, isDone: boolean) => ({
  ...{ id: crypto.randomUUID(), decisionId, sort, task, ownerRole: 'Anlæg', dueOn: '2026-09-01', isDone },
});
const followUps = [followUp('Sidst', 2, true), followUp('Først', 1, false)];

const decided = [
  { type: 'freeze.add', input: { freeze } },
  { type: 'decision.add', input: { rows: [decision, { ...decision, id: crypto.randomUUID(), sort: 1 }] } },
  { type: 'followUp.add', input: { rows: followUps } },
].reduce((plan: Plan, command) => {
  const result = execute(plan, command as Parameters<typeof execute>[1]);
  if (!result.ok) throw new Error(result.error.code);
  return result.value.plan;
}, nordby);

function sheet(plan: Plan, profile: 'intern' | 'offentlig' = 'intern'): Matrix | undefined {
  return councilMatrices(plan, { ...context, profile }).find(({ id }) => id === 'decisions');
}
const values = (matrix: Matrix | undefined) =>
  matrix?.rows.map(({ cells }) =>
    Object.fromEntries(Object.entries(cells).map(([key, { value }]) => [key, value])),
  );

describe('the decisions sheet', () => {
  it('is left out while nothing is decided', () => {
    expect(sheet(nordby)).toBeUndefined();
  });

  it('tells the decisions in order, each with its follow-ups under it', () => {
    const rows = values(sheet(decided)) ?? [];
    expect(rows).toHaveLength(4);
    expect(rows[1]).toEqual({
      ...{ subject: 'Valg', on: new Date('2026-05-13'), role: 'Styregruppen', outcome: '=A vælges' },
      ...{ reason: 'Pris', rejected: 'B er for dyr', dissent: 'Biblioteket ville C' },
      scenario: `${scenarioA?.shortName} ${scenarioA?.name}`,
      presented: 'Som forelagt (kode abcdef012345)',
    });
    expect(rows.slice(2)).toEqual([
      { subject: 'Først', on: new Date('2026-09-01'), role: 'Anlæg', outcome: 'Ikke gjort' },
      { subject: 'Sidst', on: new Date('2026-09-01'), role: 'Anlæg', outcome: 'Gjort' },
    ]);
  });

  it('never tells what a copy was noted with', () => {
    for (const profile of ['intern', 'offentlig'] as const) {
      expect(JSON.stringify(sheet(decided, profile))).not.toContain('Kun til os selv');
    }
  });

  it('names no copy in a frozen plan, which holds none', () => {
    expect(values(sheet(keptPlan(decided)))?.map(({ presented }) => presented)).toEqual([
      '',
      '',
      undefined,
      undefined,
    ]);
  });

  it('stands in the workbook, with words that begin like formulas as words', async () => {
    const workbook = await readWorkbook(await exportCouncilWorkbook(decided, context));
    const written = workbook.getWorksheet('Beslutninger');
    const texts: unknown[] = [];
    written?.eachRow((row) => row.eachCell(({ value }) => texts.push(value)));
    expect(texts).toContain('=A vælges');
    expect(texts).toContain('Biblioteket ville C');
  }, 60_000);
});
