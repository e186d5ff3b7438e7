/** The params of a sentence are those that it names: whoever reports the finding has to give them, and no others. */
export interface FindingText {
  readonly severity: 'info' | 'warning' | 'blocked';
  /** A few words, as a filter or a column shows it. */
  readonly title: string;
  /** The sentence for one finding. */
  readonly text: (params: never) => string;
  /** What the person can do about it. */
  readonly advice: string;
}

/** A finding names the first character that it is about, and how many there are. */
interface FirstCharacter {
  readonly field: string;
  readonly character: string;
  readonly codePoint: string;
  readonly count: number;
}

function andMore({ count = 1 }: FirstCharacter): string {
  return count > 1 ? `, and ${count - 1} more` : '';
}

/** A column of a row that makes it none. */
interface BadColumn {
  readonly column: number;
  readonly field: string;
  readonly row: string;
  /** Who loses a role by it, where that is known: no sentence says it, but the plan is made with it. */
  readonly user?: string;
}

/** An id that is known with leading zeros alone. */
interface LostZeros {
  readonly what: string;
  readonly id: string;
  /** Whose it is, where it is not the row's own. */
  readonly of?: string;
  readonly extract: string;
  readonly other: string;
  /** Who loses what the row gives, and which role: no sentence says it, but the plan is made with it. */
  readonly user: string;
  readonly role?: string;
}

interface SpoiledLetters {
  readonly way: string;
  readonly count: number;
  readonly columns: string;
  readonly example: string;
  /** '' where it is not known. */
  readonly repaired: string;
}

function spoiledWords({ way, count, example, repaired, columns }: SpoiledLetters): string {
  const what = SPOILED[way] ?? 'Letters are spoiled';
  const was = repaired === '' ? '' : ` (${repaired}?)`;
  return `${what}: ${count === 1 ? 'one value' : `${count} values`} of ${columns}, e.g. ${example}${was}.`;
}

const SPOILED: Readonly<Record<string, string>> = {
  'encoded-twice': 'UTF-8 was taken for another encoding',
  'code-page': 'One code page was taken for another',
  'question-mark': 'Question marks stand in the place of letters',
  replacement: 'Letters were lost',
};

function roleWords({ count = 1 }: { count?: number }): string {
  return count === 1 ? 'a role' : `${count} roles`;
}

/**
 * Every finding there is. To add one: add it here, and report it where it is found. `blocked` keeps its
 * subject out of the plan; `warning` wants to be looked at; `info` only says what was done.
 */
