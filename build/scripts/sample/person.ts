/** A row of users.csv before it is text, with what the other three extracts need to know of the person. */
export interface SamplePerson {
  readonly id: string;
  /** TX40. */
  readonly name: string;
  /** USTA: 10 preliminary, 20 active, 90 closed. */
  readonly status: string;
  /** LANC. */
  readonly language: string;
  readonly division: string;
  readonly facility: string;
  readonly warehouse: string;
  readonly department: string;
  readonly emails: readonly SampleEmail[];
  readonly roles: readonly SampleGrant[];
  /** Whether the row's values are padded with blanks, as some SQL tools write them. */
  readonly padded?: boolean;
}

export interface SampleEmail {
  readonly company: string;
  readonly address: string;
}

export interface SampleGrant {
  readonly role: string;
  /** FVDT and VTDT: yyyyMMdd, or 0 for no limit. */
  readonly from: string;
  readonly to: string;
}

/** Where a person works, as M3 knows it. */
export interface Site {
  readonly language: string;
  readonly division: string;
  readonly facility: string;
  readonly warehouse: string;
  /** The company whose address book holds the people of the site. */
  readonly company: string;
}

/** The old company, and the maker of valves that it bought. */
export const HALLVIK = '100';
export const VESSLA = '200';

export const MAIL_DOMAINS: Readonly<Record<string, string>> = {
  [HALLVIK]: 'hallvik.example.com',
  [VESSLA]: 'vessla.test',
};

function site(
  language: string,
  division: string,
  facility: string,
  warehouse: string,
  company = HALLVIK,
): Site {
  return { language, division, facility, warehouse, company };
}

export const SITES = {
  sweden: site('SE', 'AAA', 'A01', '001'),
  denmark: site('DK', 'AAA', 'A02', '020'),
  germany: site('DE', 'DEA', 'D01', '110'),
  britain: site('GB', 'GBA', 'G01', '210'),
  france: site('FR', 'FRA', 'F01', '310'),
  spain: site('ES', 'ESA', 'E01', '410'),
  poland: site('PL', 'PLA', 'P01', '510'),
  turkey: site('TR', 'TRA', 'T01', '610'),
  china: site('GB', 'CNA', 'C01', '710'),
  vietnam: site('GB', 'VNA', 'V01', '810'),
  netherlands: site('NL', 'NLV', 'N01', '910', VESSLA),
} as const satisfies Record<string, Site>;
export type SiteName = keyof typeof SITES;
