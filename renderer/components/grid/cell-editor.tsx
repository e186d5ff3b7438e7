import { makeStyles, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { EditOnward } from './use-cell-edit.ts';

const useStyles = makeStyles({
  input: {
    width: '100%',
    height: '28px',
    boxSizing: 'border-box',
    padding: '0 6px',
    marginInline: '-6px',
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus': { outline: `1px solid ${tokens.colorCompoundBrandStroke}` },
  },
});

/** The input in a cell under edit. Enter, Tab or leaving the input saves; Esc does not. */
export function CellEditor(props: {
  readonly label: string;
  readonly value: string;
  /** Called once; `value` is null after Esc. */
  readonly onEnd: (value: string | null, onward: EditOnward) => void;
}) {
  const styles = useStyles();
  const [value, setValue] = useState(props.value);
  const ended = useRef(false);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);
  const end = (result: string | null, onward: EditOnward) => {
    if (ended.current) return;
    ended.current = true;
    props.onEnd(result, onward);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Enter') end(value, 0);
    else if (event.key === 'Escape') end(null, 0);
    else if (event.key === 'Tab') {
      event.preventDefault();
      end(value, event.shiftKey ? -1 : 1);
    }
  };
  return (
    <input
      ref={input}
      aria-label={props.label}
      className={styles.input}
      // Otherwise Fluent would move the focus before this input gets the Tab, and the edit would end as if the input had
      // been left.
      data-tabster='{"focusable":{"ignoreKeydown":{"Tab":true}}}'
      value={value}
      spellCheck={false}
      onChange={(event) => setValue(event.target.value)}
      onClick={(event) => event.stopPropagation()}
      onDoubleClick={(event) => event.stopPropagation()}
      onBlur={() => end(value, 0)}
      onKeyDown={onKeyDown}
    />
  );
}
