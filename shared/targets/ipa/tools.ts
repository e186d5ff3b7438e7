import type { Tool } from '../../target/tool.ts';

const LINES = { form: 'lines' } as const;

/** The tools that change IPA (domain.md, 4 to 6). */
export const IPA_TOOLS = {
  secadm: {
    id: 'secadm',
    title: 'secadm',
    ending: 'secadm.txt',
    takes: LINES,
    // Without -c; inferred.
    stopsAtFailure: true,
  },
  importPFIdata: {
    id: 'importPFIdata',
    title: 'importPFIdata',
    ending: 'xml',
    takes: { form: 'document', partOpens: '<Table ', partCloses: '</Table>' },
    stopsAtFailure: false,
  },
  /** Requests to IPA's web administration. */
  administration: {
    id: 'administration',
    title: 'web administration',
    ending: 'requests.jsonl',
    takes: LINES,
    stopsAtFailure: false,
  },
} as const satisfies Readonly<Record<string, Tool>>;

export type IpaTool = keyof typeof IPA_TOOLS;
