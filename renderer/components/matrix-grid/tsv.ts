/**
 * Tab-separated text as spreadsheets put it on the clipboard: a cell with a tab, a line break or a leading
 * quote stands in quotes, with quotes inside doubled; the last line ends like the others.
 */
export function writeTsv(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `${cells.map(quoted).join('\t')}\r\n`).join('');
}

function quoted(text: string): string {
  return /[\t\r\n]|^"/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Reads a block from the clipboard, or a file of values that another sign parts. Rows of unequal length stay so.
 *
 * A cell that begins with a quote which never closes is taken as it stands: Excel leaves `5" rør` bare.
 */
export function parseTsv(text: string, divider: '\t' | ';' | ',' = '\t'): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at <= text.length) {
    const cell =
      text[at] === '"'
        ? (quotedCell(text, at, divider) ?? bareCell(text, at, divider))
        : bareCell(text, at, divider);
    row.push(cell.text);
    at = cell.end;
    if (text[at] === divider) {
      at += 1;
      continue;
    }
    rows.push(row);
    row = [];
    if (at >= text.length) break;
    at += text.startsWith('\r\n', at) ? 2 : 1;
    if (at >= text.length) break;
  }
  return rows;
}

function bareCell(text: string, start: number, divider: string): { text: string; end: number } {
  let end = start;
  while (end < text.length && !`${divider}\r\n`.includes(text[end] ?? '')) end++;
  return { text: text.slice(start, end), end };
}

function quotedCell(text: string, start: number, divider: string): { text: string; end: number } | null {
  let content = '';
  let at = start + 1;
  while (at < text.length) {
    const close = text.indexOf('"', at);
    if (close < 0) return null;
    content += text.slice(at, close);
    if (text[close + 1] === '"') {
      content += '"';
      at = close + 2;
      continue;
    }
    const end = close + 1;
    return end === text.length || `${divider}\r\n`.includes(text[end] ?? '') ? { text: content, end } : null;
  }
  return null;
}
