import { idKey } from '../../../../base/id-key.ts';
import type { IpaEnvironment } from '../../ipa-environment.ts';
import { isDocument, isNobodyProtected, isOperation, isRole, isUserAddress } from './conditions.ts';
import { type Branch, confirmed, inferred, type Leaf, unknown } from './pieces.ts';
import { fixed, ofVariable } from './transaction-string.ts';
import {
  actorFields,
  actorRoleFields,
  change,
  findUserTasks,
  identityFields,
  nameFields,
  taskFields,
  userFields,
} from './transactions.ts';

/** The branches of the flow by document, and in each its operations (domain.md, 7). */
export function makeBranches(environment: IpaEnvironment): readonly Branch[] {
  const { protectedUsers } = environment.policy;
  return [
    {
      document: 'CMNUSR',
      title: 'Users (MNS150)',
      condition: isDocument('CMNUSR'),
      guard: isNobodyProtected('USID', protectedUsers),
      leaves: [userCreated(environment), userUpdated(environment), userDeleted(environment)],
    },
    {
      document: 'CEMAIL',
      title: 'E-mails (CRS111)',
      condition: isDocument('CEMAIL'),
      guard: isNobodyProtected('EMKY', protectedUsers),
      leaves: addressLeaves(environment),
    },
    {
      document: 'CMNROL',
      title: 'Roles (MNS405)',
      condition: isDocument('CMNROL'),
      guard: null,
      leaves: roleLeaves(environment),
    },
    {
      document: 'CMNRUS',
      title: 'User-roles (MNS410)',
      condition: isDocument('CMNRUS'),
      guard: isNobodyProtected('USID', protectedUsers),
      leaves: userRoleLeaves(environment),
    },
  ];
}

// ---- users

function userCreated(environment: IpaEnvironment): Leaf {
  const identity = identityMark(environment);
  return {
    operation: 'CREATE',
    condition: isOperation('CREATE'),
    steps: [
      change(
        environment,
        'Identity',
        'Create',
        [
          ...identityFields(environment),
          fixed('ServiceType', 'FormBased'),
          ofVariable('FormBasedIdentityProperties.User', 'USID'),
        ],
        { title: 'Create the identity', mark: identity },
      ),
      change(environment, 'Actor', 'Create', [...actorFields('USID'), ...nameFields()], {
        title: 'Create the actor',
        note: 'The address follows with its own event.',
        mark: inferred(
          '7',
          'Seen with the address in the same text; the event of a user does not bring one.',
        ),
      }),
      change(
        environment,
        'IdentityActor',
        'AssignExistingIdentityToActor',
        [...actorFields('USID'), ...identityFields(environment)],
        { title: 'Give the identity to the actor', mark: identity },
      ),
      ...defaultRoles(environment).map((role) =>
        change(environment, 'ActorRole', 'AssignExistingRoleToActor', actorRoleFields(role), {
          title: `Give the actor the role ${role}`,
          mark: confirmed('7'),
        }),
      ),
      change(environment, 'PfiUserProfile', 'Create', userFields('USID'), {
        title: 'Create the user in the data area of the environment',
        mark: confirmed('7'),
      }),
    ],
    notes: [],
  };
}

function userUpdated(environment: IpaEnvironment): Leaf {
  return {
    operation: 'UPDATE',
    condition: isOperation('UPDATE'),
    steps: [
      change(environment, 'Actor', 'Update', [...actorFields('USID'), ...nameFields()], {
        title: 'Change the name of the actor',
        mark: confirmed('7'),
      }),
    ],
    notes: ['Every change of a user in M3 comes here, not only one of the name.'],
  };
}

