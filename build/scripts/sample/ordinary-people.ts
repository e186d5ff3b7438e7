import { JOBS, type Job } from './jobs.ts';
import {
  CHINESE,
  DUTCH,
  ENGLISH,
  FRENCH,
  GERMAN,
  type NamePool,
  NORDIC,
  POLISH,
  SOUTHERN,
  SWEDISH,
  TURKISH,
  VIETNAMESE,
} from './name-pools.ts';
import {
  HALLVIK,
  MAIL_DOMAINS,
  type SampleEmail,
  type SampleGrant,
  type SamplePerson,
  SITES,
  type Site,
  type SiteName,
  VESSLA,
} from './person.ts';
import { plainLetters } from './plain-letters.ts';
import type { Random } from './random.ts';

/** How many people work where. */
const STAFF: readonly (readonly [SiteName, NamePool, number])[] = [
  ['sweden', SWEDISH, 430],
  ['denmark', NORDIC, 95],
  ['germany', GERMAN, 175],
  ['britain', ENGLISH, 120],
  ['france', FRENCH, 60],
  ['spain', SOUTHERN, 45],
  ['netherlands', DUTCH, 80],
  ['poland', POLISH, 26],
  ['turkey', TURKISH, 14],
  ['china', CHINESE, 14],
  ['vietnam', VIETNAMESE, 10],
];

/** The most roles that one person is given. */
const MOST_ROLES = 6;

/** First letter and up to seven of the family name, numbered where taken: how most M3 shops make ids. */
function freeId(first: string, last: string, taken: ReadonlySet<string>): string {
  const stem = `${plainLetters(first).slice(0, 1)}${plainLetters(last).slice(0, 7)}`.toUpperCase();
  let id = stem;
  for (let number = 2; taken.has(id); number++) id = `${stem}${number}`;
  return id;
}

function freeAddress(first: string, last: string, company: string, taken: Set<string>): string {
  const stem = `${plainLetters(first)}.${plainLetters(last)}`;
  let local = stem;
  for (let number = 2; taken.has(local); number++) local = `${stem}${number}`;
  taken.add(local);
  return `${local}@${MAIL_DOMAINS[company]}`;
}

function anyJob(random: Random): Job {
  let rest = random.below(JOBS.reduce((sum, job) => sum + job.weight, 0));
  return JOBS.find((job) => {
    rest -= job.weight;
    return rest < 0;
  })!;
}

function validity(random: Random): Pick<SampleGrant, 'from' | 'to'> {
  if (!random.chance(7)) return { from: '0', to: '0' };
  const from = `20${20 + random.below(5)}0${1 + random.below(9)}01`;
  return { from, to: random.chance(40) ? `202${6 + random.below(2)}1231` : '0' };
}

function grantsOf(job: Job, random: Random): SampleGrant[] {
  const some = job.sometimes.filter(() => random.chance(35));
  return [...job.always, ...some].slice(0, MOST_ROLES).map((role) => ({ role, ...validity(random) }));
}

/**
 * Addresses of one person. Some people of the old company work for the bought one too, and a few of those
 * have another address there.
 */
function emailsOf(first: string, last: string, company: string, random: Random, taken: Set<string>) {
  const address = freeAddress(first, last, company, taken);
  const emails: SampleEmail[] = [{ company, address }];
  if (company === HALLVIK && random.chance(6)) {
    const differs = random.chance(20);
    const there = `${plainLetters(first).slice(0, 1)}.${plainLetters(last)}@${MAIL_DOMAINS[VESSLA]}`;
    emails.push({ company: VESSLA, address: differs ? there : address });
  }
  // The Dutch came with their own company; most are known in the old one by the same address.
  if (company === VESSLA && random.chance(75)) emails.push({ company: HALLVIK, address });
  return emails;
}

function anyStatus(random: Random): string {
  if (random.chance(4)) return '90';
  return random.chance(1.5) ? '10' : '20';
}

/** The people who cause no trouble, in no order. `takenIds` are left free for those who are put in by hand. */
export function ordinaryPeople(random: Random, takenIds: ReadonlySet<string>): SamplePerson[] {
  const ids = new Set(takenIds);
  const addresses = new Set<string>();
  const people: SamplePerson[] = [];
  for (const [siteName, pool, count] of STAFF) {
    const { company, ...place }: Site = SITES[siteName];
    for (let made = 0; made < count; made++) {
      const first = random.pick(pool.first);
      const last = random.pick(pool.last);
      const job = anyJob(random);
      const id = freeId(first, last, ids);
      ids.add(id);
      people.push({
        id,
        name: pool.familyFirst === true ? `${last} ${first}` : `${first} ${last}`,
        status: anyStatus(random),
        ...place,
        department: job.department,
        emails: random.chance(job.mailPercent) ? emailsOf(first, last, company, random, addresses) : [],
        roles: grantsOf(job, random),
        ...(random.chance(1.2) ? { padded: true } : {}),
      });
    }
  }
  return people;
}
