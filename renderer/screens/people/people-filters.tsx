/** The filters at the left: each with the number of people behind it. */

import {
  Button,
  Combobox,
  Field,
  makeStyles,
  mergeClasses,
  Option,
  Select,
  tokens,
} from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useDeferredValue, useState } from 'react';
import { type Severity, wordsOf } from '../../../shared/base/finding.ts';
import type { FindingCount } from '../../../shared/target/count-findings.ts';
import type { PeopleSummary } from '../../../shared/target/people-summary.ts';
import { SITUATIONS } from '../../../shared/target/situations.ts';
import { SEVERITY_WORDS, SeverityIcon } from '../../components/finding-badge.tsx';
import { SITUATION_WORDS } from '../../components/situation-badge.tsx';
import { ask } from '../../state/engine.ts';
import { count } from '../../state/format.ts';
import { useWorkspace } from '../../state/workspace.ts';
import { isFiltered, NO_FILTER, type PeopleFilter } from './people-filter.ts';

const useStyles = makeStyles({
  pane: {
    width: '232px',
    flexShrink: 0,
    boxSizing: 'border-box',
    display: 'flex',
    flexDirection: 'column',
    gap: '16px',
    overflowY: 'auto',
    paddingInlineEnd: '4px',
  },
  yielding: { '@media (max-width: 1499px)': { display: 'none' } },
  group: { display: 'flex', flexDirection: 'column', gap: '2px' },
  heading: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    margin: 0,
    minHeight: '24px',
    paddingInlineStart: '8px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  item: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr) auto',
    alignItems: 'center',
    columnGap: '8px',
    minHeight: '28px',
    padding: '3px 8px',
    boxSizing: 'border-box',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground1,
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground3 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  plain: { gridTemplateColumns: 'minmax(0, 1fr) auto' },
  on: {
    backgroundColor: tokens.colorNeutralBackground1,
    fontWeight: tokens.fontWeightSemibold,
    boxShadow: `inset 2px 0 0 ${tokens.colorCompoundBrandStroke}, ${tokens.shadow2}`,
    '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-2px' },
  },
  icon: { fontSize: '16px', lineHeight: 0 },
  number: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  fields: { display: 'flex', flexDirection: 'column', gap: '12px', padding: '0 2px 4px 8px' },
  narrow: { minWidth: 0, width: '100%' },
  roles: { minWidth: '376px', maxHeight: '320px' },
});

interface Props {
  readonly people: PeopleSummary;
  readonly filter: PeopleFilter;
  readonly onFilter: (filter: PeopleFilter) => void;
}

/** @param props.beside whether a panel is open; a narrow window then gives it the filters' place */
export function PeopleFilters({ people, filter, onFilter, beside }: Props & { readonly beside: boolean }) {
  const styles = useStyles();
  const { roster } = useWorkspace();
  return (
    <section aria-label="Filters" className={mergeClasses(styles.pane, beside && styles.yielding)}>
      <div className={styles.group}>
        <h2 className={styles.heading}>
          Situation
          {isFiltered(filter) ? (
            <Button size="small" appearance="transparent" onClick={() => onFilter(NO_FILTER)}>
              Show all
            </Button>
          ) : null}
        </h2>
        {SITUATIONS.filter((situation) => people.situations[situation] > 0).map((situation) => (
          <Item
            key={situation}
            on={filter.situation === situation}
            number={people.situations[situation]}
            onClick={(on) => onFilter({ ...filter, situation: on ? situation : null })}
          >
            {SITUATION_WORDS[situation]}
          </Item>
        ))}
        <Item
          on={filter.doubtful}
          number={people.doubtful}
          onClick={(doubtful) => onFilter({ ...filter, doubtful })}
        >
          Doubtful name splits
        </Item>
      </div>
      {(['blocked', 'warning', 'info'] as const).map((severity) => (
        <Findings
          key={severity}
          severity={severity}
          findings={people.findings.filter(
            (one) => one.severity === severity && !/^(?:ROW|EXTRACT)-/.test(one.code),
          )}
          filter={filter}
          onFilter={onFilter}
        />
      ))}
      <div className={styles.fields}>
        {(roster?.statuses.length ?? 0) < 1 ? null : (
          <Field label="Status" size="small">
            <Select
              size="small"
              value={filter.status ?? '*'}
              onChange={(_, { value }) => onFilter({ ...filter, status: value === '*' ? null : value })}
            >
              <option value="*">Any</option>
              {roster?.statuses.map(({ status, users }) => (
                <option key={status} value={status}>
                  {status === '' ? 'None' : status} ({count(users)})
                </option>
              ))}
            </Select>
          </Field>
        )}
        <RoleFilter filter={filter} onFilter={onFilter} />
      </div>
    </section>
  );
}

