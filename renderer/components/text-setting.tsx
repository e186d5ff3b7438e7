import { Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { z } from 'zod';
import { useLocked } from './form-lock.tsx';
import { SettingFrame, type SettingWords } from './setting-frame.tsx';

const useStyles = makeStyles({
  input: { width: '100%', minWidth: 0, '& input': { minWidth: 0 } },
  code: { '& input': { fontFamily: tokens.fontFamilyMonospace } },
});

interface TextSettingProps<T> extends SettingWords {
  readonly value: T;
  /** Decides what is saved; the same schema that the profile is checked with. */
  readonly schema: z.ZodType<T>;
  /** What to say where the schema refuses. */
  readonly problem: string;
  readonly onSave: (value: T) => void;
  readonly width?: string;
  /** Written in a fixed-width face: commands, data areas, templates. */
  readonly code?: boolean;
  readonly after?: string;
}

/** A text or a number, saved when it is left or Enter is pressed; Escape puts back what was there. */
export function TextSetting<T extends string | number>(props: TextSettingProps<T>) {
  const styles = useStyles();
  const locked = useLocked();
  const [draft, setDraft] = useState(String(props.value));
  const [problem, setProblem] = useState(false);
  useEffect(() => {
    setDraft(String(props.value));
    setProblem(false);
  }, [props.value]);

  function save() {
    const asked =
      typeof props.value === 'number' ? (draft.trim() === '' ? Number.NaN : Number(draft)) : draft;
    const checked = props.schema.safeParse(asked);
    setProblem(!checked.success);
    if (!checked.success) return;
    setDraft(String(checked.data));
    if (checked.data !== props.value) props.onSave(checked.data);
  }

  return (
    <SettingFrame words={props} {...(problem ? { problem: `Not saved. ${props.problem}` } : {})}>
      <Input
        className={mergeClasses(styles.input, props.code === true && styles.code)}
        value={draft}
        disabled={locked}
        spellCheck={false}
        autoComplete="off"
        style={{ maxWidth: props.width ?? '100%' }}
        {...(typeof props.value === 'number' ? { inputMode: 'numeric' as const } : {})}
        contentAfter={props.after === undefined ? null : <span>{props.after}</span>}
        onChange={(_event, { value }) => setDraft(value)}
        onBlur={save}
        onKeyDown={(event) => {
          if (event.key === 'Enter') save();
          if (event.key === 'Escape') {
            setDraft(String(props.value));
            setProblem(false);
          }
        }}
      />
    </SettingFrame>
  );
}
