/**
 * Inputs that take effect when the reader leaves them or presses Enter, not at every key: a decision over 100,000 people
 * is made once. Esc takes the old value back. An invalid value is not taken, and the input says why.
 */
import { Field, Input, makeStyles, Textarea } from '@fluentui/react-components';
import { type KeyboardEvent, useEffect, useState } from 'react';

const useStyles = makeStyles({ control: { minWidth: 0, width: '100%' } });

interface CommitProps {
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  readonly maxLength?: number;
  readonly autoFocus?: boolean;
  /** Why the value cannot be taken; null where it can. */
  readonly check?: (value: string) => string | null;
  readonly onCommit: (value: string) => void;
}

function useDraft({ value, check, onCommit }: CommitProps) {
  const [draft, setDraft] = useState(value);
  useEffect(() => setDraft(value), [value]);
  const problem = draft === value ? null : (check?.(draft) ?? null);
  const commit = () => {
    if (draft !== value && problem === null) onCommit(draft);
  };
  return { draft, setDraft, problem, commit, reset: () => setDraft(value) };
}

function fieldProps(props: CommitProps, problem: string | null) {
  return {
    label: props.label,
    ...(props.hint === undefined ? {} : { hint: props.hint }),
    ...(problem === null ? {} : { validationMessage: problem }),
  };
}

export function CommitInput(props: CommitProps) {
  const styles = useStyles();
  const { draft, setDraft, problem, commit, reset } = useDraft(props);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') {
      // If the commit moved the focus to a button, the same Enter would press it.
      event.preventDefault();
      commit();
    }
    if (event.key === 'Escape' && draft !== props.value) {
      event.stopPropagation();
      reset();
    }
  };
  return (
    <Field {...fieldProps(props, problem)}>
      <Input
        className={styles.control}
        input={{ className: styles.control }}
        value={draft}
        spellCheck={false}
        autoFocus={props.autoFocus ?? false}
        {...(props.maxLength === undefined ? {} : { maxLength: props.maxLength })}
        onChange={(_, data) => setDraft(data.value)}
        onBlur={commit}
        onKeyDown={onKeyDown}
      />
    </Field>
  );
}

/** A list of ids or words, one a line. Blank lines and surrounding blanks mean nothing. */
export function CommitList(props: {
  readonly label: string;
  readonly values: readonly string[];
  readonly hint?: string;
  readonly check?: (values: readonly string[]) => string | null;
  readonly onCommit: (values: string[]) => void;
}) {
  const cut = (text: string) => [
    ...new Set(
      text
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    ),
  ];
  const inner: CommitProps = {
    label: props.label,
    value: props.values.join('\n'),
    ...(props.hint === undefined ? {} : { hint: props.hint }),
    check: (text) => props.check?.(cut(text)) ?? null,
    onCommit: (text) => props.onCommit(cut(text)),
  };
  const { draft, setDraft, problem, commit } = useDraft(inner);
  return (
    <Field {...fieldProps(inner, problem)}>
      <Textarea
        value={draft}
        spellCheck={false}
        rows={Math.min(8, Math.max(2, props.values.length + 1))}
        resize="vertical"
        onChange={(_, data) => setDraft(data.value)}
        onBlur={commit}
      />
    </Field>
  );
}
