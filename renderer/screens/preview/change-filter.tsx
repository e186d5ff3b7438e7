import {
  CHANGE_KINDS,
  CHANGE_SUBJECTS,
  type ChangeCounts,
  type ChangeKind,
  type ChangeSubject,
} from '../../../shared/target/plan-changes.ts';
import { CountFilterButton, CountFilterGroup, CountFilterGroups } from '../../components/count-filter.tsx';
import { KIND_WORDS, SUBJECT_WORDS } from './change-words.ts';

/** Which changes are shown: those of all people and roles, those of one kind, or those of the settings. */
export type ChangesShown =
  | { readonly what: 'objects'; readonly subject: ChangeSubject | null; readonly kind: ChangeKind | null }
  | { readonly what: 'settings' };

export const ALL_OBJECTS: ChangesShown = { what: 'objects', subject: null, kind: null };

/** How many people, roles and settings changed how. Each count is also a filter; pressing it again shows everything. */
export function ChangeFilter(props: {
  readonly counts: ChangeCounts;
  readonly value: ChangesShown;
  readonly onChange: (shown: ChangesShown) => void;
}) {
  const { counts, value } = props;
  const button = (title: string, number: number, shown: ChangesShown, pressed: boolean) => (
    <CountFilterButton
      key={title}
      title={title}
      count={number}
      pressed={pressed}
      onClick={() => props.onChange(pressed ? ALL_OBJECTS : shown)}
    />
  );
  return (
    <CountFilterGroups>
      {CHANGE_SUBJECTS.map((subject) => (
        <CountFilterGroup key={subject} title={SUBJECT_WORDS[subject]}>
          {CHANGE_KINDS.map((kind) =>
            button(
              KIND_WORDS[kind],
              counts[subject][kind],
              { what: 'objects', subject, kind },
              value.what === 'objects' && value.subject === subject && value.kind === kind,
            ),
          )}
        </CountFilterGroup>
      ))}
      <CountFilterGroup title="Settings">
        {button('Changed', counts.settings, { what: 'settings' }, value.what === 'settings')}
      </CountFilterGroup>
    </CountFilterGroups>
  );
}
