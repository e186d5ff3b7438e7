/** People: everyone that was read, what each will be called, and what there is to look at. */
import '../../state/without-eval.ts';
import { Button, makeStyles, ToggleButton } from '@fluentui/react-components';
import { ArrowRightRegular, OptionsRegular } from '@fluentui/react-icons';
import { useEffect, useRef, useState } from 'react';
import { idKey } from '../../../shared/base/id-key.ts';
import type { PeopleSummary } from '../../../shared/target/people-summary.ts';
import { NothingRead } from '../../components/nothing-read.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { ask } from '../../state/engine.ts';
import { navigate, useArrival } from '../../state/navigation.ts';
import { useWorkspace } from '../../state/workspace.ts';
import { DecisionsPanel } from './decisions/decisions-panel.tsx';
import { NO_FILTER, type PeopleFilter } from './filters/people-filter.ts';
import { PeopleFilters } from './filters/people-filters.tsx';
import { PeopleSearch } from './filters/people-search.tsx';
import { FindingBanner } from './finding-banner.tsx';
import { PeopleGrid } from './grid/people-grid.tsx';
import { MarkedBar } from './marked-bar.tsx';
import { peopleLead } from './people-lead.ts';
import { PersonPanel } from './person/person-panel.tsx';

const useStyles = makeStyles({
  columns: { position: 'relative', display: 'flex', gap: '16px', flex: 1, minHeight: 0 },
  middle: { flex: 1, minWidth: 0, display: 'flex', flexDirection: 'column', gap: '8px', minHeight: 0 },
  grid: { flex: 1, minHeight: 0 },
});

export function PeopleScreen() {
  const { people } = useWorkspace();
  if (people !== null) return <Everyone people={people} />;
  return (
    <PageFrame title="People">
      <NothingRead>Everyone stands here once the extracts are read.</NothingRead>
    </PageFrame>
  );
}

/** The panel at the right: a person's, by index, the decisions, or none. */
type OpenPanel = { readonly person: number } | 'decisions' | null;

function Everyone({ people }: { readonly people: PeopleSummary }) {
  const styles = useStyles();
  const arrival = useArrival('people');
  const [filter, setFilter] = useState<PeopleFilter>({
    ...NO_FILTER,
    finding: arrival?.finding ?? null,
    text: arrival?.person ?? '',
  });
  const [panel, setPanel] = useState<OpenPanel>(null);
  const [shown, setShown] = useState<number | null>(null);
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  useFoundPerson(arrival?.person, (person) => setPanel({ person }));

  const person = panel !== null && panel !== 'decisions' ? panel.person : null;
  const close = () => setPanel(null);
  return (
    <PageFrame
      title="People"
      lead={peopleLead(people)}
      fill
      actions={
        <PeopleActions
          decisionsOpen={panel === 'decisions'}
          onDecisions={(open) => setPanel(open ? 'decisions' : null)}
        />
      }
    >
      <div className={styles.columns}>
        <PeopleFilters people={people} filter={filter} onFilter={setFilter} panelOpen={panel !== null} />
        <div className={styles.middle}>
          <PeopleSearch filter={filter} onFilter={setFilter} shown={shown} total={people.total} />
          <FindingBanner people={people} code={filter.finding} />
          <MarkedBar marked={marked} filter={filter} onMarked={setMarked} />
          <div className={styles.grid}>
            <PeopleGrid
              filter={filter}
              marked={marked}
              onMarked={setMarked}
              open={person}
              onOpen={(opened) => setPanel({ person: opened })}
              onShown={setShown}
              onClearFilter={() => setFilter(NO_FILTER)}
            />
          </div>
        </div>
        {panel === 'decisions' ? <DecisionsPanel onClose={close} /> : null}
        {person === null ? null : <PersonPanel index={person} onClose={close} />}
      </div>
    </PageFrame>
  );
}

function PeopleActions(props: {
  readonly decisionsOpen: boolean;
  readonly onDecisions: (open: boolean) => void;
}) {
  const { decisionsOpen, onDecisions } = props;
  return (
    <>
      <ToggleButton
        icon={<OptionsRegular />}
        checked={decisionsOpen}
        onClick={() => onDecisions(!decisionsOpen)}
      >
        Decisions
      </ToggleButton>
      <Button
        appearance="primary"
        icon={<ArrowRightRegular />}
        iconPosition="after"
        onClick={() => navigate('plan')}
      >
        Go to Plan
      </Button>
    </>
  );
}

/** Looks a person up by id, once for each id, and tells the index. */
function useFoundPerson(id: string | undefined, onFound: (index: number) => void): void {
  const tell = useRef(onFound);
  tell.current = onFound;
  useEffect(() => {
    if (id === undefined) return;
    void findPerson(id).then((index) => {
      if (index !== null) tell.current(index);
    });
  }, [id]);
}

/** The index of a person by id; null where there is none. */
async function findPerson(id: string): Promise<number | null> {
  try {
    const page = await ask('people:page', {
      ...NO_FILTER,
      text: id,
      sort: 'id',
      descending: false,
      offset: 0,
      limit: 500,
    });
    return page.rows.find((row) => idKey(row.id) === idKey(id))?.index ?? null;
  } catch {
    return null;
  }
}
