import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkRegular, CopyRegular, WarningRegular } from '@fluentui/react-icons';
import { useEffect, useRef, useState } from 'react';
import type { CopyText as CopyTextValue } from '../../../../shared/targets/ipa/render/event-hub/pieces.ts';

const SAID_FOR_MS = 2_000;

const useStyles = makeStyles({
  box: {
    display: 'flex',
    alignItems: 'flex-start',
    columnGap: '8px',
    padding: '6px 6px 6px 12px',
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
  text: {
    flex: 1,
    minWidth: 0,
    paddingBlock: '3px',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
    userSelect: 'all',
    unicodeBidi: 'isolate',
  },
  oneLine: { whiteSpace: 'nowrap' },
  button: { flexShrink: 0, minWidth: '84px' },
  refused: {
    backgroundColor: tokens.colorPaletteRedBackground1,
    border: `1px solid ${tokens.colorPaletteRedBorder2}`,
  },
  why: { flex: 1, minWidth: 0, overflowWrap: 'anywhere' },
  icon: { flexShrink: 0, paddingTop: '2px', lineHeight: 0, color: tokens.colorPaletteRedForeground1 },
});

/** A text to be copied: by its button, or marked whole by one click. Where a setting forbids it, why. */
export function CopyText(props: {
  readonly copy: CopyTextValue;
  readonly label: string;
  /** Short enough never to be broken. */
  readonly oneLine?: boolean;
}) {
  const styles = useStyles();
  const { copy } = props;
  if (copy.text === null) {
    return (
      <div className={mergeClasses(styles.box, styles.refused)}>
        <span className={styles.icon} aria-hidden="true">
          <WarningRegular fontSize={16} />
        </span>
        <span className={styles.why}>{copy.problem}</span>
      </div>
    );
  }
  return <Copyable text={copy.text} label={props.label} oneLine={props.oneLine ?? false} />;
}

function Copyable(props: { readonly text: string; readonly label: string; readonly oneLine: boolean }) {
  const styles = useStyles();
  const { text, label } = props;
  const code = useRef<HTMLElement>(null);
  const { said, copy } = useCopy();
  const words = { none: 'Copy', copied: 'Copied', refused: 'Press Ctrl+C' }[said];
  return (
    <div className={styles.box}>
      <code ref={code} className={mergeClasses(styles.text, props.oneLine && styles.oneLine)}>
        {text}
      </code>
      <Button
        className={styles.button}
        size="small"
        icon={said === 'copied' ? <CheckmarkRegular /> : <CopyRegular />}
        aria-label={`${words}: ${label}`}
        onClick={() => void copy(text).then((done) => done || mark(code.current))}
      >
        {words}
      </Button>
    </div>
  );
}

/** Marks the whole text, for who has to copy it by hand. */
function mark(element: HTMLElement | null): void {
  if (element !== null) window.getSelection()?.selectAllChildren(element);
}

/** Puts a text onto the clipboard, and says for a moment what became of it. */
export function useCopy() {
  const [said, setSaid] = useState<'none' | 'copied' | 'refused'>('none');
  useEffect(() => {
    if (said === 'none') return;
    const timer = setTimeout(() => setSaid('none'), SAID_FOR_MS);
    return () => clearTimeout(timer);
  }, [said]);
  async function copy(text: string): Promise<boolean> {
    try {
      await navigator.clipboard.writeText(text);
      setSaid('copied');
      return true;
    } catch {
      setSaid('refused');
      return false;
    }
  }
  return { said, copy };
}
