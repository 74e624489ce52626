import { z } from 'zod';

/** Controls that no screen, workbook or printer can show; tab and line feed stay. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: naming the control characters is the point
const controlCharacters = /[\u0000-\u0008\u000b-\u001f\u007f\ufffe\uffff]/g;

/** Text as it may stand in a plan: one normal form, no control characters, no halves of surrogate pairs. */
function cleanText(text: string): string {
  if (text === '') return text;
  return text.replace(/\r\n?/g, '\n').replace(controlCharacters, '').toWellFormed().normalize('NFC');
}

/** JSON and SQLite have one zero; a plan that comes back from them must be the same. */
function withoutMinusZero(amount: number): number {
  return amount === 0 ? 0 : amount;
}

/** A UUID in lower case: never reused, never shown. */
export const idField = z.uuid().lowercase();

/** A name on one line, 1–200 characters. */
export const nameField = z
  .string()
  .overwrite((text) =>
    cleanText(text)
      .replace(/[\n\t]+/g, ' ')
      .trim(),
  )
  .min(1)
  .max(200);

/** A line that may be empty, up to 200 characters. */
export const lineField = z
  .string()
  .overwrite((text) =>
    cleanText(text)
      .replace(/[\n\t]+/g, ' ')
      .trim(),
  )
  .max(200);

/** Running text, up to 10,000 characters. */
export const textField = z.string().overwrite(cleanText).max(10_000);

/** Place among siblings; equal numbers are ordered by id. */
export const sortField = z.number().min(-1e12).max(1e12).overwrite(withoutMinusZero);

/** A measured or judged amount: finite, and small enough that sums of thousands keep their digits. */
export const amountField = z.number().min(-1e12).max(1e12).overwrite(withoutMinusZero);

/** A share 0–1. */
export const shareField = z.number().min(0).max(1);

/** A calendar date, `yyyy-mm-dd`. */
export const dateField = z.iso.date();

/** A calendar year. */
export const yearField = z.int().min(1990).max(2150);

/** A language that every text of the program has. */
export const languageField = z.enum(['da', 'en']);
