import type { Roster } from './roster.ts';

interface CompanyEmail {
  readonly company: string;
  readonly address: string;
}

/** Every address of a person, from the users extract and from the e-mails, in the order of the rows. */
export class UserEmails {
  readonly #roster: Roster;
  /** For each user the first of their e-mails, and for each e-mail the next of its user, plus one; 0 for none. */
  readonly #first: Uint32Array;
  readonly #next: Uint32Array;

  constructor(roster: Roster) {
    this.#roster = roster;
    this.#first = new Uint32Array(roster.users.length);
    this.#next = new Uint32Array(roster.emails.length);
    for (let index = roster.emails.length - 1; index >= 0; index--) {
      const { userIndex } = roster.emails[index]!;
      this.#next[index] = this.#first[userIndex]!;
      this.#first[userIndex] = index + 1;
    }
  }

  /** Whether e-mails were read at all. */
  get known(): boolean {
    const { sources, users } = this.#roster;
    return sources.some(({ kind }) => kind === 'emails') || users.some(({ email }) => email !== '');
  }

  of(user: number): CompanyEmail[] {
    const emails: CompanyEmail[] = [];
    const { email, company } = this.#roster.users[user]!;
    if (email !== '') emails.push({ company, address: email });
    for (let at = this.#first[user]!; at !== 0; at = this.#next[at - 1]!) {
      const found = this.#roster.emails[at - 1]!;
      if (found.address !== '') emails.push(found);
    }
    return emails;
  }
}
