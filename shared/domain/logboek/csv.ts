/** A cell that a spreadsheet would run as a formula gets an apostrophe before it (OWASP: CSV injection). */
function guarded(cell: string): string {
  return /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}

function quoted(cell: string): string {
  return /[";\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** One line of a CSV file as a Dutch spreadsheet reads it: semicolons, ended with CRLF. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map((cell) => quoted(guarded(cell))).join(';')}\r\n`;
}

/** What a CSV file begins with, so that its letters are read as UTF-8. */
export const csvBegin = '\uFEFF';
