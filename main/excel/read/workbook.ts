import { type ForeignSheet, type ForeignWorkbook, foreignLimits } from '#app/import/foreign-workbook.ts';
import { ok, type Result } from '#app/plan/result.ts';
import { type Archive, openArchive } from './archive.ts';
import { readDateStyles } from './date-styles.ts';
import { type Relation, relationsOf } from './relations.ts';
import { readSharedStrings } from './shared-strings.ts';
import { readSheetRows, type Tally } from './sheet-rows.ts';
import { Unreadable } from './unreadable.ts';
import { readXml } from './xml.ts';

/**
 * Reads an xlsx file that may be anything. For the reader's own process: what it is given may cost it all its memory
 * and time.
 *
 * ExcelJS would read what its streaming reader finds on the way through the file and not what the directory names,
 * writes sheets to temporary files, and loses names of sheets and copied formulas; its whole reader dies of 6 kB.
 *
 * @returns refused as `workbook_…`; nothing is ever read in part
 */
export async function readWorkbook(bytes: Buffer): Promise<Result<ForeignWorkbook>> {
  try {
    refuseOtherKinds(bytes);
    const archive = await openArchive(bytes);
    refuseActive(archive);
    return ok({ sheets: await readSheets(archive) });
  } catch (thrown) {
    if (thrown instanceof Unreadable) return thrown.refusal;
    throw thrown;
  }
}

/** What locked workbooks and those of Excel before 2007 are wrapped in. */
const compoundFile = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const lockedStream = Buffer.from('EncryptedPackage', 'utf16le');

function refuseOtherKinds(bytes: Buffer): void {
  if (bytes.subarray(0, 8).equals(compoundFile)) {
    throw new Unreadable(bytes.includes(lockedStream) ? 'workbook_locked' : 'workbook_other_kind');
  }
  if (bytes.subarray(0, 2).toString('latin1') !== 'PK') throw new Unreadable('workbook_other_kind');
}

/** Nothing of these would be run or followed; but a file that brings them is not what it is taken for. */
function refuseActive({ names }: Archive): void {
  if (names.some((name) => /vba|macrosheet|activex/i.test(name))) throw new Unreadable('workbook_macros');
  if (names.some((name) => /^xl\/externalLinks\//i.test(name))) throw new Unreadable('workbook_links');
}

async function readSheets(archive: Archive): Promise<ForeignSheet[]> {
  const main = (await relationsOf(archive, '')).find(({ kind }) => kind === 'officeDocument');
  const pieces = main && archive.read(main.target);
  if (!pieces) throw new Unreadable('workbook_other_kind');
  const { entries, from1904 } = await readContents(pieces);
  const relations = await relationsOf(archive, main.target);
  if (relations.some(({ kind }) => kind === 'externalLink')) throw new Unreadable('workbook_links');
  const partOf = (kind: string) => {
    const relation = relations.find((one) => one.kind === kind && !one.isOutside);
    return relation ? archive.read(relation.target) : null;
  };
  const strings = partOf('sharedStrings');
  const styles = partOf('styles');
  const parts = {
    strings: strings ? await readSharedStrings(strings) : [],
    dateStyles: styles ? await readDateStyles(styles) : [],
    from1904,
  };
  const tally: Tally = { rows: 0, cells: 0, characters: 0 };
  const sheets: ForeignSheet[] = [];
  for (const { relationId, ...sheet } of entries) {
    const rows = sheetPart(archive, relations, relationId);
    if (rows) sheets.push({ ...sheet, rows: await readSheetRows(rows, parts, tally) });
  }
  return sheets;
}

interface SheetEntry {
  name: string;
  isHidden: boolean;
  relationId: string;
}

/** The sheets in the order in which they are shown. */
async function readContents(
  pieces: AsyncIterable<Buffer>,
): Promise<{ entries: SheetEntry[]; from1904: boolean }> {
  const entries: SheetEntry[] = [];
  let from1904 = false;
  await readXml(pieces, {
    open(name, attribute) {
      if (name === 'workbookPr') from1904 = /^(1|true)$/.test(attribute('date1904') ?? '');
      if (name !== 'sheet') return;
      if (entries.length >= foreignLimits.sheets) {
        throw new Unreadable('workbook_sheets', { limit: foreignLimits.sheets });
      }
      entries.push({
        name: (attribute('name') ?? '').slice(0, 200).toWellFormed(),
        isHidden: (attribute('state') ?? 'visible') !== 'visible',
        relationId: attribute('id') ?? '',
      });
    },
  });
  return { entries, from1904 };
}

/** `null` for a sheet that is a chart. */
function sheetPart(
  archive: Archive,
  relations: readonly Relation[],
  id: string,
): AsyncIterable<Buffer> | null {
  const relation = relations.find((one) => one.id === id);
  if (relation && relation.kind !== 'worksheet') return null;
  const pieces = relation && !relation.isOutside ? archive.read(relation.target) : null;
  if (!pieces) throw new Unreadable('workbook_damaged');
  return pieces;
}
