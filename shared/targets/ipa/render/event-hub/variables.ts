import type { IpaEnvironment } from '../../ipa-environment.ts';
import { confirmed, type FlowVariable, inferred, type Mark, unknown } from './pieces.ts';

/** Every variable of the flow, and where it comes from (domain.md, 7). */
export function makeVariables({ landmark }: IpaEnvironment): readonly FlowVariable[] {
  const seen = confirmed('7');
  const unseen = inferred('7', 'Named as the field of the table, as the others are.');
  const computed = confirmed('7', 'The name was seen; how the value is computed is yours.');
  return [
    ofEvent('DocumentName', 'The table, without the publisher.', seen),
    ofEvent('Operation', 'CREATE, UPDATE or DELETE.', seen),
    ofEvent('USID', 'The user, in events of CMNUSR and CMNRUS.', seen),
    ofEvent('TX40', 'The name of the user in events of CMNUSR, of the role in those of CMNROL.', unseen),
    ofEvent('EMTP', 'The type of the e-mail; 04 is a user’s.', seen),
    ofEvent('EMKY', 'The user that the e-mail is of.', seen),
    ofEvent('EMAL', 'The address.', seen),
    ofEvent('CONO', 'The company that the e-mail is of.', unseen),
    ofEvent('ROLL', 'The role, in events of CMNROL and CMNRUS.', seen),
    {
      name: 'LPSDataArea',
      source: 'server',
      from: `The data area in which the flow runs. Deploy it in ${landmark.dataArea}.`,
      mark: seen,
    },
    {
      name: 'GivenName',
      source: 'computed',
      from: 'The first name, from TX40: see the rule for names.',
      mark: computed,
    },
    {
      name: 'FamilyName',
      source: 'computed',
      from: 'The last name, from TX40: see the rule for names. Never empty.',
      mark: computed,
    },
    {
      name: 'Description',
      source: 'computed',
      from: 'The name of the role, from TX40: see the rule for characters.',
      mark: inferred('7', 'The variable is added here.'),
    },
    ofQuery('UserTasks_TaskName', 'The task of the record that the activity UserTasks found.'),
    ofQuery('UserTasks_PfiUserProfile', 'The user of the record that the activity UserTasks found.'),
  ];
}

function ofEvent(name: string, from: string, mark: Mark): FlowVariable {
  return { name, source: 'event', from, mark };
}

function ofQuery(name: string, from: string): FlowVariable {
  const why =
    'Landmark activities give their fields as <activity>_<field>; how a field with a dot is spelt is not known.';
  return { name, source: 'query', from, mark: unknown('7', why) };
}
