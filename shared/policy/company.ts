import { NO_REMARKS, type Remark, remark } from '../base/remark.ts';
import type { M3Email, M3User, Roster } from '../m3/roster.ts';

/** The address that a user gets, not yet checked, and the company it is of ('' where the extract does not say). */
export interface AddressChoice {
  readonly address: string;
  readonly company: string;
  readonly findings: readonly Remark[];
}

interface Candidate {
  readonly address: string;
  readonly company: string;
}

const NONE: AddressChoice = { address: '', company: '', findings: [remark('EMAIL-NONE')] };
const MOST_SHOWN = 5;

/**
 * Says of a user (index into Roster.users) which address it gets: IPA has no company, M3 has an address for
 * each (domain.md, What does not fit, 2). `policyCompany` null stands for the only company there is.
 * - Addresses of the company go first, then those that do not say whose they are.
 * - EMAIL-SEVERAL-COMPANIES, EMAIL-SEVERAL: there are others, which differ by more than case.
 * - EMAIL-OTHER-COMPANY: there are addresses in other companies alone; none is taken.
 * - EMAIL-COMPANY-UNDECIDED: they differ between companies, and none is chosen.
 * - EMAIL-NONE: there is none at all.
 */
export function makeAddressChoice(
  policyCompany: string | null,
  roster: Pick<Roster, 'users' | 'emails'>,
): (userIndex: number) => AddressChoice {
  const company = policyCompany === null ? onlyCompany(roster) : companyKey(policyCompany);
  const rowsOf = rowsByUser(roster);
  return (userIndex) => {
    const user = roster.users[userIndex]!;
    const rows = rowsOf(userIndex);
    const own = user.email.trim();
    if (rows.length === 0) {
      if (own === '') return NONE;
      const ownCompany = companyKey(user.company);
      if (ownCompany === '' || company === null || ownCompany === company) {
        return { address: own, company: ownCompany, findings: NO_REMARKS };
      }
    }
    return chosen(candidates(user, rows), company);
  };
}

function chosen(all: readonly Candidate[], company: string | null): AddressChoice {
  if (all.length === 0) return NONE;
  if (company !== null) return ofCompany(all, company);
  const companies = new Set(all.map((one) => one.company).filter((one) => one !== ''));
  if (companies.size > 1 && all.some((one) => differs(one, all[0]!))) {
    return { address: '', company: '', findings: [remark('EMAIL-COMPANY-UNDECIDED', { all: shown(all) })] };
  }
  return taken(all.find((one) => one.company !== '') ?? all[0]!, all);
}

function ofCompany(all: readonly Candidate[], company: string): AddressChoice {
  const pick = all.find((one) => one.company === company) ?? all.find((one) => one.company === '');
  if (pick !== undefined) return taken(pick, all);
  return {
    address: '',
    company: '',
    findings: [remark('EMAIL-OTHER-COMPANY', { company, all: shown(all) })],
  };
}

function taken(pick: Candidate, all: readonly Candidate[]): AddressChoice {
  const others = all.filter((one) => differs(one, pick));
  if (others.length === 0) return { ...pick, findings: NO_REMARKS };
  const betweenCompanies =
    pick.company !== '' && others.some((one) => one.company !== '' && one.company !== pick.company);
  const params = { all: shown(all), chosen: pick.address };
  const finding = betweenCompanies
    ? remark('EMAIL-SEVERAL-COMPANIES', { ...params, company: pick.company })
    : remark('EMAIL-SEVERAL', params);
  return { ...pick, findings: [finding] };
}

function candidates(user: M3User, rows: readonly M3Email[]): Candidate[] {
  const own = { address: user.email, company: user.company };
  return [own, ...rows]
    .map(({ address, company }) => ({ address: address.trim(), company: companyKey(company) }))
    .filter((one) => one.address !== '');
}

function differs(a: Candidate, b: Candidate): boolean {
  return a.address !== b.address && a.address.toLowerCase() !== b.address.toLowerCase();
}

function shown(all: readonly Candidate[]): string {
  const parts = all
    .slice(0, MOST_SHOWN)
    .map(({ address, company }) => (company === '' ? address : `${address} (${company})`));
  if (all.length > MOST_SHOWN) parts.push('…');
  return parts.join(', ');
}

/** CONO is a number of three digits that some tools write without its leading zeros. */
function companyKey(company: string): string {
  if (company === '') return '';
  return company.trim().replace(/^0+(?=.)/, '');
}

/** The company of all addresses that say theirs; null where there are several or none. */
function onlyCompany({ users, emails }: Pick<Roster, 'users' | 'emails'>): string | null {
  const companies = new Set<string>();
  let last = '';
  // Nearly always it is the one of the address before.
  const note = (company: string) => {
    if (company !== last) companies.add(companyKey(company));
    last = company;
  };
  for (const { email, company } of users) if (email !== '') note(company);
  for (const { address, company } of emails) if (address !== '') note(company);
  companies.delete('');
  return companies.size === 1 ? [...companies][0]! : null;
}

const NO_ROWS: readonly M3Email[] = [];

/** The rows of a user, in file order, as chains through one array: a million small arrays would weigh more. */
function rowsByUser({ users, emails }: Pick<Roster, 'users' | 'emails'>) {
  if (emails.length === 0) return () => NO_ROWS;
  const first = new Int32Array(users.length).fill(-1);
  const next = new Int32Array(emails.length);
  for (let at = emails.length - 1; at >= 0; at--) {
    const { userIndex } = emails[at]!;
    next[at] = first[userIndex]!;
    first[userIndex] = at;
  }
  return (userIndex: number): readonly M3Email[] => {
    if (first[userIndex] === -1) return NO_ROWS;
    const rows: M3Email[] = [];
    for (let at = first[userIndex]!; at !== -1; at = next[at]!) rows.push(emails[at]!);
    return rows;
  };
}
