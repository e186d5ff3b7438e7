import { Field, Select } from '@fluentui/react-components';
import { POLICY } from '../../../../shared/policy/policy.ts';
import { PanelSection } from '../../../components/side-panel.tsx';
import { count, counted } from '../../../state/format.ts';
import { countFindings, type DecisionProps } from './decision.ts';
import { Effect } from './effect.tsx';

const COMPANY = POLICY.company;

/** Which company's e-mails count. */
export function CompanySection({ policy, change, people, roster }: DecisionProps) {
  const companies = roster.companies.filter(({ company }) => company !== '');
  const differing = countFindings(people, 'EMAIL-SEVERAL-COMPANIES', 'EMAIL-COMPANY-UNDECIDED');
  const elsewhere = countFindings(people, 'EMAIL-OTHER-COMPANY');
  if (companies.length === 0) {
    return (
      <PanelSection title={COMPANY.place.title}>
        <Effect>The e-mails carry no company, so there is nothing to choose.</Effect>
      </PanelSection>
    );
  }
  return (
    <PanelSection title={COMPANY.place.title}>
      <Field label={COMPANY.label}>
        <Select
          value={policy.company ?? ''}
          onChange={(_, { value }) =>
            void change((now) => ({ ...now, company: value === '' ? null : value }))
          }
        >
          <option value="">{COMPANY.none}</option>
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
