import { FIELD_NAMES } from '../../shared/m3/extracts.ts';
import { ENCODINGS, ROWS_CHOICES } from '../../shared/m3/reading.ts';
import { IPA_WAYS } from '../../shared/targets/ipa/ipa-source.ts';
import { SECRET_VARIABLES } from './access.ts';
import type { Command } from './arguments.ts';

const SOURCES = `  --users FILE         users extract (MNS150): USID;TX40;EMAL, or with a header
  --emails FILE        e-mails extract (CRS111), with CONO and EMTP
  --roles FILE         roles extract (MNS405)
  --user-roles FILE    user-roles extract (MNS410)
  Muster finds out how to read a file. What a file leaves open is an error that names the option; the same options
  correct what was found wrongly. These are for the users; the others have --emails-…, --roles-… and --user-roles-…:
  --users-sheet NAME   the sheet of a workbook, even a hidden one
  --users-rows WHICH   ${ROWS_CHOICES.join(' or ')}, where the sheet hides rows by a filter or by hand
  --users-encoding E   ${ENCODINGS.slice(0, 6).join(', ')},
                       ${ENCODINGS.slice(6).join(', ')}
  --users-delimiter D  ; , | ~ ^ tab, or for columns that are padded with blanks: dashes if a line of dashes follows
                       the header, otherwise blanks
  --users-header LINE  the line, or row of a sheet, that names the columns; none for no such line
  --users-columns LIST what the columns hold, in order, with - for a column that is not used:
                       ${FIELD_NAMES.slice(0, 8).join(',')},
                       ${FIELD_NAMES.slice(8).join(',')}
  --environment FILE   a profile exported from Muster; without it, every setting has its default
                       without --users, M3 is read as the profile says, with the secret in
                       ${SECRET_VARIABLES['sql-password']}, ${SECRET_VARIABLES['m3-password']} or (path of the .ionapi file) ${SECRET_VARIABLES.ionapi}
                       IPA is read, and its administration is used, as the profile says, with the password in
                       ${SECRET_VARIABLES['ipa-password']}, and that of its database in ${SECRET_VARIABLES['ipa-sql-password']}
  --ipa WAY            how to find out what is in IPA: ${IPA_WAYS.slice(0, -1).join(', ')} or ${IPA_WAYS.at(-1)}
  --ipa-file FILE      a file that says what is in IPA; may be given several times
  --only USER          a plan for this user alone
  --json               the result as JSON
  --help               this text`;

const EXIT_CODES = `Exit code: 0 done, 1 done but something is blocked, held back by a finding, failed or unknown, 2 bad input or usage.
Only the result goes to standard output; progress and remarks go to standard error.`;

const TEXTS: Readonly<Record<Command, string>> = {
  plan: `muster plan --users FILE | --environment FILE [options]

Reads the extracts and says what would be created, changed and deleted, who is blocked, and why.

${SOURCES}
  --out DIR            also writes the canonical plan (plan.jsonl) there

${EXIT_CODES}`,
  export: `muster export --users FILE | --environment FILE --out DIR|FILE.zip [options]

Writes the bundle for the administrator: scripts, runbook, undo, findings, checksums.

${SOURCES}
  --out DIR|FILE.zip   a new or empty folder, or a zip file

${EXIT_CODES}`,
  rehearse: `muster rehearse --users FILE | --environment FILE [options]

Writes the files, reads them back independently, and says what an IPA would hold and what would fail.

${SOURCES}
  --out DIR            also writes the report (rehearsal.json) there

${EXIT_CODES}`,
  run: `muster run --users FILE | --environment FILE [options]

Runs the plan: on the practice host inside Muster, or with the Landmark tools of this machine.

${SOURCES}
  --target WHERE       practice (default) or local; local needs the Landmark folder in the profile
  --continue-on-error  goes on after a command that failed
  --accept-fewer       takes what was read even if it is sharply smaller than at the last run
  --reason TEXT        runs a plan that exceeds its limits; the reason is kept with the run
  --rest               runs only what the latest run of the same plan left undone
  --confirm NAME       name of the production environment, needed to run there
  --data DIR           where runs and the practice host are kept
  --out DIR            also writes the outcomes (run.json) there

${EXIT_CODES}`,
};

const OVERVIEW = `muster COMMAND --users FILE | --environment FILE [options]

  plan        what would be created, who is blocked, and why
  export      the bundle for the administrator
  rehearse    what an IPA would hold after a run, and what would fail
  run         the plan, on the practice host or on this machine

"muster COMMAND --help" says more about each.`;

export function helpText(command: Command | null): string {
  return command === null ? OVERVIEW : TEXTS[command];
}
