import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDocument, readDocument } from '#main/file/documents.ts';
import { askedPlan, ids } from '../../app/scoresheet/asked-plan.ts';
import { filledIn, foreign, rowOf } from '../excel/filled-sheets.ts';
import { cli } from './run-cli.ts';

let folder: string;
let sheet: Buffer;
let row: number;
const path = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'borgerhus-sheets-cli-'));
  createDocument(path('plan.borgerhus'), askedPlan(), new Date('2026-03-03T10:00:00Z'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ratings = () => {
  const read = readDocument(path('plan.borgerhus'));
  if (!read.ok) throw new Error(read.error.code);
  return Object.values(read.value.plan.ratings);
};

describe('sheets', () => {
  it('says which rounds there are when there is none of that name, and writes nothing', async () => {
    const asked = ['sheets', 'plan.borgerhus', '--round', 'Runde 9', '--out', 'intet', '--json'];
    const { code, stderr } = await cli(folder, asked);
    expect([code, JSON.parse(stderr).error.code]).toEqual([1, 'cli_round_unknown']);
    expect(stderr).toContain('Runde 1');
    expect(existsSync(path('intet'))).toBe(false);
  });

  it('writes one for each rater of a round, by the round’s id or name', async () => {
    const { code, stdout } = await cli(folder, [
      ...['sheets', 'plan.borgerhus', '--round', 'Runde 1', '--out', 'ud', '--json'],
    ]);
    expect(code).toBe(0);
    const files = readdirSync(path('ud')).sort();
    expect(files).toEqual(
      ['Anna Andersen', 'Bo Bentsen', 'Carla Carlsen'].map(
        (name) => `Pointark, Runde 1, Medarbejdere, ${name}.xlsx`,
      ),
    );
    expect(JSON.parse(stdout)).toMatchObject({ round: ids.open, sheets: [{ raterId: ids.anna }, {}, {}] });
    sheet = readFileSync(path(`ud/${files[0]}`));
    row = rowOf(await foreign(sheet), ids.plain, ids.nul);
  });

  it('writes nothing for a round that isn’t there, and says which there are', async () => {
    const { code, stderr } = await cli(folder, [
      'sheets',
      'plan.borgerhus',
      '--round',
      'Runde 9',
      '--out',
      'andet',
    ]);
    expect(code).toBe(1);
    expect(stderr).toContain('Runde 1, Uden navne');
    expect(existsSync(path('andet'))).toBe(false);
    expect((await cli(folder, ['sheets', 'plan.borgerhus', '--out', 'andet'])).code).toBe(2);
  });
});

describe('take', () => {
  it('shows what would change, takes it, and finds nothing new in it then', async () => {
    writeFileSync(path('svar.xlsx'), await filledIn(sheet, { [`F${row}`]: 7, [`I${row}`]: 'Godt' }));
    const before = ratings().length;
    const dry = await cli(folder, ['take', 'plan.borgerhus', 'svar.xlsx', '--dry-run']);
    expect(dry).toMatchObject({ code: 0, stdout: expect.stringMatching(/– → 7\s+Godt/) });
    expect(ratings()).toHaveLength(before);
    const taken = await cli(folder, ['take', 'plan.borgerhus', 'svar.xlsx', '--json']);
    expect(JSON.parse(taken.stdout)).toMatchObject({
      ...{ taken: true, changed: 1, same: 3, rater: ids.anna },
      changes: [{ cell: `F${row}`, before: null, after: { likely: 7, reason: 'Godt' } }],
    });
    expect(ratings().find(({ criterionId }) => criterionId === ids.plain)).toMatchObject({
      likely: 7,
      reason: 'Godt',
    });
    const again = await cli(folder, ['take', 'plan.borgerhus', 'svar.xlsx', '--json']);
    expect(JSON.parse(again.stdout)).toMatchObject({ taken: false, changed: 0, same: 4 });
  });

  it('takes nothing and ends with 1 where a cell can’t be taken, or the file is no sheet', async () => {
    writeFileSync(
      path('forkert.xlsx'),
      await filledIn(sheet, { [`F${row}`]: '1.234,5', [`F${row + 1}`]: 3 }),
    );
    const before = ratings();
    const wrong = await cli(folder, ['take', 'plan.borgerhus', 'forkert.xlsx', '--json']);
    expect(wrong.code).toBe(1);
    expect(JSON.parse(wrong.stderr).error).toMatchObject({ code: 'sheet_problems', at: `Pointark!F${row}` });
    expect(JSON.parse(wrong.stdout)).toMatchObject({ taken: false, problems: [{ cell: `F${row}` }] });
    const foreignFile = await cli(folder, ['take', 'plan.borgerhus', 'plan.borgerhus', '--json']);
    expect(JSON.parse(foreignFile.stderr).error).toMatchObject({ code: 'workbook_other_kind', at: null });
    expect(ratings()).toEqual(before);
  });
});
