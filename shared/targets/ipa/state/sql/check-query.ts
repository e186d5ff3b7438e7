/** What a query is made of, as far as it has to be told apart here. */
interface Piece {
  /** `word`: not quoted, so it may be a keyword. `sign`: one character that is no part of a word. */
  readonly kind: 'word' | 'quoted' | 'sign';
  /** A word in upper case; a sign as it is; '' for what is quoted. */
  readonly text: string;
}

/** Words of statements and clauses that do something other than read, or that reach another server. */
const FORBIDDEN: ReadonlySet<string> = new Set(
  `ADD ALTER BACKUP BEGIN BREAK BULK CHECKPOINT CLOSE COMMIT CONTINUE CONVERSATION CREATE CURSOR DBCC DEALLOCATE
   DECLARE DELETE DENY DISABLE DROP DUMP ENABLE EXEC EXECUTE GO GOTO GRANT IF INSERT INTO KILL LINENO LOAD MERGE
   OPEN OPENDATASOURCE OPENQUERY OPENROWSET PRINT RAISERROR READTEXT RECEIVE RECONFIGURE RENAME RESTORE RETURN
   REVERT REVOKE ROLLBACK SAVE SEND SET SETUSER SHUTDOWN THROW TRUNCATE UPDATE UPDATETEXT USE WAITFOR WHILE
   WRITETEXT`.split(/\s+/),
);

/** Table hints that would keep IPA from its own tables while they are read. */
const LOCKING: ReadonlySet<string> = new Set(
  'HOLDLOCK REPEATABLEREAD SERIALIZABLE TABLOCK TABLOCKX UPDLOCK XLOCK'.split(' '),
);

/** Words behind which another SELECT goes on with the same statement. */
const JOINS_SELECTS: readonly string[] = ['UNION', 'ALL', 'EXCEPT', 'INTERSECT'];

/**
 * Why a query is not sent, in words; null where it is one SELECT statement that only reads. T-SQL needs nothing between two
 * statements, so the words themselves are looked at, and whatever the server could cut into words in another way is refused.
 */
export function objectionToQuery(text: string): string | null {
  const pieces = piecesOf(text);
  if (typeof pieces === 'string') return pieces;
  while (pieces.at(-1)?.text === ';') pieces.pop();
  const [first] = pieces;
  if (first === undefined) return 'it is empty';
  if (first.text !== 'SELECT' && first.text !== 'WITH') return 'it does not begin with SELECT or WITH';
  return objectionToWords(pieces) ?? objectionToStatements(pieces);
}

function objectionToWords(pieces: readonly Piece[]): string | null {
  for (const [at, { kind, text }] of pieces.entries()) {
    if (text === ';') return 'a semicolon stands in it, so it is more than one statement';
    if (kind !== 'word') continue;
    if (FORBIDDEN.has(text)) return `${text} stands in it`;
    if (LOCKING.has(text)) return `${text} would keep IPA from its tables`;
    // OFFSET 5 ROWS FETCH NEXT 5 ROWS ONLY reads; FETCH alone is a statement on a cursor.
    if (text === 'FETCH' && !/^ROWS?$/.test(pieces[at - 1]!.text)) return 'FETCH stands in it';
    if (text === 'VALUE' && pieces[at - 1]!.text === 'NEXT') return 'NEXT VALUE changes a sequence';
  }
  return null;
}

function objectionToStatements(pieces: readonly Piece[]): string | null {
  let depth = 0;
  let selects = 0;
  for (const [at, { text }] of pieces.entries()) {
    if (text === '(') depth++;
    if (text === ')' && --depth < 0) return 'a bracket is closed that was not opened';
    if (text !== 'SELECT' || depth > 0) continue;
    if (++selects > 1 && !JOINS_SELECTS.includes(pieces[at - 1]!.text)) return 'it is more than one SELECT';
  }
  if (depth > 0) return 'a bracket is not closed';
  return selects === 0 ? 'it has no SELECT' : null;
}

/** A line ends the same way for everybody only as LF or CRLF; what cannot be seen could end it for the server alone. */
const UNSEEN = /\r(?!\n)|[^\P{C}\t\r\n]|[\p{Zl}\p{Zp}]/u;

/** The pieces of a query without its comments, or why they cannot be told. */
function piecesOf(text: string): Piece[] | string {
  if (UNSEEN.test(text)) return 'a character that cannot be seen stands in it';
  const pieces: Piece[] = [];
  for (let at = 0; at < text.length; ) {
    const end = endOfPiece(text, at);
    if (typeof end === 'string') return end;
    const piece = pieceOf(text.slice(at, end));
    if (typeof piece === 'string') return piece;
    if (piece !== null) pieces.push(piece);
    at = end;
  }
  return pieces;
}

/** null for blanks and comments, which part words alike. */
function pieceOf(text: string): Piece | string | null {
  if (isQuote(text)) return { kind: 'quoted', text: '' };
  if (/^(\/\*|--|[ \t\r\n])/.test(text)) return null;
  if (/^[(),.;=<>+\-*/%&|^~!]$/.test(text)) return { kind: 'sign', text };
  if (/^[A-Za-z_@#]/.test(text)) return { kind: 'word', text: text.toUpperCase() };
  // The server reads 1DELETE as a number and a word.
  if (/^\d+$|^0x[\da-f]+$|^\d+e\d+$/i.test(text)) return { kind: 'word', text };
  if (/^[$\d]/.test(text)) return 'a number is not parted from what stands behind it';
  return 'a sign or letter stands outside of quotes that is none of T-SQL; names with it go in [brackets]';
}

const RUNS = [/--[^\r\n]*/y, /[ \t\r\n]+/y, /[\w@#$]+/y];

function endOfPiece(text: string, at: number): number | string {
  if (text.startsWith('/*', at)) return endOfComment(text, at);
  if (isQuote(text[at]!)) return endOfQuoted(text, at);
  for (const run of RUNS) {
    run.lastIndex = at;
    if (run.test(text)) return run.lastIndex;
  }
  return at + 1;
}

/** T-SQL's comments may lie within each other. */
function endOfComment(text: string, start: number): number | string {
  let open = 0;
  for (let at = start; at < text.length; ) {
    const two = text.slice(at, at + 2);
    if (two === '/*') open++;
    if (two === '*/') open--;
    at += two === '/*' || two === '*/' ? 2 : 1;
    if (open === 0) return at;
  }
  return 'a comment is not closed';
}

function endOfQuoted(text: string, start: number): number | string {
  const close = text[start] === '[' ? ']' : text[start]!;
  for (let at = text.indexOf(close, start + 1); at >= 0; at = text.indexOf(close, at + 2)) {
    if (text[at + 1] !== close) return at + 1;
  }
  return 'a quote is not closed';
}

function isQuote(text: string): boolean {
  return text.startsWith("'") || text.startsWith('"') || text.startsWith('[');
}
