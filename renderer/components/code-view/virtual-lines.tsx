import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  type ClipboardEvent,
  type KeyboardEvent,
  type ReactNode,
  type Ref,
  useCallback,
  useEffect,
  useId,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
} from 'react';
import { type ScaledVirtualizer, useScaledVirtualizer } from '../virtual-rows/scaled-virtualizer.ts';
import { lineAfterKey } from './line-after-key.ts';
import { useWidestLine } from './widest-line.ts';

/**
 * For the element around the lines: the focus ring. On the scrolled element itself, the line numbers would cover the
 * ring.
 */
export const useLinesFrameStyles = makeStyles({
  frame: {
    minHeight: 0,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflow: 'hidden',
    ':has([role="listbox"]:focus-visible)': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-1px',
    },
  },
});

const useStyles = makeStyles({
  scroller: {
    overflow: 'auto',
    overflowAnchor: 'none',
    height: '100%',
    minHeight: 0,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    backgroundColor: tokens.colorNeutralBackground1,
    outline: 'none',
  },
  body: { position: 'relative' },
  row: { position: 'absolute', top: 0, left: 0, width: 'max-content', minWidth: '100%' },
});

/**
 * How long the view has to rest: while the scroll bar is dragged over a million lines, only the place where it stops is
 * fetched.
 */
const REST_MS = 30;

export interface VirtualLinesHandle {
  /** Brings a line (from 0) into view, to the middle if it is far away. */
  readonly show: (line: number) => void;
  readonly focus: () => void;
}

interface VirtualLinesProps {
  readonly label: string;
  readonly lines: number;
  readonly rowPx: number;
  /** The line that the keyboard is on, from 0; null for none. */
  readonly active: number | null;
  readonly onActive: (line: number) => void;
  readonly renderLine: (line: number) => ReactNode;
  readonly rowClass?: (line: number, active: boolean) => string;
  /** Called with the first and last line in view, once scrolling rests. */
  readonly onWindow: (first: number, last: number) => void;
  /**
   * Whether the view stays at the end while lines are added. `onFollowsEnd` is called when the reader scrolls away or
   * returns.
   */
  readonly followsEnd?: boolean;
  readonly onFollowsEnd?: (follows: boolean) => void;
  /** What Ctrl+C copies where no text is selected with the mouse. */
  readonly copyText?: (line: number) => string | undefined;
  readonly ref?: Ref<VirtualLinesHandle>;
}

/**
 * Millions of lines of the same height in one scrolled element, of which only those in view exist. The keyboard works as
 * in any list: arrows, Page Up and Down, Home and End; Ctrl+C copies the active line.
 */
export function VirtualLines(props: VirtualLinesProps) {
  const { lines, rowPx, active, onWindow, followsEnd = false } = props;
  const styles = useStyles();
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const widestPx = useWidestLine(scroller);
  const virtual = useScaledVirtualizer({ count: lines, rowHeight: rowPx, scroller });
  const { first, last, reveal } = virtual;

  useLayoutEffect(() => {
    if (followsEnd && lines > 0) reveal(lines - 1);
  }, [followsEnd, lines, reveal]);

  useEffect(() => {
    const timer = setTimeout(() => onWindow(first, last), REST_MS);
    return () => clearTimeout(timer);
  }, [onWindow, first, last]);

  const show = useCallback(
    (line: number) => {
      const near = line >= first - 1 && line <= last + 1;
      reveal(line, near ? 'nearest' : 'center');
    },
    [first, last, reveal],
  );
  useImperativeHandle(props.ref, () => ({ show, focus: () => scroller.current?.focus() }), [show]);

  function onKeyDown(event: KeyboardEvent) {
    if (event.altKey || lines === 0) return;
    const next = lineAfterKey(event.key, active, { first, lines, page: virtual.visible });
    if (next === null) return;
    event.preventDefault();
    props.onActive(next);
    show(next);
  }

  const activeShown = active !== null && virtual.rows.some(({ index }) => index === active);
  return (
    <div
      ref={scroller}
      className={styles.scroller}
      role="listbox"
      aria-label={props.label}
      aria-activedescendant={activeShown ? `${id}-${active}` : undefined}
      tabIndex={0}
      onScroll={(event) => tellWhetherAtEnd(event.currentTarget, props)}
      onKeyDown={onKeyDown}
      onCopy={(event) => copyActiveLine(event, props)}
    >
      <div
        className={styles.body}
        style={{ height: virtual.height, minWidth: widestPx === 0 ? '100%' : `${widestPx}px` }}
      >
        <LinesInView id={id} view={virtual.rows} of={props} />
      </div>
    </div>
  );
}

function LinesInView(props: {
  readonly id: string;
  readonly view: ScaledVirtualizer['rows'];
  readonly of: VirtualLinesProps;
}) {
  const styles = useStyles();
  const { lines, rowPx, active, onActive, rowClass, renderLine } = props.of;
  return props.view.map(({ index, top }) => (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list handles the keys; a line is only clicked.
    // biome-ignore lint/a11y/useFocusableInteractive: the list holds the focus and names the active line.
    <div
      key={index}
      id={`${props.id}-${index}`}
      role="option"
      aria-selected={index === active}
      aria-setsize={lines}
      aria-posinset={index + 1}
      style={{ height: rowPx, lineHeight: `${rowPx}px`, transform: `translateY(${top}px)` }}
      className={mergeClasses(styles.row, rowClass?.(index, index === active))}
      onClick={() => onActive(index)}
    >
      {renderLine(index)}
    </div>
  ));
}

function tellWhetherAtEnd(
  element: HTMLElement,
  { rowPx, followsEnd = false, onFollowsEnd }: VirtualLinesProps,
): void {
  const atEnd = element.scrollTop + element.clientHeight >= element.scrollHeight - rowPx;
  if (atEnd !== followsEnd) onFollowsEnd?.(atEnd);
}

/** Copies the active line where no text is selected with the mouse. */
function copyActiveLine(event: ClipboardEvent, { active, copyText }: VirtualLinesProps): void {
  const line = active === null ? undefined : copyText?.(active);
  if (line === undefined || !document.getSelection()?.isCollapsed) return;
  event.clipboardData.setData('text/plain', line);
  event.preventDefault();
}
