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
 * A SHA-256: all of it, or its first 12 digits where room is scarce (hovering then shows all of it). One click selects
 * the whole text for copying.
 */
export function HashText(props: { readonly hash: string; readonly short?: boolean }) {
  const styles = useStyles();
  return (
    <span className={styles.hash} title={props.short ? props.hash : undefined}>
      {props.short ? props.hash.slice(0, 12) : props.hash}
    </span>
  );
}
