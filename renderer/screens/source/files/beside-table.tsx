/** The parts of a file that are not read: the lines around the table, and the columns that carry no field. */

import { makeStyles, tokens } from '@fluentui/react-components';
import type { InspectedFile } from '../../../../shared/m3/inspected-file.ts';
import { DECORATION_WORDS } from '../../../../shared/table/decoration.ts';

/** How many lines and columns are listed; further ones are only counted. */
const MOST_LINES = 6;
const MOST_COLUMNS = 12;

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    columnGap: '16px',
    rowGap: '4px',
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
  what: { margin: 0, overflowWrap: 'anywhere' },
  line: { display: 'block' },
  text: {
    fontFamily: tokens.fontFamilyMonospace,
    whiteSpace: 'pre',
    display: 'inline-block',
    maxWidth: '48ch',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    verticalAlign: 'bottom',
  },
});

export function BesideTable({ file }: { readonly file: InspectedFile }) {
  const styles = useStyles();
  const { skipped, unused, reading } = file;
  const word = reading.form === 'sheet' ? 'Row' : 'Line';
  // Before any column is chosen, this would call every column unused.
  const unusedColumns = reading.columns.every((field) => field === null) ? [] : unused;
  if (skipped.length === 0 && unusedColumns.length === 0) return null;
  return (
    <dl className={styles.list} aria-label="What is not read">
      {skipped.length === 0 ? null : (
        <>
          <dt>Skipped</dt>
          <dd className={styles.what}>
            {skipped.slice(0, MOST_LINES).map(({ line, kind, text }) => (
              <span key={line} className={styles.line}>
                {word} {line}, {DECORATION_WORDS[kind]}: <span className={styles.text}>{text}</span>
              </span>
            ))}
            {skipped.length > MOST_LINES ? (
              <span className={styles.line}>and {skipped.length - MOST_LINES} more among the first rows</span>
            ) : null}
          </dd>
        </>
      )}
      {unusedColumns.length === 0 ? null : (
        <>
          <dt>Not used</dt>
          <dd className={styles.what}>
            {unusedColumns.slice(0, MOST_COLUMNS).join(', ')}
            {unusedColumns.length > MOST_COLUMNS ? ` and ${unusedColumns.length - MOST_COLUMNS} more` : ''}
          </dd>
        </>
      )}
    </dl>
  );
}
