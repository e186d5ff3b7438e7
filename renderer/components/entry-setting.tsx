import { Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, useEffect, useState } from 'react';
import type { z } from 'zod';
import { useLocked } from './form-lock.tsx';
import { SettingFrame, type SettingWords } from './setting-frame.tsx';

const useStyles = makeStyles({
  input: { width: '100%', minWidth: 0, '& input': { minWidth: 0 } },
  after: { whiteSpace: 'nowrap' },
  code: { '& input': { fontFamily: tokens.fontFamilyMonospace } },
});

interface EntrySettingProps<T> extends SettingWords {
  readonly value: T;
  /** Decides what is saved; the same schema that the profile is checked with. */
  readonly schema: z.ZodType<T>;
  /** What to say where the schema refuses. */
  readonly problem: string;
  readonly onSave: (value: T) => void;
  /** Takes what is entered for a number; an empty field then for null. */
  readonly numeric?: boolean;
  /** What an empty field means. */
  readonly none?: string;
  readonly widthPx?: number;
  /** Written in a fixed-width face: commands, data areas, templates. */
  readonly code?: boolean;
  readonly after?: string;
}

/** A text or a number, saved when it is left or Enter is pressed; Escape puts back what was there. */
export function EntrySetting<T extends string | number | null>(props: EntrySettingProps<T>) {
  const styles = useStyles();
  const locked = useLocked();
  const { value, numeric = false, none, widthPx, code = false, after } = props;
  const { draft, setDraft, refused, save, onKeyDown } = useEntry(props);
  return (
    <SettingFrame words={props} {...(refused ? { problem: `Not saved. ${props.problem}` } : {})}>
      <Input
        className={mergeClasses(styles.input, code && styles.code)}
        value={draft}
        disabled={locked}
        spellCheck={false}
        autoComplete="off"
        style={{ maxWidth: widthPx === undefined ? '100%' : `${widthPx}px` }}
        {...(numeric ? { inputMode: 'numeric' as const } : {})}
        {...(none !== undefined && value === null ? { placeholder: none } : {})}
        contentAfter={after === undefined ? null : <span className={styles.after}>{after}</span>}
        onChange={(_event, data) => setDraft(data.value)}
        onBlur={save}
        onKeyDown={onKeyDown}
      />
    </SettingFrame>
  );
}

function useEntry<T extends string | number | null>(props: EntrySettingProps<T>) {
  const shown = textOf(props.value);
  const [draft, setDraft] = useState(shown);
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    setDraft(shown);
    setRefused(false);
  }, [shown]);

  function save() {
    const checked = props.schema.safeParse(props.numeric === true ? numberOf(draft) : draft);
    setRefused(!checked.success);
    if (!checked.success) return;
    setDraft(textOf(checked.data));
    if (checked.data !== props.value) props.onSave(checked.data);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Enter') {
      // What the change brings the focus to would be pressed by the same Enter.
      event.preventDefault();
      save();
    }
    if (event.key === 'Escape' && draft !== shown) {
      // The panel around stays open.
      event.stopPropagation();
      setDraft(shown);
      setRefused(false);
    }
  }

  return { draft, setDraft, refused, save, onKeyDown };
}

function textOf(value: string | number | null): string {
  return value === null ? '' : String(value);
}

function numberOf(entry: string): number | null {
  return entry.trim() === '' ? null : Number(entry);
}
