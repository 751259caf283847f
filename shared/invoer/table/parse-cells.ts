/**
 * The cells of a table copied from Excel or Word: tabs between cells, a line for each row. Excel puts a cell with
 * a line break or a tab between double quotes and doubles the quotes inside it.
 */
export function parseCells(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const cell = readCell(text, at);
    row.push(cell.value);
    at = cell.end;
    if (text[at] === '\t') {
      at += 1;
      if (at === text.length) row.push('');
      continue;
    }
    at += text.startsWith('\r\n', at) ? 2 : 1;
    rows.push(row);
    row = [];
  }
  if (row.length > 0) rows.push(row);
  return rows.filter((cells) => cells.some((cell) => cell.trim() !== ''));
}

function readCell(text: string, start: number): { readonly value: string; readonly end: number } {
  const quoted = text[start] === '"' ? readQuoted(text, start) : null;
  if (quoted !== null) return quoted;
  let end = start;
  while (end < text.length && text[end] !== '\t' && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return { value: text.slice(start, end), end };
}

/** Null when the quote is an ordinary one, as in: "Ja" zei hij. */
function readQuoted(text: string, start: number): { readonly value: string; readonly end: number } | null {
  let close = text.indexOf('"', start + 1);
  while (close !== -1 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  if (close === -1) return null;
  const after = text[close + 1];
  if (after !== undefined && after !== '\t' && after !== '\n' && after !== '\r') return null;
  const value = text.slice(start + 1, close).replaceAll('""', '"');
  return /[\t\n\r"]/.test(value) ? { value, end: close + 1 } : null;
}
