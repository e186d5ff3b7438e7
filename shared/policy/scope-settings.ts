import { z } from 'zod';
import { ids } from '../base/settings/bounds.ts';
import { place } from '../base/settings/place.ts';
import { choice, lines, ofItsOwn, text } from '../base/settings/setting.ts';
import { FIELD_WORDS } from '../m3/field-words.ts';

const SCOPE_PLACE = place('people', 'Who is brought over');

/** What every setting of the scope has in common. */
const inScope = { place: SCOPE_PLACE, known: 'own' } as const;

const { user, name, email, status, userType, language, division, facility, warehouse, department } =
  FIELD_WORDS;

/** Who is brought over: a rule, and what was decided by hand. */
export const SCOPE = {
  rule: choice({
    ...inScope,
    name: 'Scope: rule',
    label: 'Rule',
    by: 'form',
    options: {
      all: 'Everyone',
      active: 'Active users only (status 20)',
      roles: 'Users with certain roles',
      list: 'A list of users',
      filter: 'Users whose field matches',
    },
    phrases: {
      all: 'all users',
      active: 'active users (status 20)',
      roles: 'users with certain M3 roles',
      list: 'the users of a list',
      filter: 'users that a filter finds',
    },
    default: 'all',
  }),
  /** For `roles`. */
  roles: ofItsOwn<string[]>({
    ...inScope,
    ...ids(),
    name: 'Scope: roles',
    label: 'Roles',
    hint: 'Users with at least one of them.',
    default: [],
  }),
  /** For `list`: exactly these users. */
  list: lines({
    ...inScope,
    ...ids(),
    name: 'Scope: list of users',
    label: 'Users, one a line',
    default: [],
  }),
  /** For `filter`. */
  filter: {
    field: choice({
      ...inScope,
      name: 'Scope: field of the filter',
      label: 'Field',
      by: 'list',
      options: {
        ...{ user, name, email, status },
        ...{ userType, language, division, facility, warehouse, department },
      },
      default: 'user',
    }),
    operator: choice({
      ...inScope,
      name: 'Scope: how the filter compares',
      label: 'Comparison',
      by: 'list',
      options: {
        equals: 'is',
        'starts-with': 'starts with',
        contains: 'contains',
        'is-empty': 'is empty',
        'not-empty': 'is not empty',
      },
      default: 'starts-with',
    }),
    value: text({
      ...inScope,
      schema: z.string().max(256),
      problem: 'At most 256 characters.',
      name: 'Scope: value of the filter',
      label: 'Value',
      default: '',
    }),
  },
  /** Whatever the rule says. */
  include: ofItsOwn<string[]>({ ...inScope, ...ids(), name: 'Taken in by hand', default: [] }),
  /** Whatever the rule says; wins over include. */
  exclude: ofItsOwn<string[]>({ ...inScope, ...ids(), name: 'Left out by hand', default: [] }),
  /** Which M3 roles are brought as tasks. */
  tasks: {
    rule: choice({
      ...inScope,
      name: 'Scope: rule for roles',
      label: 'Roles that are brought over as tasks',
      by: 'list',
      options: { all: 'All roles', 'of-people': 'Roles of the people in scope', list: 'A list of roles' },
      default: 'all',
    }),
    list: lines({
      ...inScope,
      ...ids(),
      name: 'Scope: list of roles',
      label: 'Roles, one a line',
      default: [],
    }),
  },
};
