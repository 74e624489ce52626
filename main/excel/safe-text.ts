/** Controls that XML can't carry or no cell can show; tab and line feed stay. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: naming the control characters is the point
const controlCharacters = /[\u0000-\u0008\u000b-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]/g;

/** Excel's limit for a cell. */
const maxCellCharacters = 32_767;

/** Excel reads `_x0041_` in a file as the character of that number; the escape makes it plain text again. */
const excelEscape = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** The text as it may stand in a cell: no controls, no half characters, nothing that Excel reads as an escape. */
export function safeText(text: string): string {
  const shown = text.replace(/\r\n?/g, '\n').replace(controlCharacters, '').toWellFormed();
  const fits = shown.length <= maxCellCharacters ? shown : `${cut(shown, maxCellCharacters - 1)}…`;
  return fits.replace(excelEscape, '_x005F_');
}

/**
 * `true` for text that a spreadsheet would take for a formula when somebody edits the cell or saves the sheet
 * as CSV. Such a cell gets the format "text".
 */
export function looksLikeFormula(text: string): boolean {
  return /^[\s]*[=+\-@]/.test(text) || /^[\t\r\n]/.test(text);
}

/** A sheet name that Excel takes (≤ 31 characters, none of `[]:*?/\`), different from those `taken`. */
export function sheetName(title: string, taken: readonly string[]): string {
  const plain = safeText(title)
    .replace(/[[\]:*?/\\'\n\t]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const legal = plain === '' || plain.toLowerCase() === 'history' ? `${plain} 1`.trim() : plain;
  const isTaken = (name: string) => taken.some((other) => other.toLowerCase() === name.toLowerCase());
  let name = cut(legal, 31).trim();
  for (let number = 2; isTaken(name); number++)
    name = `${cut(legal, 30 - String(number).length).trim()} ${number}`;
  return name;
}

/** The first `length` UTF-16 units, without half a character at the end. */
function cut(text: string, length: number): string {
  const start = text.slice(0, length);
  return start.isWellFormed() ? start : start.slice(0, -1);
}