export const FINDINGS = {
  // ---- rows that did not become an object (subject: file and line)
  'ROW-TOO-MANY-FIELDS': {
    severity: 'blocked',
    title: 'Row with too many fields',
    text: (p: { found: number; expected: number; column: number; row: string }) =>
      `The row has ${p.found} fields where ${p.expected} are expected; field ${p.column} is the first too many: ${p.row}`,
    advice:
      'A value holds the delimiter without being quoted. Correct the row in the extract, or export with quotes. In a sheet, name every column in the first row, notes too.',
  },
  'ROW-TOO-FEW-FIELDS': {
    severity: 'blocked',
    title: 'Row with too few fields',
    text: (p: BadColumn & { found: number }) =>
      `The row has ${p.found} ${p.found === 1 ? 'field' : 'fields'}; column ${p.column} (${p.field}) is missing: ${p.row}`,
    advice: 'Correct the row in the extract.',
  },
  'ROW-ABOVE-HEADER': {
    severity: 'blocked',
    title: 'Row above the names of the columns',
    text: (p: { row: string }) =>
      `The row stands above the line that names the columns, and may be one of the table: ${p.row}`,
    advice: 'If it is a title, take the line out. If it is a row, move it below the header.',
  },
  'ROW-LIKE-HEADER': {
    severity: 'blocked',
    title: 'Row of column names',
    text: (p: { row: string }) => `The row holds names of columns in place of values: ${p.row}`,
    advice:
      'Two extracts may have been put together: take the line out, and check that the columns are alike.',
  },
  'ROW-NOT-IN-COLUMNS': {
    severity: 'blocked',
    title: 'Row that does not keep to its columns',
    text: (p: { row: string }) =>
      `A value goes over the border of its column, as the dashes under the header or the blanks of the first rows show it: ${p.row}`,
    advice: 'Export with a delimiter, for sqlcmd with -W -s ";".',
  },
  'ROW-VALUE-CUT': {
    severity: 'blocked',
    title: 'Value that may be cut',
    text: (p: { column: number; field: string; width: number; max: number; row: string }) =>
      `Column ${p.column} (${p.field}) is ${p.width} characters wide where M3 allows ${p.max}, and the value fills it: ${p.row}`,
    advice: 'Export with wider columns: for sqlcmd without -y and -Y, for PowerShell with Export-Csv.',
  },
  'EXTRACT-ROWS-NARROW': {
    severity: 'warning',
    title: 'Rows narrower than the header',
    text: (p: { expected: number; found: number }) =>
      `There are ${p.expected} columns, and no row has more than ${p.found} fields: what stands in the last columns is not known, or the header is moved.`,
    advice:
      'Compare a row with its header on the Source screen, and assign the columns by hand where they are moved.',
  },
  'ROW-SHORT': {
    severity: 'warning',
    title: 'Row that ends early',
    text: (p: { found: number; expected: number; row: string }) =>
      `The row has ${p.found} of ${p.expected} fields; what the others hold is not known of this one: ${p.row}`,
    advice: 'Compare the row with M3: a part of it, or of the rows beside it, may be lost.',
  },
  'ROW-QUOTES-BROKEN': {
    severity: 'blocked',
    title: 'Row with broken quotes',
    text: (p: { row: string }) => `A quoted field is not closed or goes on after its closing quote: ${p.row}`,
    advice: 'Correct the quotes in the extract.',
  },
  'ROW-OVER-SEVERAL-LINES': {
    severity: 'warning',
    title: 'Row over several lines',
    text: (p: { lines: number; last: number; row: string }) =>
      `A value holds line breaks, so ${p.lines} lines, up to line ${p.last}, were read as one row: ${p.row}`,
    advice:
      'M3 keeps no line breaks. Look whether these lines are one row; if not, a quote is missing in the first of them. Nobody is deleted for being missing from this extract.',
  },
  'LINE-OF-SEVERAL-ROWS': {
    severity: 'warning',
    title: 'Rows that end in different ways',
    text: (p: { rows: number; row: string }) =>
      `Carriage returns within the line were taken for the ends of ${p.rows} rows: ${p.row}`,
    advice:
      'Look whether these are rows as they stand in M3: a file whose rows end in two ways may have lost a part. Nobody is deleted for being missing from this extract.',
  },
  'ROW-LINE-BREAKS': {
    severity: 'blocked',
    title: 'Row with stray line breaks',
    text: (p: { row: string }) =>
      `The line holds carriage returns that make neither rows nor values of it: ${p.row}`,
    advice: 'Export again with the same line end after every row.',
  },
  'ROW-LINE-TOO-LONG': {
    severity: 'blocked',
    title: 'Line that is too long',
    text: (p: { row: string }) => `The line is longer than 1 million characters: ${p.row}`,
    advice: 'The extract probably has no line ends. Export it again with one row a line.',
  },
  'ROW-LAST-CUT': {
    severity: 'blocked',
    title: 'Last row cut short',
    text: (p: { row: string }) =>
      `The file ends in the middle of its last row, so rows may be missing after it: ${p.row}`,
    advice:
      'The export was probably interrupted. Export it again; nobody is deleted for being missing from this extract.',
  },
  'ROW-ID-EMPTY': {
    severity: 'blocked',
    title: 'Row without an id',
    text: (p: BadColumn) => `Column ${p.column} (${p.field}) is empty: ${p.row}`,
    advice: 'Correct the row in the extract, or take the line out.',
  },
  'ROW-FIELD-TOO-LONG': {
    severity: 'blocked',
    title: 'Row with an impossibly long value',
    text: (p: BadColumn & { length: number; max: number }) =>
      `Column ${p.column} (${p.field}) holds ${p.length} characters, far more than the ${p.max} that M3 allows: ${p.row}`,
    advice: 'A quote is probably not closed. Correct the row in the extract.',
  },
  'ROW-NOT-DECODABLE': {
    severity: 'blocked',
    title: 'Row with bytes that are no text',
    text: (p: BadColumn & { encoding: string }) =>
      `Column ${p.column} (${p.field}) holds bytes that are no characters in ${p.encoding}: ${p.row}`,
    advice:
      'Choose the right encoding on the Source screen, or correct the row; where U+FFFD stands in M3 itself, the letter was lost there.',
  },
  'ROW-ID-NUMBER': {
    severity: 'warning',
    title: 'Ids that are numbers',
    text: (p: { column: number; field: string }) =>
      `Column ${p.column} (${p.field}) holds numbers from this row on: leading zeros that an id had are lost.`,
    advice:
      'Compare the ids with M3. Where they had leading zeros, bring the extract into Excel as text and save it again.',
  },
  'ROW-CELL-ERROR': {
    severity: 'blocked',
    title: 'Row with an error in a cell',
    text: (p: BadColumn & { error: string }) =>
      `Column ${p.column} (${p.field}) holds the error ${p.error} in place of a value: ${p.row}`,
    advice: 'Correct the formula in the workbook, or empty the cell, and save it.',
  },
  'ROW-CELL-FORMULA': {
    severity: 'blocked',
    title: 'Row with an id that was not calculated',
    text: (p: BadColumn) =>
      `Column ${p.column} (${p.field}) holds a formula whose result is not in the file: ${p.row}`,
    advice: 'Open the workbook in Excel, save it, and read it again.',
  },
  'ROW-CELL-CONVERTED': {
    severity: 'blocked',
    title: 'Row with an id that became something else',
    text: (p: BadColumn & { what: string; value: string }) =>
      `Column ${p.column} (${p.field}) holds ${p.what}, ${p.value}, where an id belongs: Excel turned into it what was typed or pasted, and what that was is lost. Row: ${p.row}`,
    advice: 'Bring the extract into Excel with its columns as text, or take the file as M3 wrote it.',
  },
  'ROW-ID-CONVERTED': {
    severity: 'warning',
    title: 'Id that looks converted',
    text: (p: { column: number; field: string; id: string; into: string }) =>
      `Column ${p.column} (${p.field}) holds ${p.id}, which is how Excel writes ${p.into}: an id such as 1MAR or 12E5 becomes that, and what it was is lost.`,
    advice: 'Take the file as M3 wrote it, or bring it into Excel with its columns as text.',
  },
  'ROW-ZEROS-LOST': {
    severity: 'warning',
    title: 'Leading zeros lost',
    text: (p: LostZeros) =>
      `${p.what} ${p.id}${p.of === undefined ? '' : ` of ${p.of}`} is not in the ${p.extract} extract, but ${p.other} is: in one of them leading zeros were lost. The row is left out.`,
    advice: 'Make the extract anew with this column as text.',
  },
  'EXTRACT-ENCODINGS-MIXED': {
    severity: 'warning',
    title: 'Two encodings in one file',
    text: (p: { lines: number; encoding: string; otherLines: number; other: string; line: number }) =>
      `${p.lines} lines are in ${p.encoding}; ${p.otherLines} hold ${p.other}, from line ${p.line} on. Letters of these are spoiled or the rows are refused.`,
    advice: 'The file was put together of several. Make it anew in one encoding.',
  },
  'EXTRACT-ENCODED-TWICE': {
    severity: 'warning',
    title: 'Letters spoiled in the file',
    text: (p: SpoiledLetters) =>
      `${spoiledWords(p)} The file was read in a wrong encoding and written again before it came here, or is read in a wrong one now.`,
    advice:
      'Look at the encoding on the Source screen; if it is right, make the extract anew. Do not correct it by hand: other letters may be lost.',
  },
  'EXTRACT-LETTERS-SPOILED': {
    severity: 'warning',
    title: 'Letters spoiled in M3 or on the way',
    text: spoiledWords,
    advice: 'Compare with M3. Names that IPA holds are not overwritten by them.',
  },
  'EXTRACT-IDS-SPOILED': {
    severity: 'warning',
    title: 'Ids with spoiled letters',
    text: spoiledWords,
    advice: 'Make the extract anew, in UTF-8. An id that was altered names nobody, or somebody else.',
  },
  'EXTRACT-VALUES-UNKNOWN': {
    severity: 'warning',
    title: 'Values that could not be read',
    text: (p: { column: number; field: string; count: number; why: string; value: string; line: number }) =>
      `Column ${p.column} (${p.field}): ${p.count === 1 ? 'one value is' : `${p.count} values are`} not known, since the ${p.count === 1 ? 'cell holds' : 'cells hold'} ${p.why}${p.value === '' ? '' : ` (${p.value})`}, from line ${p.line} on. Nothing is erased because of it.`,
    advice: 'Open the workbook in Excel, correct it, save it, and read it again.',
  },
  'EXTRACT-ROWS-HIDDEN': {
    severity: 'warning',
    title: 'Hidden rows were read',
    text: (p: { hidden: number; rows: number }) =>
      `${p.hidden} of ${p.rows} rows of the sheet are hidden, by a filter or by hand. They were read like the others.`,
    advice: 'Choose on the Source screen whether only the visible rows are read.',
  },
  'EXTRACT-ROWS-LEFT-OUT': {
    severity: 'warning',
    title: 'Hidden rows were left out',
    text: (p: { hidden: number; rows: number }) =>
      `${p.hidden} of ${p.rows} rows of the sheet are hidden, by a filter or by hand. They were left out, as it was chosen.`,
    advice: 'Nobody counts as gone from M3 because of it.',
  },
  'ROW-USER-DUPLICATE': {
    severity: 'warning',
    title: 'Same user twice',
    text: (p: { id: string; first: number; difference: string }) =>
      `User ${p.id} is already on line ${p.first} with other values (${p.difference}); this row is left out.`,
    advice: 'Check which row is right. A join without a company gives a user once for each e-mail.',
  },
  'ROW-USER-REPEATED': {
    severity: 'info',
    title: 'Same row twice',
    text: (p: { id: string; first: number }) =>
      `User ${p.id} is already on line ${p.first} with the same values.`,
    advice: 'Nothing needs to be done.',
  },
  'ROW-USER-JOINED': {
    severity: 'info',
    title: 'User with several e-mails',
    text: (p: { id: string; first: number; address: string }) =>
      `User ${p.id} is already on line ${p.first} with another e-mail; both addresses are kept (${p.address}).`,
    advice: 'Choose the company whose addresses are right.',
  },
  'ROW-USER-CASE': {
    severity: 'warning',
    title: 'Ids that differ only in case',
    text: (p: { id: string; other: string; first: number }) =>
      `User ${p.id} differs from ${p.other} on line ${p.first} only in case or Unicode form; this row is left out.`,
    advice: 'Check in MNS150 which of the two people the id belongs to.',
  },
  'ROW-ROLE-DUPLICATE': {
    severity: 'warning',
    title: 'Same role twice',
    text: (p: { id: string; first: number }) =>
      `Role ${p.id} is already on line ${p.first}; this row is left out.`,
    advice: 'Check which description is right.',
  },
  'ROW-USER-ROLE-DUPLICATE': {
    severity: 'info',
    title: 'Same user-role twice',
    text: (p: { user: string; role: string }) => `User ${p.user} already has role ${p.role}.`,
    advice: 'Nothing needs to be done.',
  },
  'ROW-USER-ROLE-UNKNOWN-USER': {
    severity: 'warning',
    title: 'User-role of an unknown user',
    text: (p: { user: string; role: string }) =>
      `User ${p.user} is not in the users extract; its role ${p.role} is left out.`,
    advice: 'The user may have been deleted in M3, or the extracts were made at different times.',
  },
  'ROW-USER-ROLE-UNKNOWN-ROLE': {
    severity: 'warning',
    title: 'User-role of an unknown role',
    text: (p: { role: string; user: string }) =>
      `Role ${p.role} of user ${p.user} is not in the roles extract; it is left out.`,
    advice: 'The role may have been deleted in M3, or the extracts were made at different times.',
  },
  'ROW-EMAIL-UNKNOWN-USER': {
    severity: 'info',
    title: 'E-mail of an unknown user',
    text: (p: { user: string }) => `User ${p.user} is not in the users extract; the address is left out.`,
    advice: 'Nothing needs to be done if the users extract is complete.',
  },
  'ROW-EMAIL-OTHER-TYPE': {
    severity: 'info',
    title: 'E-mail of another type',
    text: (p: { type: string }) => `The address is of type ${p.type}, not of a user (04); it is left out.`,
    advice: 'Nothing needs to be done.',
  },

  // ---- an extract as a whole (subject: the file)
  'EXTRACT-LINES-SKIPPED': {
    severity: 'info',
    title: 'Lines around the table skipped',
    text: (p: { count: number; what: string; place: string; line: number; text: string }) =>
      p.count === 1
        ? `Skipped, ${p.what}: ${p.place} ${p.line}, ${p.text}`
        : `Skipped, each ${p.what}: ${p.count} ${p.place}s, the first ${p.place} ${p.line}, ${p.text}`,
    advice: 'Nothing needs to be done.',
  },
  'EXTRACT-COLUMNS-UNUSED': {
    severity: 'info',
    title: 'Columns not used',
    text: (p: { columns: string }) => `These columns are not used: ${p.columns}.`,
    advice: 'Nothing needs to be done, unless one of them holds what is needed: then choose it on Source.',
  },
  'EXTRACT-SHEET-HIDDEN': {
    severity: 'info',
    title: 'Hidden sheet read',
    text: (p: { sheet: string }) =>
      `The sheet ${p.sheet} is hidden in the workbook; it is the one that fits.`,
    advice: 'Check that it is the right one, or choose another on Source.',
  },
  'EXTRACT-OTHER-TABLE': {
    severity: 'warning',
    title: 'Another table in the same file',
    text: (p: { place: string; line: number; text: string; count: number }) =>
      `On ${p.place} ${p.line} another table begins (${p.text}); ${p.count === 1 ? 'its row is' : `its ${p.count} rows are`} not taken.`,
    advice: 'Export each table to a file of its own.',
  },
  'EXTRACT-TOOL-ERROR': {
    severity: 'warning',
    title: 'Error in the extract',
    text: (p: { place: string; line: number; text: string }) =>
      `On ${p.place} ${p.line} stands an error of the tool that wrote the file, so rows may be missing: ${p.text}`,
    advice: 'Export again, and check that the query ends without an error.',
  },

  // ---- ids
  'EXTRACT-AT-LIMIT': {
    severity: 'warning',
    title: 'Perhaps more than was given',
    text: (p: { records: number } | { users: number }) =>
      'users' in p
        ? `For ${p.users} ${p.users === 1 ? 'user' : 'users'} as many roles came as a server gives at most. Whether there are more could not be found out.`
        : `Exactly ${p.records} records came, as many as a server gives at most. Whether there are more could not be found out.`,
    advice:
      'Compare the number with M3. Nobody who is missing here counts as gone. Where there are more, read M3 from its database or from extracts.',
  },
  'ID-NOT-STORABLE': {
    severity: 'blocked',
    title: 'Id that IPA cannot hold',
    text: (p: { character: string; codePoint: string; set: string }) =>
      `The id holds ${p.character} (${p.codePoint}), which is not in ${p.set}. An id is never rewritten.`,
    advice: 'Give the user or role another id in M3.',
  },
  'ID-UNSAFE': {
    severity: 'blocked',
    title: 'Id that cannot be written safely',
    text: (p: { character: string; codePoint: string }) =>
      `The id holds ${p.character} (${p.codePoint}), which cannot be written safely in a secadm command.`,
    advice: 'Give the user or role another id in M3.',
  },
  'ID-CONVERTED': {
    severity: 'blocked',
    title: 'Id that Excel has made',
    text: (p: { id: string; into: string }) =>
      `${p.id} is how Excel writes ${p.into}; what the id was is lost.`,
    advice: 'Take the file as M3 wrote it, or bring it into Excel with its columns as text.',
  },
  'ID-TOO-LONG': {
    severity: 'warning',
    title: 'Id longer than M3 allows',
    text: (p: { length: number; max: number }) => `The id has ${p.length} characters; M3 allows ${p.max}.`,
    advice: 'Check whether the column is the right one.',
  },
  'ID-NOT-ASCII': {
    severity: 'info',
    title: 'Id with letters outside ASCII',
    text: (p: { character: string; codePoint: string }) => `The id holds ${p.character} (${p.codePoint}).`,
    advice: 'IPA can hold it. Check that the sign-in does, too.',
  },

  // ---- names
  'NAME-SPLIT-GUESSED': {
    severity: 'warning',
    title: 'Name split is a guess',
    text: (p: { name: string; firstName: string; lastName: string; reason: string }) =>
      `"${p.name}" is split into "${p.firstName}" and "${p.lastName}": ${p.reason}.`,
    advice: 'Correct the split if it is wrong. The correction is remembered.',
  },
  'NAME-ONE-WORD': {
    severity: 'warning',
    title: 'One-word name',
    text: (p: { name: string; filler: string }) =>
      `"${p.name}" is one word; ${p.filler} stands for the last name, which secadm needs.`,
    advice: 'Correct the name here or in MNS150 if it is not a technical user.',
  },
  'NAME-EMPTY': {
    severity: 'blocked',
    title: 'No name',
    text: () => 'The user has no name in M3.',
    advice: 'Enter the name in MNS150, or correct it here.',
  },
  'NAME-UNKNOWN': {
    severity: 'blocked',
    title: 'Name not known',
    text: () => 'The extract holds a name for this user that could not be read.',
    advice: 'Correct the extract and read it again, or correct the name here.',
  },
  'NAME-TOO-LONG': {
    severity: 'warning',
    title: 'Name longer than M3 allows',
    text: (p: { length: number; max: number }) => `The name has ${p.length} characters; M3 allows ${p.max}.`,
    advice: 'Check whether the column is the right one.',
  },
  'NAME-CORRECTION-STALE': {
    severity: 'warning',
    title: 'Correction made for another name',
    text: (p: { was: string; name: string }) =>
      `The remembered correction was made for "${p.was}"; the name is now "${p.name}". It is not used.`,
    advice: 'Correct the split again if needed.',
  },

  // ---- characters, in names and descriptions
  'TEXT-TRANSLITERATED': {
    severity: 'info',
    title: 'Characters transliterated',
    text: (p: FirstCharacter & { set: string; before: string; after: string }) =>
      `${p.field}: ${p.character} (${p.codePoint}${andMore(p)}) is not in ${p.set}; "${p.before}" becomes "${p.after}".`,
    advice: 'Nothing needs to be done if the result is right; otherwise correct the name.',
  },
  'TEXT-NOT-LATIN1': {
    severity: 'blocked',
    title: 'Characters that IPA cannot hold',
    text: (p: FirstCharacter & { set: string }) =>
      `${p.field}: ${p.character} (${p.codePoint}${andMore(p)}) is not in ${p.set}.`,
    advice: 'Choose a character policy that transliterates, or correct the name.',
  },
  'TEXT-SPOILED': {
    severity: 'warning',
    title: 'Letters that look spoiled',
    text: (p: { field: string; value: string; repaired: string }) =>
      `${p.field}: "${p.value}" looks as if its letters were spoiled on the way${p.repaired === '' ? '' : `; it was probably "${p.repaired}"`}.`,
    advice: 'Correct it in M3 or make the extract anew. Accept the finding if the value is right.',
  },
  'TEXT-CONTROL-REPLACED': {
    severity: 'warning',
    title: 'Control characters replaced',
    text: (p: FirstCharacter) =>
      `${p.field}: ${p.codePoint} is a control character or a line break; a space stands in its place.`,
    advice: 'Check the value in M3.',
  },
  'TEXT-INVISIBLE-REMOVED': {
    severity: 'warning',
    title: 'Invisible characters removed',
    text: (p: FirstCharacter) =>
      `${p.field}: ${p.codePoint} is invisible (direction mark, zero-width or the like) and is taken out.`,
    advice: 'Check the value in M3: such characters can make a name look like another.',
  },
  'TEXT-BROKEN': {
    severity: 'blocked',
    title: 'Broken text',
    text: (p: FirstCharacter) => `${p.field}: ${p.codePoint} is what is left of a damaged character.`,
    advice: 'Correct the value in M3 or in the extract.',
  },
  'TEXT-QUOTE-REPLACED': {
    severity: 'warning',
    title: 'Quote or backslash replaced',
    text: (p: FirstCharacter & { before: string; after: string }) =>
      `${p.field}: ${p.character} has no known way to be written in a secadm file; "${p.before}" becomes "${p.after}".`,
    advice: 'Nothing needs to be done if the result is right; otherwise choose to block such values.',
  },
  'TEXT-UNQUOTABLE': {
    severity: 'blocked',
    title: 'Value that cannot be quoted',
    text: (p: Omit<FirstCharacter, 'count'> & { count?: number }) =>
      `${p.field}: ${p.character} (${p.codePoint}) cannot be written safely in a secadm file.`,
    advice: 'Correct the value, choose to replace quotes, or choose the other quoting in Settings.',
  },

  // ---- e-mails
  'EMAIL-NONE': {
    severity: 'info',
    title: 'No e-mail',
    text: () => 'The user has no e-mail; actions by mail will not reach this person.',
    advice: 'Enter an address in CRS111 if the person takes part in approvals by mail.',
  },
  'EMAIL-UNKNOWN': {
    severity: 'warning',
    title: 'E-mail not known',
    text: () =>
      'The extract holds an address for this user that could not be read; one that IPA holds stays.',
    advice: 'Open the workbook in Excel, save it, and read it again.',
  },
  'EMAIL-INVALID': {
    severity: 'warning',
    title: 'E-mail that is none',
    text: (p: { email: string; reason: string }) =>
      `"${p.email}" is not an e-mail address (${p.reason}); it is not used.`,
    advice: 'Correct it in CRS111.',
  },
  'EMAIL-SEVERAL-COMPANIES': {
    severity: 'warning',
    title: 'E-mails in several companies',
    text: (p: { all: string; chosen: string; company: string }) =>
      `The addresses differ between companies (${p.all}); ${p.chosen} of company ${p.company} is taken.`,
    advice: 'Choose the company whose addresses are right.',
  },
  'EMAIL-SEVERAL': {
    severity: 'warning',
    title: 'Several e-mails',
    text: (p: { all: string; chosen: string }) =>
      `The user has several addresses (${p.all}); ${p.chosen} is taken.`,
    advice: 'Check in CRS111 which address is right.',
  },
  'EMAIL-COMPANY-UNDECIDED': {
    severity: 'blocked',
    title: 'Company not chosen',
    text: (p: { all: string }) =>
      `The addresses differ between companies (${p.all}) and no company is chosen.`,
    advice: 'Choose the company on the People screen.',
  },
  'EMAIL-OTHER-COMPANY': {
    severity: 'warning',
    title: 'E-mail only in another company',
    text: (p: { company: string; all: string }) =>
      `There is no address in company ${p.company}; ${p.all} is not used.`,
    advice: 'Enter the address in CRS111 for the chosen company.',
  },
  'EMAIL-SHARED': {
    severity: 'warning',
    title: 'E-mail of several people',
    text: (p: { email: string; others: string }) => `${p.email} is also the address of ${p.others}.`,
    advice: 'Check whether one person has two users: mails would then be answered for the wrong one.',
  },

  // ---- people and roles
  'USER-PROTECTED': {
    severity: 'info',
    title: 'Protected user',
    text: (p: { id: string }) => `${p.id} is an administrator or protected by choice and is left alone.`,
    advice: 'Nothing needs to be done.',
  },
  'USER-NO-ROLE': {
    severity: 'info',
    title: 'User without a role',
    text: () => 'The user has no role in M3, so no user-task.',
    advice: 'Nothing needs to be done if the person takes no part in approvals.',
  },
  'USER-VALUE-UNKNOWN': {
    severity: 'warning',
    title: 'Value of the filter not known',
    text: (p: { field: string }) =>
      `The filter looks at ${p.field}, which could not be read for this user; the user is left out.`,
    advice: 'Correct the extract and read it again, or take the user in by hand.',
  },
  'USER-ROLE-DATES-UNKNOWN': {
    severity: 'warning',
    title: 'Validity not known',
    text: (p: { count: number; roles: string }) =>
      `From or to when the user has ${roleWords(p)} could not be read: ${p.roles}. A user-task that IPA holds stays as it is, and none is made.`,
    advice: 'Correct the dates in the extract (yyyyMMdd) and read it again.',
  },
  'USER-STATUS-UNKNOWN': {
    severity: 'warning',
    title: 'Status not known',
    text: () =>
      'The extract has no status for this user, so "active only" cannot be decided; the user is left out.',
    advice: 'Take the column JUUSTA (USTA) into the extract, or choose another scope.',
  },
  'ROLE-NO-DESCRIPTION': {
    severity: 'warning',
    title: 'Role without a description',
    text: (p: { id: string }) => `The role has no description; its id ${p.id} is used.`,
    advice: 'Enter one in MNS405.',
  },
  'ROLE-NOT-READ': {
    severity: 'warning',
    title: 'Role known from user-roles only',
    text: (p: { id: string }) => `No roles extract was read; the task ${p.id} gets its id as description.`,
    advice: 'Read the roles extract (MNS405), too.',
  },

  'ROLE-DESCRIPTION-UNWRITABLE': {
    severity: 'warning',
    title: 'Description that cannot be written',
    text: (p: { character: string; codePoint: string; id: string }) =>
      `The description holds ${p.character} (${p.codePoint}), which cannot be written; a new task gets the id ${p.id} as description, and one that IPA holds stays.`,
    advice: 'Choose a character policy that transliterates, or correct the description in MNS405.',
  },
  'ROLE-DESCRIPTION-UNKNOWN': {
    severity: 'warning',
    title: 'Description not known',
    text: (p: { id: string }) =>
      `The extract holds a description that could not be read; a new task gets the id ${p.id} as description, and one that IPA holds stays.`,
    advice: 'Open the workbook in Excel, save it, and read it again.',
  },
  'USER-ROLE-BLOCKED': {
    severity: 'warning',
    title: 'User-task without its task',
    text: (p: { count: number; roles: string }) =>
      `The user has ${roleWords(p)} in M3, which cannot become a task: ${p.roles}. The user-task is not made; one that IPA holds stays.`,
    advice: 'Look at the finding of the role.',
  },
  'USER-ROLE-NOT-TAKEN': {
    severity: 'warning',
    title: 'User-role that was left out',
    text: (p: { count: number; roles: string }) =>
      `The user-roles extract gives the user ${roleWords(p)} that was not taken: ${p.roles}. The user-task is not made; one that IPA holds stays.`,
    advice: 'Look at the finding of the row, correct the extract and read it again.',
  },

  // ---- what the target holds already
  'TARGET-ONLY': {
    severity: 'warning',
    title: 'Only in IPA',
    text: (p: { what: string }) => `M3 does not know ${p.what} of this data area; nothing is done about it.`,
    advice: 'Decide on the Plan screen whether it is to be left, disabled or deleted.',
  },
  'TARGET-MORE': {
    severity: 'info',
    title: 'More in IPA than in M3',
    text: (p: { what: string; names: string }) =>
      `IPA holds ${p.what} that M3 does not give: ${p.names}. They stay.`,
    advice: 'Let the rule for what is only in the target delete them, if they should go.',
  },
  'TARGET-TWIN': {
    severity: 'warning',
    title: 'Ids in IPA that differ only in spelling',
    text: (p: { twins: string; id: string }) =>
      `IPA holds ${p.twins} beside ${p.id}; only ${p.id} is looked at, and neither is deleted.`,
    advice: 'Find out which of them is used, and let the administrator delete the other.',
  },
  'TARGET-UNWRITABLE': {
    severity: 'warning',
    title: 'Value in IPA that no file can carry',
    text: (p: { value: string }) =>
      `IPA holds ${p.value === '' ? 'an empty name' : `"${p.value}"`}, which cannot be written safely in a command; what it belongs to is left as it is.`,
    advice: 'Correct it in the web administration.',
  },
  'TARGET-NOT-READ': {
    severity: 'warning',
    title: 'Not known well enough to be deleted',
    text: (p: { what: string; types: string }) =>
      `To delete ${p.what}, more would have to be known; not read: ${p.types}. It is left as it is.`,
    advice: 'Read IPA in a way that knows these objects, too.',
  },
  'TARGET-LIST-NOT-WHOLE': {
    severity: 'warning',
    title: 'List of IPA not read whole',
    text: (p: { reason: string; type: string }) =>
      `${p.reason}. Whether a ${p.type} that the list does not show is there is not known: none is created or deleted because of it.`,
    advice:
      'Correct what is named or export the list again, or read IPA in another way. Then nothing is left open.',
  },
  'TARGET-UNKNOWN': {
    severity: 'warning',
    title: 'Not known whether it is in IPA',
    text: (p: { what: string; reason: string }) =>
      `Whether IPA holds ${p.what} is not known (${p.reason}). It is not created.`,
    advice:
      'Correct the row that could not be read, or export the list again and read it. Or look in IPA, and decide about this one by hand.',
  },
  'TARGET-FIELD-LEFT-OUT': {
    severity: 'warning',
    title: 'Field that IPA’s list leaves out',
    text: (p: { what: string; field: string }) =>
      `To change ${p.what}, its ${p.field} would have to be known, which the list leaves out: it would be lost. It is left as it is.`,
    advice: 'Take the field into the list, and read it again.',
  },
  'TARGET-TYPE-UNKNOWN': {
    severity: 'warning',
    title: 'Perhaps a personal task',
    text: (p: { task: string }) =>
      `M3 does not know task ${p.task}, and IPA's list does not say of which type it is: it may be the personal task of a user who is gone. It is left as it is.`,
    advice: 'Take the type of the tasks into the list (2 is a group task), or decide about this one by hand.',
  },
  'ROLE-LIKE-USER': {
    severity: 'warning',
    title: 'Role named like a user',
    text: (p: { known: 'yes' | 'no'; user: string }) =>
      p.known === 'no'
        ? `User ${p.user} has a personal task of the same name in IPA, and its lists do not tell the two apart. The role is not compared, and nothing is created for it.`
        : `User ${p.user} has a personal task of the same name in IPA. Only a group task is created or changed.`,
    advice:
      'Rename the role in M3, or take the type of the tasks into the list (2 is a group task). It can be created by hand decision.',
  },
  'EMAIL-CASE': {
    severity: 'info',
    title: 'E-mail differs in case alone',
    text: (p: { held: string; wanted: string; rule: 'leave' | 'm3' }) =>
      `IPA has ${p.held}, M3 has ${p.wanted}; ${p.rule === 'm3' ? 'that of M3 is wanted' : 'the one in IPA stays'}.`,
    advice: 'Mail goes to the same address. The rule for it stands on the Plan screen.',
  },
  'SOURCE-INCOMPLETE': {
    severity: 'warning',
    title: 'Only in IPA, as far as M3 was read',
    text: (p: { what: string; reason: string }) =>
      `M3 does not know ${p.what}, but ${p.reason}: it may be there. It is left as it is.`,
    advice:
      'Correct the extract and read it again, confirm on the Plan screen that it is whole, or decide about this one by hand.',
  },
  'ID-RENAMED': {
    severity: 'warning',
    title: 'Renamed in M3, as it seems',
    text: (p: { gone: string; now: string; where: string; likeness: string }) =>
      `IPA has ${p.gone}, whom M3 does not know; M3 has ${p.now} with the same name and e-mail (${p.where}): the id has probably changed. Nothing is done about either.`,
    advice:
      'Apply the new one by hand on the Plan screen if the row is right: then the rule for what is only in IPA decides about the former id. If the id was damaged, correct the extract.',
  },
  'PERSON-RESEMBLES': {
    severity: 'warning',
    title: 'Perhaps there under another id',
    text: (p: { gone: string; now: string; likeness: string; where: string }) =>
      `IPA has ${p.gone}, whom M3 does not know; M3 has ${p.now} with ${
        p.likeness === 'id' ? 'an id that looks alike' : `the same ${p.likeness}`
      } (${p.where}). The one in IPA is left as it is.`,
    advice:
      'Compare the two in MNS150. If the row of M3 is right, apply it by hand on the Plan screen; otherwise correct the extract.',
  },
  'ROW-IMPROBABLE': {
    severity: 'warning',
    title: 'Row that may be two',
    text: (p: { reason: string }) => `Nothing is done about this person: ${p.reason}.`,
    advice:
      'Compare the row with M3. If it is right, apply it by hand on the Plan screen; otherwise read the extract again.',
  },
  'TARGET-KEPT': {
    severity: 'warning',
    title: 'Not overwritten by spoiled letters',
    text: (p: { field: string; held: string; wanted: string }) =>
      `${p.field}: IPA holds "${p.held}", M3 gives "${p.wanted}", whose letters look spoiled. It is left as it is.`,
    advice: 'Correct M3 or the extract; if M3 is right, decide about it by hand.',
  },
  'ID-REUSED': {
    severity: 'warning',
    title: 'Perhaps another person',
    text: (p: { id: string; held: string; wanted: string }) =>
      `Under ${p.id} IPA knows ${p.held}, M3 knows ${p.wanted}: no word of the name is the same.`,
    advice:
      'If the id was given to a new person, delete the former one first: with an update, the new person would inherit tasks and history.',
  },
  'GEN-OTHER-VALUE': {
    severity: 'warning',
    title: 'Another value from another environment',
    text: (p: {
      field: string;
      here: string;
      there: string;
      environment: string;
      rule: 'ask' | 'this' | 'that';
    }) =>
      `${p.field}: "${p.here}" here, "${p.there}" in ${p.environment}. gen has one actor for both; ${
        p.rule === 'this' ? 'the value from here is taken' : 'gen is left as it is'
      }.`,
    advice: 'Correct one of the two environments in M3, or choose which of them decides.',
  },
  'GEN-ACTOR-NEEDED': {
    severity: 'info',
    title: 'Actor needed elsewhere',
    text: (p: { actor: string; by: string }) =>
      `Actor ${p.actor} is needed by ${p.by}; in gen nothing of it is taken away.`,
    advice: 'Nothing needs to be done.',
  },
  'GEN-ACTOR-ORIGIN-UNKNOWN': {
    severity: 'info',
    title: 'Actor of unknown origin',
    text: (p: { actor: string }) =>
      `Nobody knows who brought actor ${p.actor} to gen; only its user in this data area goes, the actor stays.`,
    advice: 'Let the rule for actors of unknown origin delete it, if no other data area needs it.',
  },
  'GEN-SYSTEM-UNNAMED': {
    severity: 'warning',
    title: 'Landmark system not named',
    text: (p: { actor: string }) =>
      `Without the Landmark system's name it is not known which other environments need actor ${p.actor}; it is neither deleted nor added again.`,
    advice: 'Name the Landmark system in Settings, the same in all environments that share it.',
  },
  'ACTOR-KNOWN-IN-PART': {
    severity: 'warning',
    title: 'Actor not known well enough',
    text: (p: { actor: string }) =>
      `Actor ${p.actor} would be deleted and added again to change it, and what files or Muster's record do not know of it would be lost. It is left as it is.`,
    advice: 'Choose the web administration for changed actors, or read IPA itself.',
  },
  'IDENTITY-TAKEN': {
    severity: 'warning',
    title: 'Identity of another actor',
    text: (p: { identity: string; other: string; id: string }) =>
      `Identity ${p.identity} is assigned to actor ${p.other} already; ${p.id} does not get it.`,
    advice: 'Find out in the web administration whose identity it is.',
  },
  'IDENTITY-PREFIX': {
    severity: 'warning',
    title: 'Identities with another prefix',
    text: (p: {
      count: number;
      held: string;
      wanted: string;
      example: string;
      made: string;
      template: string;
    }) =>
      `${p.count} ${p.count === 1 ? 'identity differs' : 'identities differ'} from the template only by ${
        p.held === ''
          ? `the prefix "${p.wanted}", which IPA does not have`
          : p.wanted === ''
            ? `the prefix "${p.held}"`
            : `the prefix, "${p.held}" in IPA and "${p.wanted}" by the template`
      }, such as ${p.example} in IPA and ${p.made} by the template. They count as the same, and none is made anew. ${
        p.template === ''
          ? 'No template can make them, since the prefix cannot be written in a secadm file.'
          : `The template ${p.template} makes them.`
      }`,
    advice:
      'If people sign in with those of IPA, set the identity template in Settings to the one named here. If not, let the administrator delete them: then those of the template are made.',
  },
  'USER-NEEDED': {
    severity: 'info',
    title: 'User needed by another environment',
    text: (p: { user: string; by: string }) =>
      `User ${p.user} is needed by ${p.by}, which has the same data area; it is left as it is.`,
    advice: 'Nothing needs to be done.',
  },
  'GEN-ACTOR-PROTECTED': {
    severity: 'warning',
    title: 'Actor with an administrator’s identity',
    text: (p: { actor: string; identity: string }) =>
      `Actor ${p.actor} has the identity ${p.identity} of a protected user and is left alone.`,
    advice: 'Look in the web administration whether that identity belongs there.',
  },
  'TASK-STILL-USED': {
    severity: 'warning',
    title: 'Task still used',
    text: (p: { task: string; users: string }) =>
      `Task ${p.task} stays: it has user-tasks of ${p.users}, who are not to be changed.`,
    advice: 'Decide about these users first. IPA refuses to delete a task that has user-tasks.',
  },
  'ACTOR-RECREATED': {
    severity: 'warning',
    title: 'Actor deleted and added again',
    text: (p: { actor: string }) =>
      `Actor ${p.actor} is deleted and added again, since secadm cannot change it. IPA may refuse while it has work units; its action history (pfimetrics) and what other data areas refer to may be lost. If the run stops in between, the actor is missing.`,
    advice: 'Choose the web administration for changed actors, or look for open work units first.',
  },
  'DELETE-WARNING': {
    severity: 'warning',
    title: 'Delete that IPA may refuse',
    text: (p: { what: string }) =>
      `Of ${p.what}, pending work units and the action history (pfimetrics) are not known here; IPA refuses to delete what is still in use.`,
    advice:
      'Finish or reassign pending work units, let the administrator delete the history in pfimetrics, and look whether another data area has the same id.',
  },
  'UNDO-MADE-ANEW': {
    severity: 'warning',
    title: 'Made anew, not brought back',
    text: (p: { what: string }) =>
      `The run deleted ${p.what}; it is made again with the values that were known. Password, history and references from other data areas do not come back.`,
    advice: 'Look at it in IPA afterwards.',
  },
} satisfies Readonly<Record<string, FindingText>>;

export type FindingCode = keyof typeof FINDINGS;
