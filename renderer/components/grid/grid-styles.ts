import { makeStyles, tokens } from '@fluentui/react-components';

/** Height of every row and of the head, in pixels. */
export const ROW_HEIGHT = 36;

/** What the head and the rows of a grid have in common. */
export const useGridStyles = makeStyles({
  row: {
    display: 'grid',
    height: `${ROW_HEIGHT}px`,
    boxSizing: 'border-box',
    alignItems: 'stretch',
  },
  cell: {
    display: 'flex',
    alignItems: 'center',
    minWidth: 0,
    padding: '0 10px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    ':focus': { outline: 'none' },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  // Direction marks and line breaks in a value stay inside its cell.
  text: {
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    unicodeBidi: 'isolate',
    minWidth: 0,
  },
  end: { justifyContent: 'flex-end', fontVariantNumeric: 'tabular-nums' },
});
