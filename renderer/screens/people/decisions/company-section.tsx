import { Field, Select } from '@fluentui/react-components';
import { PanelSection } from '../../../components/side-panel.tsx';
import { count, counted } from '../../../state/format.ts';
import { countFindings, type DecisionProps } from './decision.ts';
import { Effect } from './effect.tsx';

/** Which company's e-mails count. */
export function CompanySection({ policy, change, people, roster }: DecisionProps) {
  const companies = roster.companies.filter(({ company }) => company !== '');
  const differing = countFindings(people, 'EMAIL-SEVERAL-COMPANIES', 'EMAIL-COMPANY-UNDECIDED');
  const elsewhere = countFindings(people, 'EMAIL-OTHER-COMPANY');
  if (companies.length === 0) {
    return (
      <PanelSection title="Company">
        <Effect>The e-mails carry no company, so there is nothing to choose.</Effect>
      </PanelSection>
    );
  }
  return (
    <PanelSection title="Company">
      <Field label="E-mails are taken from">
        <Select
          value={policy.company ?? ''}
          onChange={(_, { value }) =>
            void change((now) => ({ ...now, company: value === '' ? null : value }))
          }
        >
          <option value="">Not chosen</option>
          {companies.map(({ company, emails }) => (
            <option key={company} value={company}>
              {company} ({counted(emails, 'e-mail')})
            </option>
          ))}
        </Select>
      </Field>
      <Effect>
        {counted(differing, 'person', 'people')} with different addresses in several companies
        {elsewhere > 0 ? `; ${count(elsewhere)} only in another company` : ''}.
      </Effect>
    </PanelSection>
  );
}
