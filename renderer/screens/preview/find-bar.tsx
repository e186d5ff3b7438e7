import { Button, Input, makeStyles, SearchBox, Spinner, Tooltip, tokens } from '@fluentui/react-components';
import { ArrowDownRegular, ArrowUpRegular } from '@fluentui/react-icons';
import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react';
import { type MusterError, toMusterError } from '../../../shared/base/failure.ts';
import type { ArtifactSummary } from '../../../shared/contract/workspace.ts';
import { ErrorBar } from '../../components/error-bar.tsx';
import { ask, useCall } from '../../state/engine.ts';
import { count, counted } from '../../state/format.ts';

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
  /** The line that is selected, from 0: searching goes on from there. */
  readonly active: number | null;
  /** A person to go to at once; '' for none. */
  readonly person: string;
  /** The text that is searched for, as far as it was entered. */
  readonly wanted: string;
  readonly onWanted: (text: string) => void;
  readonly onGo: (line: number) => void;
}

/** Search (Ctrl+F, F3, Shift+F3), a person's or role's lines, a line by its number (Ctrl+G). */
export function FindBar(props: FindBarProps) {
  const { artifact, onGo, onWanted } = props;
  const styles = useStyles();
  const search = useCall('artifact:search');
  const searchBox = useRef<HTMLDivElement>(null);
  const lineBox = useRef<HTMLDivElement>(null);
  const [text, setText] = useState(props.wanted);
  const [said, setSaid] = useState('');
  const [error, setError] = useState<MusterError | null>(null);

  const find = useCallback(
    async (backwards: boolean) => {
      if (text === '') {
        typeInto(searchBox.current);
        return;
      }
      onWanted(text);
      const from = nextFrom(props.active, artifact.lines, backwards);
      const found = await search.start({ artifact: artifact.id, text, from, backwards });
      if (found === undefined) return;
      setSaid(found === null ? 'Not found' : `${count(found.position)} of ${counted(found.matches, 'line')}`);
      if (found !== null) onGo(found.line);
    },
    [artifact, onGo, onWanted, props.active, search.start, text],
  );

  const goToLine = (value: string) => {
    const line = Number(value.replaceAll(/[\s,.']/g, ''));
    if (!Number.isInteger(line) || line < 1 || line > artifact.lines) {
      setSaid(`Lines 1 to ${count(artifact.lines)}`);
      return;
    }
    setSaid('');
    onGo(line - 1);
  };

  const goToPerson = useCallback(
    async (id: string) => {
      if (id.trim() === '') return;
      try {
        setError(null);
        const found = await locate(artifact, id.trim());
        setSaid(found === null ? `No line of ${id.trim()}` : '');
        if (found !== null) onGo(found);
      } catch (thrown) {
        setError(toMusterError(thrown));
      }
    },
    [artifact, onGo],
  );

  const { person } = props;
  useEffect(() => {
    if (person !== '') void goToPerson(person);
  }, [person, goToPerson]);

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
  }, [find]);

  return (
    <>
      <search className={styles.bar}>
        <div ref={searchBox}>
          <SearchBox
            className={styles.search}
            aria-label="Search in this file"
            placeholder="Search (Ctrl+F)"
            value={text}
            onChange={(_event, { value }) => {
              setText(value);
              setSaid('');
              if (value === '') onWanted('');
            }}
            onKeyDown={(event: KeyboardEvent) => {
              if (event.key === 'Enter') void find(event.shiftKey);
            }}
          />
        </div>
        <div className={styles.steps}>
          <Tooltip content="Previous (Shift+F3)" relationship="label">
            <Button appearance="subtle" icon={<ArrowUpRegular />} onClick={() => void find(true)} />
          </Tooltip>
          <Tooltip content="Next (F3)" relationship="label">
            <Button appearance="subtle" icon={<ArrowDownRegular />} onClick={() => void find(false)} />
          </Tooltip>
        </div>
        <span className={styles.said} role="status" title={said === '' ? undefined : said}>
          {search.busy ? <Spinner size="tiny" label="Searching" /> : said}
        </span>
        <GoTo
          className={styles.person}
          label="Go to person or role"
          placeholder="Person or role"
          onGo={goToPerson}
        />
        <div ref={lineBox}>
          <GoTo className={styles.line} label="Go to line" placeholder="Line (Ctrl+G)" onGo={goToLine} />
        </div>
      </search>
      <ErrorBar error={error ?? search.error} />
    </>
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

function typeInto(box: HTMLElement | null): void {
  box?.querySelector('input')?.select();
}

/** Where a search goes on: behind the selected line, or before it; round the end where there is nothing left. */
function nextFrom(active: number | null, lines: number, backwards: boolean): number {
  if (active === null) return backwards ? Math.max(0, lines - 1) : 0;
  if (backwards) return active === 0 ? Math.max(0, lines - 1) : active - 1;
  return active + 1 >= lines ? 0 : active + 1;
}

/** First line of a user or, where there is none of that id, of a role. */
async function locate(artifact: ArtifactSummary, id: string): Promise<number | null> {
  for (const kind of ['user', 'role'] as const) {
    const found = await ask('artifact:locate', { artifact: artifact.id, kind, id });
    if (found !== null) return found.line;
  }
  return null;
}
