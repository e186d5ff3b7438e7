/** Asks for one secret, and says whose it is, where it goes and how it is kept. */
import { Button, Field, FluentProvider, Input, makeStyles, tokens } from '@fluentui/react-components';
import { EyeOffRegular, EyeRegular } from '@fluentui/react-icons';
import { useEffect, useId, useState } from 'react';
import type { SecretQuestion } from '../../shared/contract/secret-prompt.ts';
import { NoticeBar } from '../components/notice-bar.tsx';
import { count } from '../state/format.ts';
import { useScheme } from '../state/theme.ts';
import { THEMES } from '../theme/themes.ts';
import { fitWindow } from './fit-window.ts';
import { howKept } from './how-kept.ts';

/** Longer than any password. Whoever pastes more has something else on the clipboard; no half of it is sent. */
const LONGEST = 1000;

const useStyles = makeStyles({
  provider: { backgroundColor: tokens.colorNeutralBackground2 },
  form: { display: 'flex', flexDirection: 'column', gap: '16px', padding: '20px' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  about: { display: 'flex', flexDirection: 'column', gap: '12px' },
  purpose: { margin: 0, overflowWrap: 'anywhere', lineHeight: tokens.lineHeightBase300 },
  actions: { display: 'flex', justifyContent: 'flex-end', gap: '8px' },
});

interface SecretPromptProps {
  readonly question: SecretQuestion;
  readonly onAnswer: (value: string) => void;
  readonly onCancel: () => void;
}

export function SecretPrompt({ question, onAnswer, onCancel }: SecretPromptProps) {
  const styles = useStyles();
  const scheme = useScheme();
  const aboutId = useId();
  const [value, setValue] = useState('');
  const [shown, setShown] = useState(false);
  useEscape(onCancel);
  const tooLong = value.length > LONGEST;
  return (
    <FluentProvider theme={THEMES[scheme]} className={styles.provider}>
      <main ref={fitWindowTo}>
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            if (value !== '' && !tooLong) onAnswer(value);
          }}
        >
          <h1 className={styles.title}>Password for {question.environment}</h1>
          <div id={aboutId} className={styles.about}>
            <About question={question} />
          </div>
          <Field
            label="Password"
            hint={howKept(question)}
            validationState={tooLong ? 'error' : 'none'}
            validationMessage={tooLong ? `Too long: at most ${count(LONGEST)} characters.` : null}
          >
            <Input
              type={shown ? 'text' : 'password'}
              value={value}
              autoFocus
              autoComplete="off"
              spellCheck={false}
              aria-describedby={aboutId}
              onChange={(_event, data) => setValue(data.value)}
              contentAfter={<ShowButton shown={shown} onToggle={() => setShown(!shown)} />}
            />
          </Field>
          <div className={styles.actions}>
            <Button onClick={onCancel}>Cancel</Button>
            <Button appearance="primary" type="submit" disabled={value === '' || tooLong}>
              OK
            </Button>
          </div>
        </form>
      </main>
    </FluentProvider>
  );
}

/** What the password is for, and what is risky about sending it. */
function About({ question }: { readonly question: SecretQuestion }) {
  const styles = useStyles();
  return (
    <>
      <p className={styles.purpose}>
        Signs in <strong>{question.purpose}</strong>
      </p>
      {question.refused && (
        <NoticeBar kind="warning">
          The server refused the password that was sent last. Some accounts are locked after a few attempts.
        </NoticeBar>
      )}
      {!question.encrypted && (
        <NoticeBar kind="warning">
          The connection is not encrypted: whoever can listen on the network can read this password.
        </NoticeBar>
      )}
    </>
  );
}

/** A ref: React calls what it returns when the element is removed. */
function fitWindowTo(element: HTMLElement | null): (() => void) | undefined {
  return element === null ? undefined : fitWindow(element);
}

function ShowButton(props: { readonly shown: boolean; readonly onToggle: () => void }) {
  const { shown, onToggle } = props;
  return (
    <Button
      appearance="transparent"
      size="small"
      icon={shown ? <EyeOffRegular /> : <EyeRegular />}
      aria-label="Show the password"
      aria-pressed={shown}
      onClick={onToggle}
    />
  );
}

function useEscape(onEscape: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onEscape();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [onEscape]);
}
