import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { PersonTrace } from '../../../../shared/contract/workspace.ts';
import { PanelSection } from '../../../components/side-panel.tsx';
import { count, counted } from '../../../state/format.ts';
import { navigate } from '../../../state/navigation.ts';
import { useWorkspace } from '../../../state/workspace.ts';

const useStyles = makeStyles({
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  code: {
    margin: 0,
    padding: '8px 12px',
    overflowX: 'auto',
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    whiteSpace: 'pre',
  },
  codeLine: { display: 'block' },
  number: {
    display: 'inline-block',
    minWidth: '48px',
    marginInlineEnd: '12px',
    textAlign: 'end',
    color: tokens.colorNeutralForeground3,
    userSelect: 'none',
  },
});

/** The lines of the files that are about a person, as they will be written. */
export function PersonLines({ trace }: { readonly trace: PersonTrace }) {
  const styles = useStyles();
  const { lines } = trace;
  const { artifacts } = useWorkspace();
  if (artifacts === null) {
    return (
      <PanelSection title="Exact lines">
        <p className={styles.quiet}>Shown once the files are written on Preview.</p>
      </PanelSection>
    );
  }
  if (lines.length === 0) return null;
  const files = [...new Set(lines.map(({ artifact }) => artifact))];
  return (
    <PanelSection title={`Exact lines (${lines.length})`}>
      {files.map((file) => (
        <LinesOfFile key={file} file={file} lines={lines.filter(({ artifact }) => artifact === file)} />
      ))}
      <div>
        <Button size="small" onClick={() => navigate('preview', { person: trace.person.id })}>
          Show in Preview
        </Button>
      </div>
    </PanelSection>
  );
}

function LinesOfFile({ file, lines }: { readonly file: string; readonly lines: PersonTrace['lines'] }) {
  const styles = useStyles();
  return (
    <figure style={{ margin: 0 }}>
      <figcaption className={styles.quiet}>
        {file}, {counted(lines.length, 'line')}
      </figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to be reachable by keyboard */}
      <pre className={styles.code} tabIndex={0}>
        {lines.map(({ line, text }) => (
          <span key={line} className={styles.codeLine}>
            <span className={styles.number}>{count(line)}</span>
            {text}
          </span>
        ))}
      </pre>
    </figure>
  );
}
