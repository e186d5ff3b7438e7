import { type Severity, severityOf } from '../findings/finding.ts';
import { type IpaObjectType, PROTECTED_USERS } from '../ipa/objects.ts';
import { countObjects } from '../plan/count-objects.ts';
import type { Plan, Situation } from '../plan/plan.ts';
import { FINDINGS, type FindingCode } from '../text/findings.ts';
import type { ArtifactId } from './artifact.ts';
import { BUNDLE_NAMES, type BundleFile, bundleNameOf } from './bundle-names.ts';
import { html, type Markup } from './html.ts';
import { artifactShapes } from './render-artifact.ts';
import { RUNBOOK_STYLE } from './runbook-style.ts';

export interface RunbookInput {
  readonly plan: Plan;
  /** SHA-256 of the canonical plan file, lower-case hex. */
  readonly planHash: string;
  /** Every file of the bundle but the runbook itself and the sums. */
  readonly files: readonly BundleFile[];
}

/**
 * README.html: the whole job on one page, for an administrator who has never seen Muster. No script, nothing
 * to fetch, no date: the same plan gives the same page. What domain.md marks as unknown is called unverified.
 */
export function renderRunbook({ plan, planHash, files }: RunbookInput): string {
  const counts = countObjects(plan);
  const { target } = plan;
  const style: Markup = { markup: RUNBOOK_STYLE };
  const page = html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Runbook for ${target.environment}</title>
<style>${style}</style>
</head>
<body>
<main>
${headline(plan, counts)}
${whatWillBeDone(plan, counts)}
${before(plan)}
${run(plan)}
${whatToExpect(plan)}
${check(plan, counts)}
${undo(plan)}
${findingsSection(plan)}
${unverified(plan)}
${howItWasDecided(plan)}
${fileTable(planHash, files)}
</main>
</body>
</html>
`;
  return page.markup;
}

const NOTHING: Markup = { markup: '' };

function headline(plan: Plan, counts: Counts): Markup {
  const { environment, landmarkSystem, landmark, production } = plan.target;
  const system = landmarkSystem === '' ? 'Landmark system' : `Landmark system ${landmarkSystem}`;
  return html`<header class="${production ? 'production' : 'other'}">
<p class="kicker">${production ? html`<strong>Production</strong> · ` : NOTHING}${system} · data areas ${landmark.genDataArea} and ${landmark.dataArea}</p>
<h1>${environment}: people from M3 into IPA</h1>
<p class="lead">${grouped(counts.actor)} people and ${grouped(counts.task)} tasks are created. Nothing is changed and nothing is deleted.</p>
</header>
<p>The people and roles of an M3 environment were read from extracts and turned into two files for Infor Process
Automation (IPA), which the tools <code>secadm</code> and <code>importPFIdata</code> take in. This page says what they hold, how they are run,
how to see whether it worked, and how to take it back. Nothing else is needed: no program has to be installed.</p>
<ul class="tiles">
${tile(counts.actor, 'people')}
${tile(counts.task, 'tasks (M3 roles)')}
${tile(counts['user-task'], 'user-tasks')}
${tile(total(counts), 'objects in all')}
</ul>`;
}

type Counts = Readonly<Record<IpaObjectType, number>>;

function total(counts: Counts): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

function tile(count: number, label: string): Markup {
  return html`<li><b>${grouped(count)}</b><span>${label}</span></li>`;
}

const OBJECT_TITLES: readonly (readonly [IpaObjectType, string, string, ArtifactId])[] = [
  ['identity', 'Identity', 'the name a person signs in with', 'gen-create'],
  ['actor', 'Actor', 'the person: first name, last name, e-mail', 'gen-create'],
  ['actor-identity', 'Actor-identity', 'which identity belongs to which actor', 'gen-create'],
  ['actor-role', 'Actor-role', 'what the person may do', 'gen-create'],
  ['user', 'User', 'the person in the inbasket of this environment', 'environment-import'],
  ['task', 'Task', 'an M3 role', 'environment-import'],
  ['user-task', 'User-task', 'which M3 role a person has', 'environment-import'],
];

function whatWillBeDone(plan: Plan, counts: Counts): Markup {
  const { landmark } = plan.target;
  const rows = OBJECT_TITLES.map(([type, title, meaning, artifact], at) => {
    const area = artifact === 'gen-create' ? landmark.genDataArea : landmark.dataArea;
    return html`<tr><td>${at + 1}</td><td>${title}</td><td>${meaning}</td><td>${area}</td><td class="number">${grouped(counts[type])}</td></tr>
`;
  });
  return html`<h2>What will be done</h2>
<p>All of these are created, in this order. In ${landmark.genDataArea} the objects of one person stand together;
after that come all users, all tasks and all user-tasks of ${landmark.dataArea}.</p>
<div class="scroll"><table>
<thead><tr><th>Order</th><th>Object</th><th>What it is</th><th>Data area</th><th class="number">Created</th></tr></thead>
<tbody>
${rows}</tbody>
</table></div>
${leftAlone(plan)}
<div class="note warn">
<p><strong>The target was taken as empty.</strong> What already exists in IPA was not looked at. Creating a person
or an object that is already there fails, and the tools say so.</p>
<p>The data area ${landmark.genDataArea} is shared by all environments of this Landmark system: whoever was created
for another environment is already there.</p>
</div>`;
}

const LEFT_ALONE: readonly (readonly [Situation, string])[] = [
  ['blocked', 'blocked by a finding'],
  ['protected', 'protected'],
  ['excluded', 'outside of the chosen scope'],
];

function leftAlone(plan: Plan): Markup {
  const parts = LEFT_ALONE.flatMap(([situation, why]) => {
    const count = plan.people.filter((person) => person.situation === situation).length;
    return count === 0 ? [] : [`${grouped(count)} ${why}`];
  });
  if (parts.length === 0) return NOTHING;
  return html`<p>Left alone: ${parts.join(', ')}. Who that is stands in <code>${BUNDLE_NAMES.people}</code>.</p>`;
}

function before(plan: Plan): Markup {
  const { landmark, production, environment } = plan.target;
  return html`<h2>Before you start</h2>
<ul class="boxes">
<li>This is the right system: environment <strong>${environment}</strong>${production ? html`, a <strong>production</strong> environment` : NOTHING}, data area <code>${landmark.dataArea}</code>, ${folderText(landmark.folder)}.</li>
<li>The files are whole. In this folder, <code>certutil -hashfile <em>file</em> SHA256</code> gives the checksum of a file
in a command prompt; on Linux <code>sha256sum -c ${BUNDLE_NAMES.sums}</code> checks all of them. They stand <a href="#files">at the end of this page</a>, too.</li>
<li>Your Windows account may start the Landmark tools on the Landmark server, and <code>secadm</code> knows its password or
asks for it. No password is in these files.</li>
<li>There is a backup of the data areas <code>${landmark.genDataArea}</code> and <code>${landmark.dataArea}</code> that can be restored.</li>
<li>Nobody else administers users of this system meanwhile, and no other load is running. IPA takes one request after
the other and gives no guarantee beyond that.</li>
<li>A few names in <code>${BUNDLE_NAMES.people}</code> have been looked at: first and last name were made from one field.</li>
<li>The folder of these files lies on the Landmark server itself, for example <code>C:\\Temp\\muster</code>, has a plain name and can be written to:
the log is kept there.</li>
</ul>`;
}

function folderText(folder: string): Markup {
  return folder === ''
    ? html`Landmark folder not given: you name it when you start`
    : html`Landmark folder <code>${folder}</code>`;
}

function run(plan: Plan): Markup {
  const { landmark } = plan.target;
  return html`<h2>Run it</h2>
<h3>With run.cmd</h3>
${startRunCmd(plan)}
<p><code>run.cmd</code> checks that everything is there, asks you to type <code>${landmark.dataArea}</code>, runs
<code>secadm</code> and then <code>importPFIdata</code>, and ${
    landmark.continueOnError
      ? 'goes on to the second tool even if single lines of the first failed'
      : 'stops at the first failure'
  }. Each start keeps its log in a new folder
<code>log-1</code>, <code>log-2</code> … beside it. It never runs the undo.</p>
<h3>By hand</h3>
<p>The same, step by step. <code>BUNDLE</code> stands for the folder of these files.</p>
<pre><code>${commands(plan).map(
    (line) => html`${line}
`,
  )}</code></pre>
<p>Run the second tool only after the first has ended without a failure: its users belong
to the actors of the first.</p>`;
}

function startRunCmd(plan: Plan): Markup {
  const { landmark } = plan.target;
  const call =
    landmark.folder === ''
      ? html`<code>run.cmd "D:\\Infor\\LMTST"</code>, with the Landmark folder of this system`
      : html`<code>run.cmd</code>`;
  if (landmark.preCommandOpens === 'call' || landmark.preCommand === '') {
    return html`<p>Open a command prompt in this folder and start ${call}.</p>`;
  }
  return html`<ol class="steps">
<li>Open a command prompt in the Landmark folder and start <code>${landmark.preCommand}</code>. It opens a Landmark command prompt.</li>
<li>In that prompt, change to this folder and start ${call}.</li>
</ol>`;
}

function commands(plan: Plan): string[] {
  const { landmark } = plan.target;
  const [gen, environment] = artifactNames(plan);
  return [
    `cd /d "${landmark.folder === '' ? 'LANDMARK FOLDER' : landmark.folder}"`,
    ...(landmark.preCommand === '' ? [] : [landmark.preCommand]),
    `secadm${landmark.continueOnError ? ' -c' : ''} -f "BUNDLE\\${gen}" -d ${landmark.genDataArea}`,
    `env\\bin\\importPFIdata.bat ${landmark.dataArea} -f "BUNDLE\\${environment}"`,
  ];
}

/** The files in running order, the undo last, as Windows writes their names. */
function artifactNames(plan: Plan): [string, string, string] {
  const names = artifactShapes(plan.target.render).map((shape) => bundleNameOf(shape).replace('/', '\\'));
  return [names[0]!, names[1]!, names[2]!];
}

function whatToExpect(plan: Plan): Markup {
  const { landmark } = plan.target;
  const [gen] = artifactNames(plan);
  return html`<h2>What to expect</h2>
<ul>
<li><strong>It takes time.</strong> IPA handles one object after the other; how fast <code>secadm</code> is here is not known.
Let it work. After very large loads IPA has become unstable: if it does, restart it before you go on.</li>
<li><strong>A failure says FAILED.</strong> For example <code>Can not encode the string for field FamilyName in character set
ISO-8859-1 … FAILED</code>, or <code>Field Family Name is required</code>. Silence is not yet success: see
<a href="#check">how to check</a>.</li>
<li><strong>Exit codes are not documented.</strong> <code>run.cmd</code> takes anything but 0, and each of those words, for a failure.</li>
<li>${
    landmark.continueOnError
      ? html`<strong>It goes on after a failed line.</strong> <code>secadm -c</code> was chosen, so a person may be created in part: look for the failed lines in the log.`
      : html`<strong>It stops at the first failed line.</strong> The lines before it have been done.`
  }</li>
<li><strong>Do not start the same file again from its first line.</strong> What was created would fail as already there. Copy
<code>${gen}</code>, take out the lines that were done, and run the copy.</li>
</ul>`;
}

function check(plan: Plan, counts: Counts): Markup {
  const { landmark } = plan.target;
  return html`<h2 id="check">How to check</h2>
<ol>
<li>In the log, no line holds <code>FAILED</code>.</li>
<li>In ${landmark.genDataArea}: there are ${grouped(counts.actor)} more actors and ${grouped(counts.identity)} more identities of the service
<code>${plan.policy.identity.service}</code> than before. The web administration lists them under User Management;
<code>secadm</code> knows <code>actor list</code> and <code>identity listIdentities</code>.</li>
<li>In ${landmark.dataArea}: ${grouped(counts.user)} users, ${grouped(counts.task)} tasks and ${grouped(counts['user-task'])} user-tasks were added, as
the administration of Process Automation shows them.</li>
<li>Open three people of <code>${BUNDLE_NAMES.people}</code>: one with an accent in the name, one with an e-mail, one with several
tasks. Names, address and tasks are as the file says.</li>
<li>One of them signs in and sees the inbasket.</li>
</ol>`;
}

function undo(plan: Plan): Markup {
  const { landmark } = plan.target;
  const [, , undoName] = artifactNames(plan);
  return html`<h2>How to undo</h2>
<div class="note stop">
<p><strong>Read all of this first. Restoring the backup is the safer way.</strong></p>
<ul>
<li>The undo deletes every person that the file names, <strong>also one who was there before</strong>. Take those lines out first: the log
of the run says whom it could not create.</li>
<li>${landmark.genDataArea} is shared: a person deleted there is gone for <strong>all</strong> environments of this Landmark system.</li>
<li><code>actor delete --complete</code> is called "temporarily unavailable" by the help of <code>secadm</code>, though it has been used.
Try it with one person.</li>
<li>It covers ${landmark.genDataArea} only. <code>importPFIdata</code> is not known to delete anything.</li>
</ul>
</div>
<ol>
<li>In the administration of Process Automation for <code>${landmark.dataArea}</code>, delete the user-tasks, then the users, then the tasks that
this run created. IPA refuses a task that still has user-tasks and a user with pending work units; the history of user
actions (<code>pfimetrics</code>) may have to go first.</li>
<li>Then, in a Landmark command prompt:
<pre><code>secadm -f "BUNDLE\\${undoName}" -d ${landmark.genDataArea}</code></pre>
It takes the people in reverse order, each with roles, actor-identity, actor and identity.</li>
</ol>
<p>Administrators (${PROTECTED_USERS.join(', ')}) are in no file that a tool takes.</p>`;
}

const SEVERITY_WORDS: Record<Severity, string> = { blocked: 'Blocked', warning: 'Warning', info: 'Note' };
const SEVERITY_RANK: Record<Severity, number> = { blocked: 0, warning: 1, info: 2 };

function findingsSection(plan: Plan): Markup {
  const counts = new Map<FindingCode, number>();
  for (const { code } of plan.findings) counts.set(code, (counts.get(code) ?? 0) + 1);
  if (counts.size === 0)
    return html`<h2>Findings</h2>
<p>There were none.</p>`;
  const sorted = [...counts].sort(
    ([a, countA], [b, countB]) =>
      SEVERITY_RANK[severityOf(a)] - SEVERITY_RANK[severityOf(b)] || countB - countA || (a < b ? -1 : 1),
  );
  const rows = sorted.map(([code, count]) => {
    const severity = severityOf(code);
    return html`<tr><td class="severity ${severity}">${SEVERITY_WORDS[severity]}</td><td>${FINDINGS[code].title}</td><td class="number">${grouped(count)}</td><td>${FINDINGS[code].advice}</td></tr>
`;
  });
  return html`<h2>Findings</h2>
<p>What was noticed in the extracts. <em>Blocked</em> keeps its row, user or role out of the files; a <em>warning</em> wants to be looked
at; a <em>note</em> says what was done. Each single one stands in <code>${BUNDLE_NAMES.findings}</code>.</p>
<div class="scroll"><table>
<thead><tr><th>Kind</th><th>Finding</th><th class="number">Count</th><th>What can be done</th></tr></thead>
<tbody>
${rows}</tbody>
</table></div>`;
}

/** Everything that domain.md marks as inferred or not to be found in public, as far as this bundle relies on it. */
function unverified(plan: Plan): Markup {
  const { landmark, render } = plan.target;
  return html`<h2>What is unverified</h2>
<p>These points are documented nowhere in public. The files rely on the assumption beside each of them.</p>
<ul>
<li>Whether the pre-command${landmark.preCommand === '' ? NOTHING : html` <code>${landmark.preCommand}</code>`} returns or opens a prompt of its own. Assumed: it ${landmark.preCommandOpens === 'call' ? 'returns' : 'opens one'}. If a new
prompt appears and nothing goes on, run the steps by hand.</li>
<li>Exit codes and success messages of <code>secadm</code> and <code>importPFIdata</code>. Assumed: a failure has an exit code other than 0 or says FAILED.</li>
<li>That <code>secadm</code> stops at the first failed line unless <code>-c</code> is given.</li>
<li>In which encoding <code>secadm</code> reads its file. Assumed: <code>${render.scriptEncoding}</code>. If letters with accents are wrong in the first
person, stop.</li>
<li>How a quote or a backslash is written in a <code>secadm</code> file. No value here holds one; spaces are written ${render.quoting === 'double-quotes' ? html`inside double quotes` : html`with a backslash before them`}.</li>
<li>That <code>importPFIdata</code> leaves tables alone that are not in the file, and takes <code>yyyyMMdd</code> for the dates of a user-task.</li>
<li>How many objects IPA takes at once. Fewer is safer.</li>
</ul>`;
}

function howItWasDecided(plan: Plan): Markup {
  const { policy, sources } = plan;
  const roles = policy.actorRoles;
  const extracts = sources.map(
    (
      source,
    ) => html`<dt>Extract, ${source.kind}</dt><dd>${source.name}, ${grouped(source.rows)} rows${source.rejected === 0 ? '' : `, ${grouped(source.rejected)} of them refused`}</dd>
`,
  );
  return html`<h2>How it was decided</h2>
<dl>
${extracts}<dt>Company of e-mails</dt><dd>${policy.company ?? 'the only one there is'}</dd>
<dt>Scope</dt><dd>${SCOPES[policy.scope.rule]}, ${grouped(policy.scope.include.length)} taken in and ${grouped(policy.scope.exclude.length)} left out by hand</dd>
<dt>Name split</dt><dd>${SPLITS[policy.nameSplit.rule]}; “${policy.nameSplit.filler}” where there is no last name</dd>
<dt>Characters</dt><dd>${CHARACTERS[policy.characters.rule]}</dd>
<dt>Identity</dt><dd><code>${policy.identity.template}</code> in the service <code>${policy.identity.service}</code></dd>
<dt>Actor roles</dt><dd>${roles.default.join(', ')}${roles.byRole.length === 0 ? '' : `, and ${grouped(roles.byRole.length)} by M3 role`}</dd>
<dt>Protected</dt><dd>${PROTECTED_USERS.join(', ')}${policy.protectedUsers.length === 0 ? '' : `, and ${grouped(policy.protectedUsers.length)} more`}</dd>
</dl>
<p>Every decision in full is on the first line of <code>${BUNDLE_NAMES.plan}</code>.</p>`;
}

const SCOPES: Record<Plan['policy']['scope']['rule'], string> = {
  all: 'all users',
  active: 'active users',
  roles: 'users with certain roles',
  list: 'a list of users',
  filter: 'users found by a filter',
};

const SPLITS: Record<Plan['policy']['nameSplit']['rule'], string> = {
  particles: 'at the last name with its particles, such as “van der Berg”',
  'first-space': 'at the first space',
  'last-space': 'at the last space',
  'family-first': 'family name first',
};

const CHARACTERS: Record<Plan['policy']['characters']['rule'], string> = {
  'latin1-transliterate': 'as they are where ISO-8859-1 holds them, transliterated where not',
  ascii: 'transliterated to ASCII',
  latin1: 'as they are; blocked where ISO-8859-1 does not hold them',
  block: 'blocked where they are not ASCII',
};

function fileTable(planHash: string, files: readonly BundleFile[]): Markup {
  const rows = files.map(
    (
      file,
    ) => html`<tr><td><code>${file.name}</code><br>${CONTENTS[file.name] ?? NOTHING}</td><td class="number">${grouped(file.bytes)}</td><td><code class="hash">${file.sha256}</code></td></tr>
`,
  );
  return html`<h2 id="files">The files</h2>
<div class="scroll"><table>
<thead><tr><th>File</th><th class="number">Bytes</th><th>SHA-256</th></tr></thead>
<tbody>
${rows}</tbody>
</table></div>
<p>In the two tables (<code>.csv</code>, semicolons, UTF-8) a value that a spreadsheet could take for a formula has an apostrophe in front;
the files for the tools do not. Made by Muster. Plan <code class="hash">${planHash}</code>.</p>`;
}

/** What the files with a fixed name hold; the artifacts speak for themselves in the sections above. */
const CONTENTS: Readonly<Record<string, string>> = {
  [BUNDLE_NAMES.run]: 'runs both steps',
  [BUNDLE_NAMES.plan]: 'the plan itself, one line for each person, task and finding',
  [BUNDLE_NAMES.people]: 'everyone who was looked at, written or not',
  [BUNDLE_NAMES.findings]: 'what was noticed, one by one',
};

/** 1234567 as 1,234,567. */
function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