/** From the outside in: user-tasks, user, actor-roles, actor-identity, actor, identity. */
function userDeleted(environment: IpaEnvironment): Leaf {
  const identity = identityMark(environment);
  const mapped = new Set(rolesByRole(environment).map(({ actorRole }) => actorRole));
  return {
    operation: 'DELETE',
    condition: isOperation('DELETE'),
    steps: [
      findUserTasks(environment, userFields('USID')),
      change(
        environment,
        'PfiUserTask',
        'Delete',
        [...userFields('USID'), ...taskFields('UserTasks_TaskName')],
        {
          title: 'Delete each user-task of the user',
          repeated: true,
          mark: inferred('7', 'The deletion was seen, the loop around it was not.'),
        },
      ),
      change(environment, 'PfiUserProfile', 'Delete', userFields('USID'), {
        title: 'Delete the user in the data area of the environment',
        note: 'Refused while the user has pending work units. The history of user actions (pfimetrics) may have to go first.',
        mark: confirmed('7'),
      }),
      ...[...mapped].reverse().map((role) =>
        change(environment, 'ActorRole', 'Delete', actorRoleFields(role), {
          title: `Take the role ${role} from the actor`,
          note: 'Came with an M3 role, so not every actor has it: let the flow go on after a failure.',
          mark: inferred('7', 'The deletion was seen for one role alone.'),
        }),
      ),
      ...defaultRoles(environment)
        .toReversed()
        .map((role) =>
          change(environment, 'ActorRole', 'Delete', actorRoleFields(role), {
            title: `Take the role ${role} from the actor`,
            mark: confirmed('7'),
          }),
        ),
      change(
        environment,
        'IdentityActor',
        'Delete',
        [...actorFields('USID'), ...identityFields(environment)],
        { title: 'Take the identity from the actor', mark: identity },
      ),
      change(environment, 'Actor', 'CompleteActorDelete', actorFields('USID'), {
        title: 'Delete the actor',
        mark: confirmed('7'),
      }),
      change(environment, 'Identity', 'Delete', identityFields(environment), {
        title: 'Delete the identity',
        mark: identity,
      }),
    ],
    notes: [
      `The order is the one that IPA accepts. Stop before the first step in ${environment.landmark.genDataArea} while the user is still in another data area of this Landmark system.`,
    ],
  };
}

function identityMark({ policy }: IpaEnvironment) {
  const { template } = policy.identity;
  if (template === 'User:{USID}') return confirmed('7');
  return inferred(
    '4',
    template.includes('\\')
      ? 'A backslash was seen doubled in a flow. Look at one identity in the web administration first.'
      : 'Flows were seen with User:{USID}; this environment has another template.',
  );
}

// ---- e-mails

function addressLeaves(environment: IpaEnvironment): readonly Leaf[] {
  const { company } = environment.policy;
  const set = (title: string) =>
    change(
      environment,
      'Actor',
      'Update',
      [...actorFields('EMKY'), ofVariable('ContactInfo.EmailAddress', 'EMAL')],
      { title, mark: confirmed('7') },
    );
  return [
    {
      operation: 'CREATE',
      condition: isUserAddress('CREATE', company),
      steps: [set('Give the actor the address')],
      notes: ['Fails where the actor is not there yet: events may come in another order than in M3.'],
    },
    {
      operation: 'UPDATE',
      condition: isUserAddress('UPDATE', company),
      steps: [set('Change the address of the actor')],
      notes: [],
    },
    {
      operation: 'DELETE',
      condition: isUserAddress('DELETE', company),
      steps: [
        change(
          environment,
          'Actor',
          'Update',
          [...actorFields('EMKY'), fixed('ContactInfo.EmailAddress', '')],
          { title: 'Empty the address of the actor', mark: confirmed('7') },
        ),
      ],
      notes: ['A removed address is an update with an empty one; the actor stays.'],
    },
  ];
}

// ---- roles

