/** What a file leaves open about how it is read: each question with its answer beside it, above the first rows. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { InspectedFile } from '../../../shared/m3/reading.ts';
import { questionText, READING_QUESTIONS } from '../../../shared/m3/reading-questions.ts';
import { NoticeBar } from '../../components/notice-bar.tsx';

const useStyles = makeStyles({
  advice: { display: 'block', color: tokens.colorNeutralForeground2 },
  confirm: { flexShrink: 0, alignSelf: 'center' },
});

export function ReadingQuestions(props: {
  readonly file: InspectedFile;
  readonly disabled: boolean;
  /** What is suggested is right. */
  readonly onConfirm: () => void;
}) {
  const styles = useStyles();
  const { questions } = props.file;
  // What is suggested is confirmed as a whole, so one button stands beside the first question that can be.
  const first = questions.findIndex(({ code }) => READING_QUESTIONS[code].suggests);
  return (
    <>
      {questions.map((question, at) => (
        <NoticeBar
          key={question.code + questionText(question)}
          kind="warning"
          action={
            at === first ? (
              <Button className={styles.confirm} disabled={props.disabled} onClick={props.onConfirm}>
                Right as shown
              </Button>
            ) : null
          }
        >
          {questionText(question)}
          <span className={styles.advice}>{READING_QUESTIONS[question.code].advice}</span>
        </NoticeBar>
      ))}
    </>
  );
}
