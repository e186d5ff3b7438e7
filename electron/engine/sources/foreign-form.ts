/** What a text is that is no table of rows, whatever its name says, and what to do about it. */
export interface ForeignForm {
  /** With its article, e.g. `a web page`. */
  readonly form: string;
  readonly advice: string;
}

const OPEN_IN_EXCEL = 'Open it in Excel and save it as Excel Workbook (.xlsx).';
const EXPORT_AS_CSV = 'Export the rows as CSV instead.';
const LOOKED_AT = 4000;

const FORMS: readonly (readonly [RegExp, string, string])[] = [
  [
    /^(?:mime-version|content-type):.*\n[\s\S]*(?:text\/html|multipart\/related)/i,
    'a web page with its parts (MHTML)',
    OPEN_IN_EXCEL,
  ],
  [
    /^(?:<\?xml[^>]*\?>\s*)?(?:<\?mso-application progid="Excel\.Sheet"\?>|<(?:\w+:)?workbook\b[^>]*urn:schemas-microsoft-com:office:spreadsheet)/i,
    'a workbook as XML (XML Spreadsheet 2003)',
    OPEN_IN_EXCEL,
  ],
  [
    /^(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|meta|body|table|style|div|center|font|title|script|link)\b/i,
    'a web page (HTML)',
    OPEN_IN_EXCEL,
  ],
  [
    /^(?:#<\s*clixml|<\?xml\b|<!doctype\b|<\w[\w:.-]*(?:\s[^>;|]*)?>[\s\S]*<\/\w)/i,
    'an XML file',
    EXPORT_AS_CSV,
  ],
  // Beside a table whose first columns are ID and P…, a SYLK file has cells: C;Y1;X1;K"USID"
  [
    /^ID;P[^\n]*\n(?:[A-Z]{1,2};[^\n]*\n|[A-Z]{1,2}\n)*?[CF];[^\n]*[XYK]/,
    'a SYLK file (.slk)',
    OPEN_IN_EXCEL,
  ],
  [/^(?:\[\s*[[{"\]]|\{\s*["}])/, 'a JSON file', EXPORT_AS_CSV],
  [/^TABLE\s*\n0,1\s*\n"/, 'a DIF file', OPEN_IN_EXCEL],
  [/^\{\\rtf/, 'a text document (RTF)', EXPORT_AS_CSV],
  [/^%PDF-/, 'a PDF file', EXPORT_AS_CSV],
  [/^%!PS/, 'a PostScript file', EXPORT_AS_CSV],
  [
    /^(?:return-path|received|delivered-to|message-id|x-[\w-]+|from|subject|mime-version):\s[\s\S]*\n(?:mime-version|message-id|content-type):\s/i,
    'a mail',
    'Save its attachment, and choose that.',
  ],
  [
    /^(?:set [^\n]*\n+|--[^\n]*\n+|use [^\n]*\n+|go\s*\n+)*(?:insert into|create table|select\s[^;|\t]*\sfrom)\s/i,
    'a script of SQL',
    'Run the query and choose what it gives, as CSV.',
  ],
  [/^begin:vcard/i, 'a file of address cards', EXPORT_AS_CSV],
  [/^dn: .*\n[\w-]+:/i, 'a file of a directory (LDIF)', EXPORT_AS_CSV],
];

/** Recognises by its first characters a text that is no table; null where it may be one. */
export function foreignForm(text: string): ForeignForm | null {
  const head = text.slice(0, LOOKED_AT).trimStart();
  const found = FORMS.find(([form]) => form.test(head));
  return found === undefined ? null : { form: found[1], advice: found[2] };
}
