/** One extract as a card: what it is, which file was chosen, and whether it can be read. */

import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircleFilled,
  DismissRegular,
  DocumentRegular,
  ErrorCircleFilled,
  FolderOpenRegular,
} from '@fluentui/react-icons';
import type { ExtractShape } from '../../shared/m3/extracts.ts';
import type { InspectedFile } from '../../shared/m3/inspected-file.ts';
import { bytes } from '../state/format.ts';
import { fileProblem, readingWords } from './file-words.ts';

const useStyles = makeStyles({
  card: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    minWidth: 0,
    minHeight: '132px',
    boxSizing: 'border-box',
    padding: '12px 16px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  none: { backgroundColor: 'transparent', border: `1px dashed ${tokens.colorNeutralStroke1}` },
  selected: {
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    boxShadow: `inset 0 -3px 0 ${tokens.colorCompoundBrandStroke}`,
  },
  title: { display: 'flex', alignItems: 'baseline', gap: '8px', minWidth: 0 },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'nowrap',
  },
  program: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  text: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  file: {
    display: 'flex',
    alignItems: 'center',
    gap: '6px',
    minWidth: 0,
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    font: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    textAlign: 'start',
    cursor: 'pointer',
    // The whole card is the target of a click; its other buttons lie above it.
    '::after': { content: '""', position: 'absolute', inset: 0, borderRadius: tokens.borderRadiusLarge },
    ':focus-visible': { outline: 'none' },
    ':focus-visible::after': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  fileName: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  state: { display: 'flex', alignItems: 'center', gap: '6px' },
  good: { color: tokens.colorPaletteGreenForeground1, flexShrink: 0, fontSize: '16px' },
  bad: { color: tokens.colorPaletteRedForeground1, flexShrink: 0, fontSize: '16px' },
  foot: { display: 'flex', gap: '4px', marginTop: 'auto', paddingTop: '8px', marginInlineStart: '-8px' },
  above: { position: 'relative', zIndex: 1 },
  choose: { marginInlineStart: '8px' },
  icon: { flexShrink: 0, fontSize: '16px', color: tokens.colorNeutralForeground3 },
});

interface FileCardProps {
  readonly shape: ExtractShape;
  /** What the extract is needed for; shown while no file is chosen. */
  readonly purpose: string;
  readonly file: InspectedFile | null;
  readonly needed: boolean;
  readonly selected: boolean;
  readonly disabled: boolean;
  readonly onSelect: () => void;
  readonly onChoose: () => void;
  readonly onPaste: () => void;
  readonly onRemove: () => void;
}

export function FileCard(props: FileCardProps) {
  const styles = useStyles();
  const { shape, file } = props;
  return (
    <section
      aria-label={shape.title}
      className={mergeClasses(styles.card, file === null && styles.none, props.selected && styles.selected)}
    >
      <div className={styles.title}>
        <h2 className={styles.name}>{shape.title}</h2>
        <span className={styles.program}>
          {shape.program} · {props.needed ? 'needed' : 'optional'}
        </span>
      </div>
      {file === null ? (
        <p className={styles.text}>{props.purpose}</p>
      ) : (
        <ChosenFile file={file} selected={props.selected} onSelect={props.onSelect} />
      )}
      <div className={styles.foot}>
        <CardActions {...props} />
      </div>
    </section>
  );
}

function ChosenFile(props: {
  readonly file: InspectedFile;
  readonly selected: boolean;
  readonly onSelect: () => void;
}) {
  const styles = useStyles();
  const { file } = props;
  return (
    <>
      <button
        type="button"
        className={styles.file}
        aria-pressed={props.selected}
        title={file.path}
        onClick={props.onSelect}
      >
        <DocumentRegular aria-hidden="true" className={styles.icon} />
        <span className={styles.fileName}>{file.name}</span>
      </button>
      <p className={styles.text}>
        {bytes(file.bytes)} · {readingWords(file)}
      </p>
      <FileState file={file} />
    </>
  );
}

/** The same two buttons with and without a file, so that the one that was pressed keeps the focus. */
function CardActions({ shape, file, disabled, onChoose, onPaste, onRemove }: FileCardProps) {
  const styles = useStyles();
  return (
    <>
      <Button
        size="small"
        appearance={file === null ? 'secondary' : 'subtle'}
        icon={file === null ? <FolderOpenRegular /> : null}
        className={mergeClasses(styles.above, file === null && styles.choose)}
        disabled={disabled}
        aria-label={`${file === null ? 'Choose' : 'Choose another'} ${shape.title} file`}
        onClick={onChoose}
      >
        {file === null ? 'Choose file' : 'Choose another'}
      </Button>
      <Button
        size="small"
        appearance="subtle"
        icon={file === null ? null : <DismissRegular />}
        className={styles.above}
        disabled={disabled}
        aria-label={file === null ? `Paste ${shape.title}` : `Take out ${file.name}`}
        onClick={file === null ? onPaste : onRemove}
      >
        {file === null ? 'Paste…' : 'Take out'}
      </Button>
    </>
  );
}

function FileState({ file }: { readonly file: InspectedFile }) {
  const styles = useStyles();
  const problem = fileProblem(file);
  return (
    <p className={mergeClasses(styles.text, styles.state)}>
      {problem === '' ? (
        <CheckmarkCircleFilled aria-hidden="true" className={styles.good} />
      ) : (
        <ErrorCircleFilled aria-hidden="true" className={styles.bad} />
      )}
      {problem === '' ? 'All needed columns found' : problem}
    </p>
  );
}
