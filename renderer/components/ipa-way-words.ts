/** The ways to know what is already in IPA, in words. */
import type { IpaWay } from '../../shared/targets/ipa/ipa-source.ts';

interface WayText {
  readonly title: string;
  /** One sentence: what it says, and what it takes. */
  readonly about: string;
}

export const IPA_WAY_TEXTS: Readonly<Record<IpaWay, WayText>> = {
  empty: {
    title: 'Nothing: IPA is taken as empty',
    about: 'Nothing is compared. Everything is created; what exists is reported as already there in the run.',
  },
  practice: {
    title: 'The practice host',
    about: 'What is in the practice host inside Muster. For trying out, without any server.',
  },
  record: {
    title: 'The record of the runs of Muster',
    about: 'What the runs on this machine did. What others changed in IPA is not in it.',
  },
  files: {
    title: 'Files',
    about:
      'importPFIdata files, secadm scripts, the zip of a bundle, or lists as CSV. As old as the files are.',
  },
  'sql-server': {
    title: 'The database of IPA',
    about: 'Reads its tables on SQL Server. Changes nothing, and holds no lock.',
  },
  'data-rest': {
    title: 'The data lists of Landmark',
    about: 'Over HTTP, with the sign-in of the web administration.',
  },
};

/** Named here as well, so that a screen that only lists them brings no schema along. */
export const IPA_WAY_NAMES = Object.keys(IPA_WAY_TEXTS) as readonly IpaWay[];
