/** The questions that a file leaves open about how to read it, each with its answers. */

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { InspectedFile } from '../../../../shared/m3/inspected-file.ts';
import type { FileReading } from '../../../../shared/m3/reading.ts';
import {
  questionText,
  READING_QUESTIONS,
  type ReadingQuestion,
  settledIn,
  withAnswer,
} from '../../../../shared/m3/reading-questions.ts';
import { NoticeBar } from '../../../components/notice-bar.tsx';
import { AnswerTable } from './answer-table.tsx';

const useStyles = makeStyles({
  advice: { display: 'block', color: tokens.colorNeutralForeground2 },
  confirm: { flexShrink: 0, alignSelf: 'center' },
});

interface QuestionsProps {
  readonly file: InspectedFile;
  readonly disabled: boolean;
  readonly onAnswer: (reading: FileReading) => void;
}

export function ReadingQuestions(props: QuestionsProps) {
  return props.file.questions.map((question) => (
    <Question key={question.code + questionText(question)} question={question} {...props} />
  ));
}

function Question(props: QuestionsProps & { readonly question: ReadingQuestion }) {
  const styles = useStyles();
  const { question, disabled, onAnswer } = props;
  const { reading } = props.file;
  const { answers } = question;
  const { advice, suggests, settledBy } = READING_QUESTIONS[question.code];
  return (
    <NoticeBar
      kind="warning"
      action={
        answers === undefined && suggests ? (
          <Button
            className={styles.confirm}
            disabled={disabled}
            onClick={() => onAnswer(settledIn(reading, settledBy))}
          >
            Right as shown
          </Button>
        ) : null
      }
    >
      {questionText(question)}
      <span className={styles.advice}>{advice}</span>
      {answers === undefined ? null : (
        <AnswerTable
          answers={answers}
          samples={question.samples ?? []}
          reading={reading}
          disabled={disabled}
          onChoose={(answer) => onAnswer(withAnswer(reading, answer))}
        />
      )}
    </NoticeBar>
  );
}