function Item(props: {
  readonly on: boolean;
  readonly number: number;
  readonly icon?: ReactNode;
  readonly onClick: (on: boolean) => void;
  readonly children: string;
}) {
  const styles = useStyles();
  return (
    <button
      type="button"
      aria-pressed={props.on}
      title={props.children}
      className={mergeClasses(styles.item, props.icon === undefined && styles.plain, props.on && styles.on)}
      onClick={() => props.onClick(!props.on)}
    >
      {props.icon === undefined ? null : <span className={styles.icon}>{props.icon}</span>}
      <span>{props.children}</span>
      <span className={styles.number}>{count(props.number)}</span>
    </button>
  );
}

function Findings(props: {
  readonly severity: Severity;
  readonly findings: readonly FindingCount[];
  readonly filter: PeopleFilter;
  readonly onFilter: (filter: PeopleFilter) => void;
}) {
  const styles = useStyles();
  const { severity, findings, filter, onFilter } = props;
  if (findings.length === 0) return null;
  return (
    <div className={styles.group}>
      <h2 className={styles.heading}>{SEVERITY_WORDS[severity]}</h2>
      {findings
        .toSorted((a, b) => b.count - a.count)
        .map((one) => (
          <Item
            key={one.code}
            on={filter.finding === one.code}
            number={one.count}
            icon={<SeverityIcon severity={severity} accepted={one.accepted === one.count} />}
            onClick={(on) => onFilter({ ...filter, finding: on ? one.code : null })}
          >
            {wordsOf(one.code).title}
          </Item>
        ))}
    </div>
  );
}

function RoleFilter({ filter, onFilter }: Omit<Props, 'people'>) {
  const styles = useStyles();
  const { revision, roster } = useWorkspace();
  const [text, setText] = useState('');
  const wanted = useDeferredValue(text);
  const { data } = useQuery({
    queryKey: ['roles:list', revision, wanted],
    queryFn: () => ask('roles:list', { offset: 0, limit: 100, text: wanted }),
    placeholderData: (before) => before,
    enabled: (roster?.roles ?? 0) > 0,
  });
  if ((roster?.roles ?? 0) === 0) return null;
  return (
    <Field label="Role" size="small">
      <Combobox
        size="small"
        className={styles.narrow}
        input={{ className: styles.narrow }}
        listbox={{ className: styles.roles }}
        positioning={{ autoSize: false, fallbackPositions: ['above-start'] }}
        clearable
        freeform
        placeholder="Any"
        value={text === '' ? (filter.role ?? '') : text}
        selectedOptions={filter.role === null ? [] : [filter.role]}
        onInput={(event) => {
          setText(event.currentTarget.value);
          if (event.currentTarget.value === '') onFilter({ ...filter, role: null });
        }}
        onOptionSelect={(_, { optionValue }) => {
          setText('');
          onFilter({ ...filter, role: optionValue ?? null });
        }}
      >
        {(data?.rows ?? []).map((role) => (
          <Option key={role.id} value={role.id} text={role.id}>
            {role.name === '' ? role.id : `${role.id} · ${role.name}`} ({count(role.users)})
          </Option>
        ))}
      </Combobox>
    </Field>
  );
}
