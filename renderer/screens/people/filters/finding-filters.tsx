import { type Severity, wordsOf } from '../../../../shared/base/finding.ts';
import type { FindingCount } from '../../../../shared/target/count-findings.ts';
import { SEVERITY_WORDS, SeverityIcon } from '../../../components/finding-badge.tsx';
import { FilterGroup } from './filter-group.tsx';
import { FilterItem } from './filter-item.tsx';
import type { PeopleFilter } from './people-filter.ts';

const SEVERITIES: readonly Severity[] = ['blocked', 'warning', 'info'];

/** Findings about rows and extracts are not about people: Source shows them. */
const NOT_ABOUT_PEOPLE = /^(?:ROW|EXTRACT)-/;

/** Filters by finding: a group for each severity, the most frequent finding first. */
export function FindingFilters(props: {
  readonly findings: readonly FindingCount[];
  readonly filter: PeopleFilter;
  readonly onFilter: (filter: PeopleFilter) => void;
}) {
  const { filter, onFilter } = props;
  return SEVERITIES.map((severity) => {
    const findings = props.findings.filter(
      (one) => one.severity === severity && !NOT_ABOUT_PEOPLE.test(one.code),
    );
    if (findings.length === 0) return null;
    return (
      <FilterGroup key={severity} heading={SEVERITY_WORDS[severity]}>
        {findings
          .toSorted((a, b) => b.count - a.count)
          .map((one) => (
            <FilterItem
              key={one.code}
              on={filter.finding === one.code}
              number={one.count}
              icon={<SeverityIcon severity={severity} accepted={one.accepted === one.count} />}
              onClick={(on) => onFilter({ ...filter, finding: on ? one.code : null })}
            >
              {wordsOf(one.code).title}
            </FilterItem>
          ))}
      </FilterGroup>
    );
  });
}
