import { Button, Input, makeStyles, SearchBox, Spinner, Tooltip, tokens } from '@fluentui/react-components';
import { ArrowDownRegular, ArrowUpRegular } from '@fluentui/react-icons';
import { type KeyboardEvent, type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { ArtifactSummary } from '../../../shared/contract/workspace.ts';
import { ErrorBar } from '../../components/error-bar.tsx';
import { useFind } from './use-find.ts';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
  search: { width: '224px' },
  steps: { display: 'flex' },
  said: {
    flex: 1,
    minWidth: '96px',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
  person: { width: '152px' },
  line: { width: '112px' },
});

interface FindBarProps {
  readonly artifact: ArtifactSummary;
  /** The selected line, from 0, from which a search continues. */
  readonly active: number | null;
  /** A person to go to at once; '' for none. */
  readonly person: string;
  /** The text that was searched for last. */
  readonly wanted: string;
  readonly onWanted: (text: string) => void;
  readonly onGo: (line: number) => void;
}

/** Search (Ctrl+F, F3, Shift+F3), a person's or role's lines, a line by its number (Ctrl+G). */
export function FindBar(props: FindBarProps) {
  const { onWanted, person } = props;
  const styles = useStyles();
  const find = useFind(props.artifact, props.active, props.onGo);
  const searchBox = useRef<HTMLDivElement>(null);
  const lineBox = useRef<HTMLDivElement>(null);
  const [text, setText] = useState(props.wanted);

  const findText = useCallback(
    async (backwards: boolean) => {
      if (text === '') {
        typeInto(searchBox.current);
        return;
      }
      onWanted(text);
      await find.text(text, backwards);
    },
    [find.text, onWanted, text],
  );
  useFindKeys(searchBox, lineBox, findText);

  const findPerson = find.person;
  useEffect(() => {
    if (person !== '') void findPerson(person);
  }, [person, findPerson]);

  const change = (value: string) => {
    setText(value);
    find.forget();
    if (value === '') onWanted('');
  };

  return (
    <>
      <search className={styles.bar}>
        <SearchText box={searchBox} text={text} onText={change} onFind={findText} />
        <PreviousAndNext onFind={findText} />
        <span className={styles.said} role="status" title={find.said === '' ? undefined : find.said}>
          {find.busy ? <Spinner size="tiny" label="Searching" /> : find.said}
        </span>
        <GoTo
          className={styles.person}
          label="Go to person or role"
          placeholder="Person or role"
          onGo={(id) => void find.person(id)}
        />
        <div ref={lineBox}>
          <GoTo className={styles.line} label="Go to line" placeholder="Line (Ctrl+G)" onGo={find.line} />
        </div>
      </search>
      <ErrorBar error={find.error} />
    </>
  );
}

function SearchText(props: {
  readonly box: RefObject<HTMLDivElement | null>;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onFind: (backwards: boolean) => Promise<void>;
}) {
  const styles = useStyles();
  return (
    <div ref={props.box}>
      <SearchBox
        className={styles.search}
        aria-label="Search in this file"
        placeholder="Search (Ctrl+F)"
        value={props.text}
        onChange={(_event, { value }) => props.onText(value)}
        onKeyDown={(event: KeyboardEvent) => {
          if (event.key === 'Enter') void props.onFind(event.shiftKey);
        }}
      />
    </div>
  );
}

function PreviousAndNext(props: { readonly onFind: (backwards: boolean) => Promise<void> }) {
  const styles = useStyles();
  return (
    <div className={styles.steps}>
      <Tooltip content="Previous (Shift+F3)" relationship="label">
        <Button appearance="subtle" icon={<ArrowUpRegular />} onClick={() => void props.onFind(true)} />
      </Tooltip>
      <Tooltip content="Next (F3)" relationship="label">
        <Button appearance="subtle" icon={<ArrowDownRegular />} onClick={() => void props.onFind(false)} />
      </Tooltip>
    </div>
  );
}

function GoTo(props: {
  readonly className: string;
  readonly label: string;
  readonly placeholder: string;
  readonly onGo: (value: string) => void;
}) {
  const [value, setValue] = useState('');
  return (
    <Input
      className={props.className}
      aria-label={props.label}
      placeholder={props.placeholder}
      value={value}
      spellCheck={false}
      autoComplete="off"
      onChange={(_event, data) => setValue(data.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && value.trim() !== '') props.onGo(value);
      }}
    />
  );
}

/** The keys of the bar, wherever on the screen they are pressed. */
function useFindKeys(
  searchBox: RefObject<HTMLElement | null>,
  lineBox: RefObject<HTMLElement | null>,
  find: (backwards: boolean) => Promise<void>,
): void {
  useEffect(() => {
    const onKeyDown = (event: globalThis.KeyboardEvent) => {
      const command = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      if (command && event.key === 'f') typeInto(searchBox.current);
      else if (command && event.key === 'g') typeInto(lineBox.current);
      else if (event.key === 'F3') void find(event.shiftKey);
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [searchBox, lineBox, find]);
}

function typeInto(box: HTMLElement | null): void {
  box?.querySelector('input')?.select();
}
