import { Button, makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { useDeferredValue, useState } from 'react';
import type { ChosenPath } from '../../../shared/contract/channels.ts';
import type { PlanChanges } from '../../../shared/contract/workspace.ts';
import { settingInWords } from '../../../shared/environment/setting-in-words.ts';
import type { PlanChange } from '../../../shared/target/plan-changes.ts';
import type { PlanSummary } from '../../../shared/targets/ipa/plan/plan-summary.ts';
import { DiffView } from '../../components/diff-view.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { ErrorBar } from '../../components/error-bar.tsx';
import { Grid } from '../../components/grid/grid.tsx';
import type { GridColumn } from '../../components/grid/grid-column.ts';
import { useSideCardStyles } from '../../components/side-card.tsx';
import { count } from '../../state/format.ts';
import { changedObjects, usePlanChangePage } from '../../state/plan-changes.ts';
import { ALL_OBJECTS, ChangeFilter, type ChangesShown } from './change-filter.tsx';
import { changedFieldNames, KIND_WORDS } from './change-words.ts';

const useStyles = makeStyles({
  pane: { display: 'flex', flexDirection: 'column', gap: '12px', flex: 1, minHeight: 0 },
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '16px' },
  back: { flexShrink: 0, whiteSpace: 'nowrap' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  filters: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    justifyContent: 'space-between',
    gap: '8px 16px',
  },
  search: { width: '200px' },
  grid: { flex: 1, minHeight: 0 },
  settings: {
    flex: 1,
    minHeight: 0,
    overflowY: 'auto',
    padding: '8px 12px 12px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

interface ChangesPaneProps {
  readonly plan: PlanSummary;
  readonly changes: PlanChanges;
  /** The file that the plan is compared with; null for the plan that was handed over last. */
  readonly file: ChosenPath | null;
  readonly open: PlanChange | null;
  readonly onOpen: (change: PlanChange | null) => void;
  /** Shows the files again. */
  readonly onBack: () => void;
}

/** The people, roles and settings that differ from the other plan. */
export function ChangesPane(props: ChangesPaneProps) {
  const styles = useStyles();
  const { changes, onOpen } = props;
  const [chosen, setChosen] = useState<ChangesShown | null>(null);
  const [text, setText] = useState('');
  // Where nobody changed, only the settings can differ.
  const shown = chosen ?? (changedObjects(changes.counts) === 0 ? { what: 'settings' } : ALL_OBJECTS);
  return (
    <div className={styles.pane}>
      <div className={styles.head}>
        <h2 className={styles.title}>
          {props.file === null ? 'Changes since the last hand-over' : `Changes since ${props.file.name}`}
        </h2>
        {/* The link that was clicked to get here is gone, so that this button takes the focus. */}
        <Button
          autoFocus
          className={styles.back}
          appearance="subtle"
          icon={<ArrowLeftRegular />}
          onClick={props.onBack}
        >
          Back to the files
        </Button>
      </div>
      <div className={styles.filters}>
        <ChangeFilter
          counts={changes.counts}
          value={shown}
          onChange={(next) => {
            setChosen(next);
            onOpen(null);
          }}
        />
        {shown.what === 'objects' && (
          <SearchBox
            className={styles.search}
            aria-label="Find changes"
            placeholder="Person or role"
            value={text}
            onChange={(_event, { value }) => {
              setText(value);
              onOpen(null);
            }}
          />
        )}
      </div>
      {shown.what === 'settings' ? (
        <SettingChanges changes={changes} />
      ) : (
        <ObjectChanges {...props} shown={shown} text={text} />
      )}
    </div>
  );
}

function ObjectChanges(
  props: ChangesPaneProps & {
    readonly shown: Extract<ChangesShown, { what: 'objects' }>;
    readonly text: string;
  },
) {
  const styles = useStyles();
  const { subject, kind } = props.shown;
  const rows = usePlanChangePage(props.plan, {
    with: props.file?.path ?? null,
    subject,
    kind,
    text: useDeferredValue(props.text.trim()),
  });
  const { open } = props;
  return (
    <>
      <ErrorBar error={rows.error} />
      <div className={styles.grid}>
        <Grid
          label={`Changes, ${count(rows.total)}`}
          columns={COLUMNS}
          rows={rows}
          isSelected={(row) => open !== null && row.subject === open.subject && row.id === open.id}
          onOpen={props.onOpen}
          empty={<EmptyState title="No change matches." />}
        />
      </div>
    </>
  );
}

const COLUMNS: readonly GridColumn<PlanChange>[] = [
  { id: 'kind', title: 'Change', minWidth: 88, text: (row) => KIND_WORDS[row.kind] },
  { id: 'subject', title: 'Of', minWidth: 72, text: (row) => (row.subject === 'user' ? 'Person' : 'Role') },
  { id: 'id', title: 'Id', minWidth: 112, text: (row) => row.id },
  { id: 'name', title: 'Name', minWidth: 120, weight: 2, text: (row) => row.name },
  { id: 'fields', title: 'What differs', minWidth: 140, weight: 3, text: changedFieldNames },
];

function SettingChanges({ changes }: { readonly changes: PlanChanges }) {
  const styles = useStyles();
  const card = useSideCardStyles();
  const { settings, counts } = changes;
  if (settings.length === 0) return <EmptyState title="No setting differs." />;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reached by the keyboard.
    <section className={styles.settings} tabIndex={0} aria-label="Settings that differ">
      <DiffView label="Settings that differ" fields={settings.map(settingInWords)} />
      {counts.settings > settings.length && (
        <p className={card.text}>
          The first {count(settings.length)} of {count(counts.settings)} are listed.
        </p>
      )}
    </section>
  );
}
