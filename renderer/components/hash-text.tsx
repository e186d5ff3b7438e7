import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  hash: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
    userSelect: 'all',
  },
});

/**
 * A SHA-256: whole, or its first 12 digits where room is scarce (the whole one then shows on hover). Marked whole by
 * one click, to be copied.
 */
export function HashText(props: { readonly hash: string; readonly short?: boolean }) {
  const styles = useStyles();
  return (
    <span className={styles.hash} title={props.short ? props.hash : undefined}>
      {props.short ? props.hash.slice(0, 12) : props.hash}
    </span>
  );
}
