/**
 * The answers to a question side by side: each with the button that chooses it, and the rows as they are read with it.
 */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { FileReading } from '../../../../shared/m3/reading.ts';
import type { AnswerSample, ReadingAnswer } from '../../../../shared/m3/reading-questions.ts';
import { answerWords, isAnswerIn } from './answer-words.ts';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '8px' },
  box: { overflowX: 'auto', marginTop: '8px' },
  table: { borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums' },
  head: { padding: '4px 24px 6px 0', textAlign: 'start', fontWeight: tokens.fontWeightRegular },
  cell: { padding: '2px 24px 2px 0', textAlign: 'start', whiteSpace: 'pre' },
  line: {
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
});

interface AnswerTableProps {
  readonly answers: readonly ReadingAnswer[];
  readonly samples: readonly AnswerSample[];
  readonly reading: FileReading;
  readonly disabled: boolean;
  readonly onChoose: (answer: ReadingAnswer) => void;
}

export function AnswerTable(props: AnswerTableProps) {
  const styles = useStyles();
  const { answers, samples } = props;
  const buttons = answers.map((answer) => <AnswerButton key={answer.value} answer={answer} {...props} />);
  if (samples.length === 0) return <div className={styles.buttons}>{buttons}</div>;
  const word = props.reading.form === 'sheet' ? 'Row' : 'Line';
  return (
    <div className={styles.box}>
      <table className={styles.table} aria-label="Rows as each answer reads them">
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.head, styles.line)}>
              {word}
            </th>
            {answers.map((answer, at) => (
              <th key={answer.value} scope="col" className={styles.head}>
                {buttons[at]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {samples.map(({ line, readAs }) => (
            <tr key={line}>
              <th scope="row" className={mergeClasses(styles.cell, styles.line)}>
                {line}
              </th>
              {answers.map((answer, at) => (
                <td key={answer.value} className={styles.cell}>
                  {readAs[at]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function AnswerButton(props: AnswerTableProps & { readonly answer: ReadingAnswer }) {
  const { answer, answers, reading, disabled, onChoose } = props;
  const isShown = isAnswerIn(reading, answer);
  return (
    <Button
      size="small"
      appearance={isShown ? 'primary' : 'secondary'}
      disabled={disabled}
      onClick={() => onChoose(answer)}
    >
      {answers.length === 1 && isShown ? 'Take them as they are' : answerWords(answer)}
    </Button>
  );
}
