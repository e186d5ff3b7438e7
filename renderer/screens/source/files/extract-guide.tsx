/** Tells people who have yet to make the extracts what they consist of: the columns, and queries that return them. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { EXTRACT_KINDS, EXTRACTS, type ExtractKind } from '../../../../shared/m3/extracts.ts';
import { FIELD_WORDS } from '../../../../shared/m3/field-words.ts';

/** Only columns that every M3 is known to have (the rest is optional). */
const QUERIES: Readonly<Record<ExtractKind, string>> = {
  users: 'SELECT JUUSID, JUTX40, JUUSTA FROM MVXJDTA.CMNUSR',
  emails: "SELECT CBCONO, CBEMTP, CBEMKY, CBEMAL FROM MVXJDTA.CEMAIL WHERE CBEMTP = '04'",
  roles: 'SELECT KRROLL, KRTX40 FROM MVXJDTA.CMNROL',
  'user-roles': 'SELECT KUUSID, KUROLL FROM MVXJDTA.CMNRUS',
};

const useStyles = makeStyles({
  guide: { display: 'flex', flexDirection: 'column', gap: '12px', paddingTop: '8px' },
  text: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    lineHeight: tokens.lineHeightBase300,
    maxWidth: '88ch',
  },
  table: { borderCollapse: 'collapse', width: '100%' },
  cell: {
    padding: '8px 16px 8px 0',
    textAlign: 'start',
    verticalAlign: 'top',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    lineHeight: tokens.lineHeightBase300,
  },
  head: {
    padding: '4px 16px 4px 0',
    textAlign: 'start',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightSemibold,
  },
  query: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
    userSelect: 'all',
  },
});

export function ExtractGuide() {
  const styles = useStyles();
  return (
    <section aria-label="What an extract holds" className={styles.guide}>
      <p className={styles.text}>
        Text files with one row for each record, delimited by semicolon, comma, bar or tab, or padded with
        blanks, in UTF-8, UTF-16 or a code page of Windows, of the command line or of the Mac; sheets of a
        workbook (.xlsx); or a table that is pasted. A header in M3's column names or in the words of its
        panels is recognised, also below a title; other columns are assigned by hand. The schema differs by
        site.
      </p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.head}>
              Extract
            </th>
            <th scope="col" className={styles.head}>
              Needed
            </th>
            <th scope="col" className={styles.head}>
              Query that gives it
            </th>
          </tr>
        </thead>
        <tbody>
          {EXTRACT_KINDS.map((kind) => {
            const { title, fields } = EXTRACTS[kind];
            const needed = fields.filter(({ required }) => required).map(({ field }) => FIELD_WORDS[field]);
            return (
              <tr key={kind}>
                <th scope="row" className={styles.cell}>
                  {title}
                </th>
                <td className={styles.cell}>{needed.join(', ')}</td>
                <td className={styles.cell}>
                  <code className={styles.query}>{QUERIES[kind]}</code>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
