/** The original words of the system that refused something. */
import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  original: {
    marginTop: '4px',
    padding: '4px 8px',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusSmall,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    maxHeight: '120px',
    overflowY: 'auto',
    unicodeBidi: 'isolate',
    userSelect: 'text',
  },
});

export function OriginalText({ text }: { readonly text: string | undefined }) {
  const styles = useStyles();
  if (text === undefined || text === '') return null;
  return <div className={styles.original}>{text}</div>;
}