function roleLeaves(environment: IpaEnvironment): readonly Leaf[] {
  const described = [...taskFields('ROLL'), ofVariable('Description', 'Description')];
  const mark = inferred('7', 'The task was seen without its description; the field is the web form’s.');
  return [
    {
      operation: 'CREATE',
      condition: isOperation('CREATE'),
      steps: [change(environment, 'PfiTask', 'Create', described, { title: 'Create the task', mark })],
      notes: [],
    },
    {
      operation: 'UPDATE',
      condition: isOperation('UPDATE'),
      steps: [
        change(environment, 'PfiTask', 'Update', described, {
          title: 'Change the description of the task',
          mark,
        }),
      ],
      notes: [],
    },
    {
      operation: 'DELETE',
      condition: isOperation('DELETE'),
      steps: [
        findUserTasks(environment, taskFields('ROLL')),
        change(
          environment,
          'PfiUserTask',
          'Delete',
          [...userFields('UserTasks_PfiUserProfile'), ...taskFields('ROLL')],
          {
            title: 'Delete each user-task of the task',
            repeated: true,
            mark: inferred('7', 'The deletion was seen, the loop around it was not.'),
          },
        ),
        change(environment, 'PfiTask', 'Delete', taskFields('ROLL'), {
          title: 'Delete the task',
          mark: confirmed('7'),
        }),
      ],
      notes: [
        'M3 deletes a role together with its user-roles; IPA refuses a task that still has user-tasks, so they go first. Those of protected users are among them: the role is gone for them as well.',
      ],
    },
  ];
}

// ---- user-roles

function userRoleLeaves(environment: IpaEnvironment): readonly Leaf[] {
  const fields = [...userFields('USID'), ...taskFields('ROLL')];
  const mapped = rolesByRole(environment);
  return [
    {
      operation: 'CREATE',
      condition: isOperation('CREATE'),
      steps: [
        change(environment, 'PfiUserTask', 'Create', fields, {
          title: 'Give the user the task',
          mark: confirmed('7'),
        }),
        ...mapped.map(({ role, actorRole }) =>
          change(environment, 'ActorRole', 'AssignExistingRoleToActor', actorRoleFields(actorRole), {
            title: `Give the actor the role ${actorRole}`,
            only: isRole(role),
            note: 'Another M3 role may have brought it already: let the flow go on after a failure.',
            mark: inferred('7', 'The transaction was seen when a user is created, not here.'),
          }),
        ),
      ],
      notes: [
        'Fails where the user or the task is not there yet. The validity of the user-role is not written.',
      ],
    },
    {
      operation: 'UPDATE',
      condition: isOperation('UPDATE'),
      steps: [
        change(environment, 'PfiUserTask', 'Update', fields, {
          title: 'Update the user-task',
          mark: unknown(
            '7',
            'Seen in this form, in which it changes nothing: what the fields of the validity are called is not known.',
          ),
        }),
      ],
      notes: [
        'What M3 changes of a user-role is its validity, which this text does not write. Leave the leaf out until the names of its fields are found.',
      ],
    },
    {
      operation: 'DELETE',
      condition: isOperation('DELETE'),
      steps: [
        change(environment, 'PfiUserTask', 'Delete', fields, {
          title: 'Take the task from the user',
          mark: confirmed('7'),
        }),
        ...mapped.map(({ role, actorRole }) =>
          change(environment, 'ActorRole', 'Delete', actorRoleFields(actorRole), {
            title: `Take the role ${actorRole} from the actor`,
            only: isRole(role),
            note: bringersNote(mapped, actorRole),
            mark: inferred('7', 'The transaction was seen when a user is deleted, not here.'),
          }),
        ),
      ],
      notes: [],
    },
  ];
}

function bringersNote(mapped: readonly FlowMapping[], actorRole: string): string {
  const bringers = mapped.filter((one) => one.actorRole === actorRole);
  const others =
    bringers.length > 1
      ? `${bringers.length} M3 roles bring it: take it away only where the user has none of the others left. `
      : '';
  return `${others}Leave it where another environment of this Landmark system gives it.`;
}

// ---- actor roles of the settings

type FlowMapping = IpaEnvironment['policy']['actorRoles']['byRole'][number];

function defaultRoles({ policy }: IpaEnvironment): readonly string[] {
  return [...new Set(policy.actorRoles.default)];
}

/** The actor roles that come with an M3 role, without those that everyone has. Each pair once. */
function rolesByRole({ policy }: IpaEnvironment): readonly FlowMapping[] {
  const { byRole, default: everyone } = policy.actorRoles;
  const pairs = new Map<string, FlowMapping>();
  for (const one of byRole) {
    const key = `${idKey(one.role)} ${one.actorRole}`;
    if (!everyone.includes(one.actorRole) && !pairs.has(key)) pairs.set(key, one);
  }
  return [...pairs.values()];
}
