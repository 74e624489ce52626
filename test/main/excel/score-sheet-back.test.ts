import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { execute } from '#app/commands/registry.ts';
import type { ForeignWorkbook } from '#app/import/foreign-workbook.ts';
import { type Plan, ratingKey } from '#app/plan/plan.ts';
import type { Score } from '#app/plan/rating.ts';
import { type AskedCriterion, isAsked } from '#app/scoresheet/asked.ts';
import { type ReadSheet, readScoreSheet, sheetTaking } from '#app/scoresheet/read-sheet.ts';
import { readForeignWorkbook } from '#main/excel/read/foreign-workbook.ts';
import { runs } from '#test/thorough.ts';
import { afterCommands } from '../../app/commands/furnished-plan.ts';
import { askedPlan, ids } from '../../app/scoresheet/asked-plan.ts';
import {
  addressOf,
  filledIn,
  foreign,
  number,
  rowOf,
  sheetOut,
  type Written,
  words,
  written,
} from './filled-sheets.ts';
import { recalculate } from './libreoffice.ts';

const plan = askedPlan();
let out: ForeignWorkbook;
beforeAll(async () => {
  out = await foreign(await sheetOut(plan));
});

const file = { fileName: 'svar.xlsx', sha256: 'ab'.repeat(32) };

function answers(read: ReadSheet) {
  if (read.kind === 'problems') throw new Error(JSON.stringify(read.problems));
  return read;
}

function taken(before: Plan, workbook: ForeignWorkbook): Plan {
  const input = sheetTaking(answers(readScoreSheet(before, workbook)), file);
  return afterCommands(before, { type: 'ratings.take', input });
}

