import { beforeAll, describe, expect, it } from 'vitest';
import type { ForeignWorkbook } from '#app/import/foreign-workbook.ts';
import type { Criterion } from '#app/plan/criterion.ts';
import type { Plan } from '#app/plan/plan.ts';
import { askedNodes, isAsked, raterCode } from '#app/scoresheet/asked.ts';
import { scoreSheet } from '#app/scoresheet/score-sheet.ts';
import { writeScoreSheet } from '#main/excel/score-sheet.ts';
import { afterCommands } from '../../app/commands/furnished-plan.ts';
import { context } from '../../app/matrices/plans.ts';
import { askedPlan, ids, secret } from '../../app/scoresheet/asked-plan.ts';
import { foreign, rowOf, sheetOut } from './filled-sheets.ts';
import { partsOf } from './parts.ts';

const plan = askedPlan();
let out: ForeignWorkbook;
beforeAll(async () => {
  out = await foreign(await sheetOut(plan));
});

const everything = (bytes: Buffer) => [...partsOf(bytes).values()].map(({ text }) => text).join('\n');

describe('a score sheet that goes out', () => {
  it('asks about every scenario on every criterion that people judge and that has a scale', () => {
    const asked = askedNodes(plan).filter(({ criterion }) => isAsked(criterion));
    expect(asked.map(({ criterion }) => criterion.name)).toEqual([
      'Ventetid',
      'Lys',
      'Støj',
      'Økonomi',
      'Uden vægt',
    ]);
    for (const { criterion } of asked) {
      for (const scenario of Object.values(plan.scenarios)) rowOf(out, criterion.id, scenario.id);
    }
    const measured = { ...plan.criteria[ids.wait], measure: 'needs_covered' } as Criterion;
    const without = { ...plan, criteria: { ...plan.criteria, [ids.wait]: measured } };
    expect(askedNodes(without).map(({ criterion }) => criterion.name)).not.toContain('Ventetid');
  });

  it('shows definition, worst, best and what the rater has said already beside each answer', () => {
    const row = out.sheets[0]?.rows.find((one) => one.row === rowOf(out, ids.wait, ids.nul));
    expect(row?.cells.slice(0, 9).map(({ value }) => value)).toEqual([
      'Ventetid',
      'Hvad der ses på.',
      'A Nul',
      '60 minutter',
      '40 minutter',
      45,
      'Annas begrundelse',
      expect.stringContaining(`${ids.wait} ${ids.nul}`),
    ]);
  });

  it('holds nothing of other raters, byte for byte', async () => {
    const text = everything(await sheetOut(plan));
    for (const hidden of [secret, 'Bentsen', 'Carlsen', ids.bo, ids.carla, 'Uden navne', 'Anonymt']) {
      expect(text).not.toContain(hidden);
    }
    expect(text).toContain('Annas begrundelse');
  });

  it('names nobody in an anonymous round, neither in the file nor in what it is called', async () => {
    const sheet = await writeScoreSheet(plan, ids.nameless, ids.anna, context);
    if (!sheet.ok) throw new Error(sheet.error.code);
    const text = everything(sheet.value.bytes) + sheet.value.name;
    for (const hidden of ['Anna Andersen', 'Medarbejdere', 'Bentsen']) expect(text).not.toContain(hidden);
    expect(sheet.value.name).toContain(raterCode({ id: ids.anna }));
  });

  it('is not made for a closed round, a ballot, or where nothing can be asked', async () => {
    const closed = afterCommands(plan, { type: 'round.advance', input: { id: ids.open, to: 'closed' } });
    const code = (of: Plan, raterId = ids.anna) => {
      const made = scoreSheet(of, ids.open, raterId, context);
      return made.ok ? 'made' : made.error.code;
    };
    expect([code(plan), code(closed), code(plan, ids.nul)]).toEqual(['made', 'round_closed', 'row_missing']);
    expect(code({ ...plan, criteria: {} })).toBe('sheet_nothing_asked');
  });

  it('lets a list offer the steps of a short scale, and a rule the ends of any other', async () => {
    const sheet = [...partsOf(await sheetOut(plan)).entries()].find(([name]) => name.endsWith('sheet1.xml'));
    const rules = [
      ...(sheet?.[1].text ?? '').matchAll(/<dataValidation type="(\w+)"[^>]*sqref="F(\d+)(?::F(\d+))?"/g),
    ];
    const kinds = new Map(
      rules.flatMap(([, kind, first, last = first]) =>
        Array.from(
          { length: Number(last) - Number(first) + 1 },
          (_, index) => [Number(first) + index, kind] as const,
        ),
      ),
    );
    const kindOf = (criterionId: string) => kinds.get(rowOf(out, criterionId, ids.nul));
    expect([ids.wait, ids.plain, ids.light, ids.noise, ids.money].map(kindOf)).toEqual([
      'list',
      'list',
      'custom',
      'custom',
      'custom',
    ]);
  });
});
