/** What was found when the target was read back. */

import { makeStyles, tokens } from '@fluentui/react-components';
import type { VerifyReport } from '../../shared/target/verify-report.ts';
import { count, counted, dateTime } from '../state/format.ts';
import { NoticeBar } from './notice-bar.tsx';

const useStyles = makeStyles({
  remarks: {
    margin: '8px 0 0',
    padding: 0,
    listStyleType: 'none',
    maxHeight: '160px',
    overflowY: 'auto',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
});

export function VerifyCard({ report }: { readonly report: VerifyReport }) {
  const styles = useStyles();
  const good = report.missing + report.different + report.notRead === 0;
  return (
    <NoticeBar kind={good ? 'success' : 'warning'}>
      Read back {dateTime(report.at)}: {count(report.found)} of {counted(report.expected, 'object')} found
      {good
        ? ' and equal to the plan.'
        : `, ${count(report.missing)} missing, ${count(report.different)} different.`}
      {report.notRead > 0 &&
        ` ${counted(report.notRead, 'object is', 'objects are')} of lists that could not be read.`}
      {report.remarks.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reached by the keyboard.
        <ul className={styles.remarks} tabIndex={0} aria-label="Missing or different">
          {report.remarks.map((remark) => (
            <li key={`${remark.object} ${remark.remark}`}>
              {remark.object}: {remark.remark}
            </li>
          ))}
        </ul>
      )}
    </NoticeBar>
  );
}