describe('a score sheet that comes back', () => {
  it.each(['da', 'en'] as const)('changes nothing when nothing was written in it (%s)', async (language) => {
    const read = answers(readScoreSheet(plan, await foreign(await sheetOut(plan, { language }))));
    const rows = 5 * Object.keys(plan.scenarios).length;
    expect([read.changes.length, read.sameCount, read.emptyCount]).toEqual([0, 3, rows - 3]);
    expect([read.round.id, read.rater.id]).toEqual([ids.open, ids.anna]);
  });

  it('changes exactly the cells that were filled in, and nothing the second time', async () => {
    await fc.assert(
      fc.property(fc.gen(), (g) => {
        const wanted = new Map<string, Score & { reason: string }>();
        const cells: Parameters<typeof written>[1][number][] = [];
        for (const criterion of Object.values(plan.criteria).filter(isAsked)) {
          for (const { id: scenarioId } of Object.values(plan.scenarios)) {
            if (g(fc.nat, { max: 3 }) > 0) continue;
            const score = g(() => scoreOn(criterion));
            const reason = g(fc.constantFrom, '', 'Fordi', '=1+1', 'to\nlinjer');
            wanted.set(ratingKey(ids.open, ids.anna, scenarioId, criterion.id), { ...score, reason });
            const row = rowOf(out, criterion.id, scenarioId);
            cells.push(...cellsOf(row, score), {
              row,
              column: 'reason',
              value: reason ? words(reason) : null,
            });
          }
        }
        const filled = written(out, cells);
        const read = answers(readScoreSheet(plan, filled));
        if (read.changes.length === 0) return;
        const after = taken(plan, filled);
        for (const [key, rating] of Object.entries(after.ratings)) {
          const said = wanted.get(key);
          if (said) expect(rating).toMatchObject(said);
          else expect(rating).toBe(plan.ratings[key]);
        }
        expect(Object.keys(after.ratings).sort()).toEqual(
          [...new Set([...Object.keys(plan.ratings), ...wanted.keys()])].sort(),
        );
        expect(answers(readScoreSheet(after, filled)).changes).toEqual([]);
      }),
      { numRuns: runs(60) },
    );
  });

  it('is taken whole or not at all: one cell that can’t be read, and its place is all that comes out', () => {
    const bad: Written[] = [
      words('1.234,5'),
      number(1e6),
      { kind: 'date', value: '2026-05-03' },
      { kind: 'number', value: 3, isFormula: true },
    ];
    const rows = out.sheets[0]?.rows.filter(
      ({ cells }) => cells.length > 5 && cells.some(({ column }) => column === 10),
    );
    const places = (rows ?? []).slice(2).map(({ row }) => row);
    fc.assert(
      fc.property(
        fc.constantFrom(...places),
        fc.constantFrom(...bad),
        fc.constantFrom(...places),
        (at, value, other) => {
          const filled = written(out, [
            { row: other, column: 'score', value: words('ved ikke') },
            { row: other, column: 'low', value: null },
            { row: other, column: 'high', value: null },
            { row: at, column: 'score', value },
          ]);
          const read = readScoreSheet(plan, filled);
          expect(read.kind).toBe('problems');
          if (read.kind === 'problems')
            expect(read.problems.map(({ cell }) => cell)).toEqual([addressOf(at, 'score')]);
        },
      ),
      { numRuns: runs(60) },
    );
  });

  it('is one step in the history, with the file by name and hash; without the name in an anonymous round', async () => {
    const fill = (workbook: ForeignWorkbook) =>
      written(workbook, [{ row: rowOf(workbook, ids.plain, ids.nul), column: 'score', value: number(3) }]);
    const input = sheetTaking(answers(readScoreSheet(plan, fill(out))), file);
    const change = execute(plan, { type: 'ratings.take', input });
    expect(change).toMatchObject({
      value: {
        label: { key: 'history.sheet', params: { count: 1, file: 'svar.xlsx', hash: 'abababababab' } },
      },
    });
    const nameless = await foreign(await sheetOut(plan, { roundId: ids.nameless }));
    const secretly = execute(plan, {
      type: 'ratings.take',
      input: sheetTaking(answers(readScoreSheet(plan, fill(nameless))), file),
    });
    expect(secretly).toMatchObject({ value: { label: { key: 'history.sheet.anonymous' } } });
    if (secretly.ok) expect(JSON.stringify(secretly.value.label)).not.toContain('svar');
  });

  it('comes back from LibreOffice with exactly what was filled in there', { timeout: 300_000 }, async () => {
    const bytes = await sheetOut(plan);
    const [wait, lightRow, noise] = [ids.wait, ids.light, ids.noise].map((id) =>
      rowOf(out, id, Object.keys(plan.scenarios)[1] ?? ''),
    );
    const filled = await filledIn(bytes, {
      [`F${wait}`]: 55,
      [`I${wait}`]: 'Længere kø, fx »torsdag«',
      [`G${lightRow}`]: 0.1 + 0.2,
      [`H${lightRow}`]: 7.75,
      [`F${noise}`]: 'ved ikke',
    });
    const [saved = Buffer.alloc(0)] = await recalculate([filled]);
    const back = await readForeignWorkbook(saved);
    if (!back.ok) throw new Error(back.error.code);
    const read = answers(readScoreSheet(plan, back.value));
    expect(read.changes.map(({ cell, after }) => [cell, after])).toEqual([
      [`F${wait}`, { low: null, likely: 55, high: null, reason: 'Længere kø, fx »torsdag«' }],
      [`F${lightRow}`, { low: expect.closeTo(0.3, 12), likely: null, high: 7.75, reason: '' }],
      [`F${noise}`, { low: null, likely: null, high: null, reason: '' }],
    ]);
    expect(read.sameCount).toBe(3);
    expect(answers(readScoreSheet(taken(plan, back.value), back.value)).changes).toEqual([]);
  });
});

function scoreOn(criterion: AskedCriterion): fc.Arbitrary<Score> {
  const [least, most] = [
    Math.min(criterion.worst, criterion.best),
    Math.max(criterion.worst, criterion.best),
  ];
  const { step } = criterion;
  const figure =
    step === null
      ? fc.double({ min: least, max: most, noNaN: true }).map((value) => (value === 0 ? 0 : value))
      : fc.nat({ max: Math.floor((most - least) / step) }).map((steps) => least + steps * step);
  return fc.oneof(
    figure.map((likely): Score => ({ low: null, likely, high: null })),
    fc
      .tuple(figure, figure)
      .map(([a, b]): Score => ({ low: Math.min(a, b), likely: null, high: Math.max(a, b) })),
    fc.constant<Score>({ low: null, likely: null, high: null }),
  );
}

function cellsOf(row: number, { low, likely, high }: Score) {
  const isUnknown = likely === null && low === null;
  const cell = (value: number | null) => (value === null ? null : number(value));
  return [
    { row, column: 'score' as const, value: isUnknown ? words('Ved ikke') : cell(likely) },
    { row, column: 'low' as const, value: cell(low) },
    { row, column: 'high' as const, value: cell(high) },
  ];
}
