import { Unreadable } from './unreadable.ts';
import { readXml } from './xml.ts';

/** More than Excel itself allows (65,490). */
const stylesMax = 70_000;

/** Formats that every program knows by number and that show a day or a time (ECMA-376 part 1, 18.8.30). */
const isKnownDate = (id: number) =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

/** For each cell style in order: whether its numbers are shown as days or times. */
export async function readDateStyles(pieces: AsyncIterable<Buffer>): Promise<boolean[]> {
  const ownDates = new Set<number>();
  const styles: boolean[] = [];
  let isInCellStyles = false;
  await readXml(pieces, {
    open(name, attribute) {
      if (name === 'cellXfs') isInCellStyles = true;
      const id = Number(attribute('numFmtId') ?? 0);
      if (name === 'numFmt' && isDateFormat(attribute('formatCode') ?? '')) ownDates.add(id);
      if (styles.length > stylesMax) throw new Unreadable('workbook_damaged');
      if (name === 'xf' && isInCellStyles) styles.push(isKnownDate(id) || ownDates.has(id));
    },
    close(name) {
      if (name === 'cellXfs') isInCellStyles = false;
    },
  });
  return styles;
}

/** Whether a format asks for parts of a day, other than in words and colours. */
function isDateFormat(code: string): boolean {
  const placeholders = code
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
    .split(';', 1)[0];
  return /[ymdhs]/i.test(placeholders ?? '') && !/general/i.test(code);
}
