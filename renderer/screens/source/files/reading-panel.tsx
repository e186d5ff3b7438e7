/** How one file is read: each choice with its reason, and the first rows with the column of each field. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { FIELD_WORDS } from '../../../../shared/m3/field-words.ts';
import type { InspectedFile } from '../../../../shared/m3/inspected-file.ts';
import type { FileReading } from '../../../../shared/m3/reading.ts';
import { NoticeBar } from '../../../components/notice-bar.tsx';
import { BesideTable } from './beside-table.tsx';
import { FirstRows } from './first-rows.tsx';
import { DelimitedChoices, SheetChoices } from './format-choices.tsx';
import { HeaderChoice } from './header-choice.tsx';
import { ReadingQuestions } from './reading-questions.tsx';
import { whereToLook } from './reading-words.ts';

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    gap: '16px',
    padding: '16px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    minWidth: 0,
  },
  choices: {
    display: 'grid',
    gridTemplateColumns: 'repeat(3, minmax(0, 1fr))',
    gap: '16px',
    // A hint of two lines below one choice must not move the others.
    alignItems: 'start',
  },
});

export function ReadingPanel(props: {
  readonly file: InspectedFile;
  readonly disabled: boolean;
  readonly onChange: (reading: FileReading) => void;
}) {
  const styles = useStyles();
  const { file, disabled, onChange } = props;
  const { reading } = file;
  const missing = file.missing.map((field) => FIELD_WORDS[field]).join(', ');
  return (
    <section aria-label={`How ${file.name} is read`} className={styles.panel}>
      <div className={styles.choices}>
        {reading.form === 'sheet' ? (
          <SheetChoices {...props} reading={reading} />
        ) : (
          <DelimitedChoices {...props} reading={reading} />
        )}
        <HeaderChoice {...props} />
      </div>
      <ReadingQuestions file={file} disabled={disabled} onAnswer={onChange} />
      {missing === '' || file.questions.length > 0 ? null : (
        <NoticeBar kind="warning">
          No column is chosen for {missing}. {whereToLook(file)}
        </NoticeBar>
      )}
      <FirstRows {...props} />
      <BesideTable file={file} />
    </section>
  );
}
