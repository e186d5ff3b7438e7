import { findingAbout, remark } from '../../shared/base/remark.ts';
import { DEFAULT_POLICY } from '../../shared/policy/policy.ts';
import type { Situation } from '../../shared/target/situations.ts';
import { DEFAULT_LANDMARK } from '../../shared/targets/ipa/landmark-settings.ts';
import { IPA_TYPES, type IpaObjectType } from '../../shared/targets/ipa/objects.ts';
import type { Plan, PlannedPerson, PlannedTask } from '../../shared/targets/ipa/plan/plan.ts';
import { DEFAULT_RENDER, type RenderSettings } from '../../shared/targets/ipa/render-settings.ts';
import { findingOfFile } from '../support/finding-of-file.ts';

/** As many of each type as are named, none of the others. */
export function countsOf(counts: Partial<Record<IpaObjectType, number>> = {}): Record<IpaObjectType, number> {
  return Object.fromEntries(IPA_TYPES.map((type) => [type, counts[type] ?? 0])) as Record<
    IpaObjectType,
    number
  >;
}

function person(
  id: string,
  firstName: string,
  lastName: string,
  email: string,
  situation: Situation = 'new',
): PlannedPerson {
  return {
    id,
    situation,
    action: situation === 'new' ? 'create' : 'leave',
    whole: situation === 'new',
    identity: id,
    firstName,
    lastName,
    email,
    actorRoles: ['InbasketUser_ST'],
    source: 0,
  };
}

function task(id: string, description: string): PlannedTask {
  return { id, situation: 'new', action: 'create', description, source: 0 };
}

/** A few people who try to be commands, markup, formulas and paths, and three who are left alone. */
export function hostilePlan(render: Partial<RenderSettings> = {}): Plan {
  const people = [
    person('ABERGSTR', 'Åsa', 'Bergström', 'asa.bergstrom@example.com'),
    {
      ...person('ADMIN2', 'Ann', 'Admin', 'ann@example.com'),
      actorRoles: ['InbasketUser_ST', 'ProcessDesigner_ST'],
    },
    person('BLOCKED1', 'Broken \ud800', '=cmd|calc', '', 'blocked'),
    person('EVIL 1', "O'Brien; identity delete SSOPV2 lawson", '& del *.* %PATH% $(id)', ''),
    person('EVIL2', '</Value><Value>', ']]><!-- <script>alert(1)</script>', 'a+b@example.com'),
    person('LAWSON', 'Lawson', '.', '', 'protected'),
    person('NOTASK', '=HYPERLINK("x")', '@SUM(1)', '-1@example.com', 'excluded'),
    person('ONEWORD', 'Scanner', '.', ''),
  ];
  return {
    format: 2,
    direction: 'forward',
    only: null,
    target: {
      environment: 'TST <b>"1"</b>',
      landmarkSystem: 'LMTST',
      production: true,
      landmark: { ...DEFAULT_LANDMARK, folder: 'D:\\Infor & Co\\100%\\LM!TST^' },
      render: { ...DEFAULT_RENDER, ...render },
    },
    policy: {
      ...DEFAULT_POLICY,
      accepted: [{ code: 'EMAIL-NONE', subject: '*', reason: 'They have "none".' }],
    },
    sources: [
      {
        kind: 'users',
        origin: 'file',
        name: 'users <1>.csv',
        bytes: 1234,
        sha256: 'ab'.repeat(32),
        rows: 9,
        rejected: 1,
      },
    ],
    current: { kind: 'assumed-empty' },
    population: { user: 0, task: 0, 'user-task': 0 },
    people,
    tasks: [
      task('APPROVER', 'Köper & "Freigeber" <Rechnung>'),
      task('BÜRO', "L'été ]]> &amp; 100 %"),
      { ...task('SKIPPED', 'not written'), situation: 'blocked', action: 'leave' },
    ],
    userTasks: {
      offsets: Uint32Array.from([0, 2, 3, 3, 4, 5, 5, 5, 5]),
      task: Uint32Array.from([0, 1, 0, 1, 0]),
      startDate: ['00000000', '20240101', '00000000', '00000000', '00000000'],
      stopDate: ['00000000', '20251231', '00000000', '00000000', '00000000'],
    },
    changes: [],
    untouched: { equal: countsOf(), onlyInTarget: countsOf() },
    findings: [
      findingOfFile('TEXT-BROKEN', { kind: 'user', id: 'BLOCKED1' }, { field: 'Name', codePoint: 'U+D800' }),
      findingAbout({ kind: 'user', id: 'ONEWORD' }, remark('EMAIL-NONE')),
      findingAbout(
        { kind: 'user', id: 'ONEWORD' },
        remark('NAME-ONE-WORD', { name: 'Scanner', filler: '.' }),
      ),
      findingAbout(
        { kind: 'row', file: '=users <1>.csv', line: 3 },
        remark('ROW-ID-EMPTY', { column: 1, field: 'USID', row: ';"two\nlines\u202e";\ud800' }),
      ),
    ],
  };
}
