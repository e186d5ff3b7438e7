import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Fragment, type ReactNode } from 'react';
import { occurrences, visiblePieces } from './visible-text.ts';

const useStyles = makeStyles({
  // Names may run from right to left; the line itself does not.
  line: { whiteSpace: 'pre', direction: 'ltr', unicodeBidi: 'isolate' },
  wrapping: { whiteSpace: 'pre-wrap' },
  mark: {
    marginInline: '1px',
    paddingInline: '3px',
    borderRadius: tokens.borderRadiusSmall,
    border: `1px solid ${tokens.colorPaletteDarkOrangeBorder2}`,
    color: tokens.colorNeutralForeground1,
    fontSize: '10px',
    lineHeight: '12px',
    userSelect: 'none',
  },
  match: {
    backgroundColor: tokens.colorPaletteYellowBackground3,
    color: '#1b1a19',
    borderRadius: '2px',
  },
  rest: { color: tokens.colorNeutralForeground3, fontStyle: 'italic', userSelect: 'none' },
});

/** Longer lines are cut on screen, and say so: laying out a million characters would freeze the window. */
const LONGEST = 4000;

/** A line of text in which every character can be seen, with the occurrences of a searched text marked. */
export function VisibleLine(props: {
  readonly text: string;
  readonly wanted?: string | undefined;
  readonly wraps?: boolean;
}) {
  const styles = useStyles();
  const text = props.text.length > LONGEST ? props.text.slice(0, LONGEST) : props.text;
  const cutOff = props.text.length - text.length;
  const pieces: ReactNode[] = visiblePieces(text).map((piece, index) =>
    piece.kind === 'mark' ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a line have no other name than their place.
      <span key={index} className={styles.mark} title={piece.name}>
        {piece.text}
      </span>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: as above.
      <Fragment key={index}>{withMatches(piece.text, props.wanted ?? '', styles.match)}</Fragment>
    ),
  );
  return (
    <span className={mergeClasses(styles.line, props.wraps && styles.wrapping)}>
      {pieces}
      {cutOff > 0 && <span className={styles.rest}> … {cutOff} more characters in this line</span>}
    </span>
  );
}

function withMatches(text: string, wanted: string, className: string): ReactNode {
  const found = occurrences(text, wanted);
  if (found.length === 0) return text;
  const stretches: ReactNode[] = [];
  let from = 0;
  for (const match of found) {
    if (match.from > from) stretches.push(text.slice(from, match.from));
    stretches.push(
      <mark key={match.from} className={className}>
        {text.slice(match.from, match.to)}
      </mark>,
    );
    from = match.to;
  }
  stretches.push(text.slice(from));
  return stretches;
}
