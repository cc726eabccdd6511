/** Rows as CSV (RFC 4180). */
export function csv(rows: readonly (readonly string[])[]): string {
  return rows
    .map((row) => `${row.map((cell) => quoted(cell, /[",;|\t\r\n]/u)).join(',')}\r\n`)
    .join('');
}

/** A row to paste into a spreadsheet: one cell after the other. */
export function tsvRow(row: readonly string[]): string {
  return row.map((cell) => quoted(cell, /["\t\r\n]/u)).join('\t');
}

/** A cell that reads as text: a spreadsheet would run what begins like a formula. */
function quoted(cell: string, special: RegExp): string {
  const text = /^[\s\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(cell) ? `'${cell}` : cell;
  return special.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
