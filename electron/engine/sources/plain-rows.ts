const RETURN = 0x0d;
/** No table has as many columns; what stands behind is one field more. */
export const MOST_FIELDS = 10_000;

/**
 * Cuts text without a quote into rows, as a parser of delimited text does: at line feeds, and at the delimiter
 * in between; the return of CRLF is no part of the row. Most extracts have no quote at all, and a parser makes a
 * list of every row before anybody looks at the first; here one list serves all of them, so `onRow` must not keep it.
 * @param delimiter one character
 * @returns where the last row begins, which has no line feed behind it
 */
export function cutPlainRows(
  text: string,
  delimiter: string,
  onRow: (fields: readonly string[]) => void,
): number {
  const fields: string[] = [];
  let begin = 0;
  // Looked for once and then kept: in a text without the delimiter every row would look through all of it.
  let cut = placeOf(delimiter, text, 0);
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', begin)) {
    let count = 0;
    while (cut < end && count < MOST_FIELDS) {
      fields[count++] = text.slice(begin, cut);
      begin = cut + 1;
      cut = placeOf(delimiter, text, begin);
    }
    const stop = end > begin && text.charCodeAt(end - 1) === RETURN ? end - 1 : end;
    fields[count++] = text.slice(begin, stop);
    // Only where fields were left together.
    if (cut < end) cut = placeOf(delimiter, text, end);
    // Setting the length is not free, and nearly all rows have as many fields as the one before.
    if (fields.length !== count) fields.length = count;
    onRow(fields);
    begin = end + 1;
  }
  return begin;
}

function placeOf(delimiter: string, text: string, from: number): number {
  const place = text.indexOf(delimiter, from);
  return place < 0 ? text.length : place;
}
