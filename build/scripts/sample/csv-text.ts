const MUST_BE_QUOTED = /[;"\r\n]/;

function field(value: string): string {
  return MUST_BE_QUOTED.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

/** One row as a SQL tool exports it: semicolons, quotes only where they are needed, no line end. */
function csvRow(values: readonly string[]): string {
  return values.map(field).join(';');
}

/** A whole extract: byte order mark, header, CRLF. Rows may be given as text, to be written as they are. */
export function csvFile(
  header: readonly string[],
  rows: readonly (readonly string[] | { readonly asIs: string })[],
): string {
  const lines = rows.map((row) => ('asIs' in row ? row.asIs : csvRow(row)));
  return `\uFEFF${[csvRow(header), ...lines].join('\r\n')}\r\n`;
}
