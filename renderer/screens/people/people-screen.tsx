/** People: everyone that was read, what each will be called, and what there is to look at. */

import { Button, makeStyles, ToggleButton } from '@fluentui/react-components';
import { ArrowRightRegular, OptionsRegular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import { idKey } from '../../../shared/base/id-key.ts';
import type { PeopleSummary } from '../../../shared/target/people-summary.ts';
import { NothingRead } from '../../components/nothing-read.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { ask } from '../../state/engine.ts';
import { count, counted } from '../../state/format.ts';
import { navigate, useArrival } from '../../state/navigation.ts';
import { useWorkspace } from '../../state/workspace.ts';
import { DecisionsPanel } from './decisions-panel.tsx';
import { FindingBanner } from './finding-banner.tsx';
import { MarkedBar } from './marked-bar.tsx';
import { NO_FILTER, type PeopleFilter } from './people-filter.ts';
import { PeopleFilters } from './people-filters.tsx';
import { PeopleGrid } from './people-grid.tsx';
import { PeopleSearch } from './people-search.tsx';
import { PersonPanel } from './person-panel.tsx';

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

function leadOf({ total, situations, doubtful }: PeopleSummary): string {
  const parts = [`${count(situations.new)} ready`];
  if (situations.blocked > 0) parts.push(`${count(situations.blocked)} blocked`);
  if (situations.protected > 0) parts.push(`${count(situations.protected)} protected`);
  if (situations.excluded > 0) parts.push(`${count(situations.excluded)} left out`);
  const names = doubtful > 0 ? ` ${counted(doubtful, 'doubtful name split')}.` : '';
  return `${counted(total, 'person', 'people')}: ${parts.join(', ')}.${names}`;
}

/** What stands open at the right: a person by index, the decisions, or nothing. */
type Beside = { readonly person: number } | 'decisions' | null;

function Everyone({ people }: { readonly people: PeopleSummary }) {
  const styles = useStyles();
  const arrival = useArrival('people');
  const [filter, setFilter] = useState<PeopleFilter>({
    ...NO_FILTER,
    finding: arrival?.finding ?? null,
    text: arrival?.person ?? '',
  });
  const [beside, setBeside] = useState<Beside>(null);
  const [shown, setShown] = useState<number | null>(null);
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());

  const wanted = arrival?.person;
  useEffect(() => {
    if (wanted === undefined) return;
    void findPerson(wanted).then((person) => {
      if (person !== null) setBeside({ person });
    });
  }, [wanted]);

  const open = beside !== null && beside !== 'decisions' ? beside.person : null;
  return (
    <PageFrame
      title="People"
      lead={leadOf(people)}
      fill
      actions={
        <>
          <ToggleButton
            icon={<OptionsRegular />}
            checked={beside === 'decisions'}
            onClick={() => setBeside(beside === 'decisions' ? null : 'decisions')}
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
      }
    >
      <div className={styles.columns}>
        <PeopleFilters people={people} filter={filter} onFilter={setFilter} beside={beside !== null} />
        <div className={styles.middle}>
          <PeopleSearch filter={filter} onFilter={setFilter} shown={shown} total={people.total} />
          <FindingBanner people={people} code={filter.finding} />
          <MarkedBar marked={marked} filter={filter} onMarked={setMarked} />
          <div className={styles.grid}>
            <PeopleGrid
              filter={filter}
              marked={marked}
              onMarked={setMarked}
              open={open}
              onOpen={(person) => setBeside({ person })}
              onShown={setShown}
              onClearFilter={() => setFilter(NO_FILTER)}
            />
          </div>
        </div>
        {beside === 'decisions' ? <DecisionsPanel onClose={() => setBeside(null)} /> : null}
        {open === null ? null : <PersonPanel index={open} onClose={() => setBeside(null)} />}
      </div>
    </PageFrame>
  );
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
