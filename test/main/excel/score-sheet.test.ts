import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { execute } from '#app/commands/registry.ts';
import type { ForeignWorkbook } from '#app/import/foreign-workbook.ts';
import type { Criterion } from '#app/plan/criterion.ts';
import { type Plan, ratingKey } from '#app/plan/plan.ts';
import type { Score } from '#app/plan/rating.ts';
import { type AskedCriterion, askedNodes, isAsked, raterCode } from '#app/scoresheet/asked.ts';
import { type ReadSheet, readScoreSheet, sheetTaking } from '#app/scoresheet/read-sheet.ts';
import { scoreSheet } from '#app/scoresheet/score-sheet.ts';
import { readForeignWorkbook } from '#main/excel/read/foreign-workbook.ts';
import { writeScoreSheet } from '#main/excel/score-sheet.ts';
import { runs } from '#test/thorough.ts';
import { afterCommands } from '../../app/commands/furnished-plan.ts';
import { context } from '../../app/matrices/plans.ts';
import { askedPlan, ids, secret } from '../../app/scoresheet/asked-plan.ts';
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
import { partsOf } from './parts.ts';

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

/** "Pointark C5 code" of everything that is wrong. */
function wrong(of: Plan, workbook: ForeignWorkbook): string[] {
  const read = readScoreSheet(of, workbook);
  if (read.kind === 'answers') return [];
  return read.problems.map(({ sheet, cell, reason }) => `${sheet} ${cell} ${reason.code}`.trim());
}

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

  const row = () => rowOf(out, ids.wait, ids.nul);
  const light = () => rowOf(out, ids.light, ids.nul);
  it.each<[string, () => Parameters<typeof written>[1], string[]]>([
    [
      'a number as Danes write it',
      () => [{ row: row(), column: 'score', value: words('1.234,5') }],
      ['score sheet_number_as_text'],
    ],
    [
      'a number as Britons write it',
      () => [{ row: row(), column: 'score', value: words('1,234.5') }],
      ['score sheet_number_as_text'],
    ],
    [
      'a number as text',
      () => [{ row: row(), column: 'score', value: words('45') }],
      ['score sheet_number_as_text'],
    ],
    ['words', () => [{ row: row(), column: 'score', value: words('god') }], ['score sheet_not_understood']],
    [
      'yes',
      () => [{ row: row(), column: 'score', value: { kind: 'boolean', value: true } }],
      ['score sheet_not_understood'],
    ],
    [
      'a date',
      () => [{ row: row(), column: 'score', value: { kind: 'date', value: '2026-05-03' } }],
      ['score sheet_date'],
    ],
    [
      'a formula',
      () => [{ row: row(), column: 'score', value: { kind: 'number', value: 45, isFormula: true } }],
      ['score sheet_formula'],
    ],
    [
      'a formula that gives nothing',
      () => [{ row: row(), column: 'score', value: { kind: 'empty', value: null, isFormula: true } }],
      ['score sheet_formula'],
    ],
    [
      'an error',
      () => [{ row: row(), column: 'score', value: { kind: 'error', value: '#REF!' } }],
      ['score sheet_error_value'],
    ],
    ['out of range', () => [{ row: row(), column: 'score', value: number(61) }], ['score sheet_outside']],
    ['off the step', () => [{ row: row(), column: 'score', value: number(44) }], ['score sheet_off_step']],
    ['half a range', () => [{ row: light(), column: 'high', value: null }], ['high sheet_half_range']],
    [
      'a range that falls',
      () => [{ row: light(), column: 'low', value: number(9) }],
      ['low sheet_range_order'],
    ],
    [
      'don’t know within a range',
      () => [{ row: light(), column: 'score', value: words('ved ikke') }],
      ['score sheet_unknown_with_range'],
    ],
    [
      'a formula as reason',
      () => [{ row: row(), column: 'reason', value: { kind: 'text', value: 'x', isFormula: true } }],
      ['reason sheet_formula'],
    ],
    [
      'a reason of 10,001 characters',
      () => [{ row: row(), column: 'reason', value: words('x'.repeat(10_001)) }],
      ['reason sheet_reason_long'],
    ],
    [
      'a code that was changed',
      () => [{ row: row(), column: 'code', value: words('abc') }],
      ['code sheet_code'],
    ],
    [
      'a code that was deleted',
      () => [{ row: row(), column: 'code', value: null }],
      ['code sheet_code_missing'],
    ],
    [
      'a criterion that was renamed in its row',
      () => [{ row: row(), column: 'criterion', value: words('Noget andet') }],
      ['code sheet_code'],
    ],
  ])('names the cell of %s', (_what, cells, expected) => {
    const places = expected.map((line) => {
      const [column = 'score', code] = line.split(' ');
      const at = cells()[0]?.row ?? 0;
      return `Pointark ${addressOf(at, column as 'score')} ${code}`;
    });
    expect(wrong(plan, written(out, cells()))).toEqual(places);
  });

  it('notices a code that was moved to another row, and one that stands twice', () => {
    const [a, b] = [rowOf(out, ids.wait, ids.nul), rowOf(out, ids.light, ids.nul)];
    const codeOf = (at: number) => {
      const cell = out.sheets[0]?.rows
        .find((one) => one.row === at)
        ?.cells.find(({ column }) => column === 10);
      return words(String(cell?.value));
    };
    const moved = written(out, [
      { row: a, column: 'code', value: codeOf(b) },
      { row: b, column: 'code', value: codeOf(a) },
    ]);
    expect(wrong(plan, moved)).toEqual([a, b].map((at) => `Pointark ${addressOf(at, 'code')} sheet_code`));
    const copy = structuredClone(out);
    const last = copy.sheets[0]?.rows.find((one) => one.row === a);
    copy.sheets[0]?.rows.push({ ...structuredClone(last ?? { cells: [] }), row: 900 });
    expect(wrong(plan, copy)).toEqual(['Pointark J900 sheet_row_twice']);
  });

  it('is refused when it belongs elsewhere, or what it asks about has changed', () => {
    const head = `Pointark J${out.sheets[0]?.rows.find(({ cells }) => cells.some(({ value }) => String(value).startsWith('borgerhus-')))?.row ?? 0}`;
    const other = { ...plan, meta: { ...plan.meta, id: ids.nul } };
    expect(wrong(other, out)).toEqual([`${head} sheet_other_plan`]);
    expect(wrong(afterCommands(plan, { type: 'round.remove', input: { id: ids.open } }), out)).toEqual([
      `${head} sheet_round_unknown`,
    ]);
    expect(
      wrong(afterCommands(plan, { type: 'round.advance', input: { id: ids.open, to: 'closed' } }), out),
    ).toEqual([`${head} sheet_round_closed`]);
    expect(wrong(afterCommands(plan, { type: 'rater.remove', input: { id: ids.anna } }), out)).toEqual([
      `${head} sheet_rater_unknown`,
    ]);
    const redefined = afterCommands(plan, {
      type: 'criterion.update',
      input: { id: ids.wait, changes: { definition: 'Noget andet.' } },
    });
    const rows = Object.keys(plan.scenarios).map(
      (scenarioId) => `Pointark ${addressOf(rowOf(out, ids.wait, scenarioId), 'code')} sheet_scale_changed`,
    );
    expect(wrong(redefined, out)).toEqual(rows);
    const removed = afterCommands(plan, { type: 'scenario.remove', input: { id: ids.nul } });
    expect(new Set(wrong(removed, out).map((line) => line.split(' ')[2]))).toEqual(
      new Set(['sheet_scenario_unknown']),
    );
    expect(wrong(plan, { sheets: [{ name: 'Ark1', isHidden: false, rows: [] }] })).toEqual(['sheet_none']);
    const twice = {
      sheets: [...out.sheets, ...out.sheets.slice(0, 1).map((sheet) => ({ ...sheet, name: 'Kopi' }))],
    };
    expect(wrong(plan, twice)).toEqual([head.replace('Pointark', 'Kopi').concat(' sheet_twice')]);
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
