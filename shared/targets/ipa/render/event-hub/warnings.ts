import type { IpaEnvironment } from '../../ipa-environment.ts';
import { PROTECTED_USERS } from '../../objects.ts';
import { confirmed, type FlowWarning, inferred } from './pieces.ts';

/** What goes wrong with such a flow, most grievous first (domain.md, What does not fit and 7). */
export function makeWarnings({ landmark }: IpaEnvironment): readonly FlowWarning[] {
  const gen = landmark.genDataArea;
  const own = landmark.dataArea;
  return [
    {
      title: 'Keep administrators out',
      text: `${PROTECTED_USERS.join(', ')} run the systems themselves. A deleted or renamed one locks people out. Build the condition for protected users before anything else, and try it with one of them.`,
      mark: confirmed('1'),
    },
    {
      title: `${gen} is shared`,
      text: `Identities, actors and their roles in ${gen} belong to all environments of a Landmark system. A name or address from here replaces that of another environment, and a user deleted here loses the actor everywhere. While another data area has the user, delete in ${own} alone.`,
      mark: confirmed('1'),
    },
    {
      title: 'Deletes can be refused',
      text: 'IPA deletes no user with pending work units and no task with user-tasks. Finish or delete the work units, and the history of user actions (pfimetrics) where it holds the user; look whether the user is in several data areas. Nothing repeats a delete that failed: keep a list of them.',
      mark: confirmed('1'),
    },
    {
      title: 'Roles: user-tasks first',
      text: 'M3 deletes a role with its user-roles at once. Whether their events come before that of the role is not known, so the branch of the role deletes the user-tasks itself.',
      mark: inferred('1', 'The refusal is confirmed, the order of the events is not known.'),
    },
    {
      title: 'A change by SQL raises no event',
      text: 'What is changed in the tables of M3 directly, by a script or a restored copy, does not reach the flow. Compare with a fresh read from time to time.',
      mark: confirmed('7'),
    },
    {
      title: 'Only what changes from now on',
      text: 'The flow brings nobody who is in M3 already. Do the mass load first, then switch the subscriptions on, and read once more for what changed in between.',
      mark: confirmed('7'),
    },
    {
      title: 'One request after the other',
      text: 'IPA is slow and promises nothing about requests at the same time. Events can be handled side by side and out of order: an address before its actor, a user-role before its task. Let one work unit run at a time, and repeat what failed.',
      mark: confirmed('1'),
    },
    {
      title: 'The fewer, the better',
      text: 'IPA has become unstable after an amount of work that nobody knows. Upload the flow with its logs off, and switch the subscriptions off during a mass load or a large change in M3.',
      mark: confirmed('7'),
    },
    {
      title: 'ISO-8859-1 only',
      text: 'A name with a character outside ISO-8859-1 fails, also with the euro sign and the other characters that Windows-1252 has at 80–9F. The rule for characters says what to do.',
      mark: confirmed('1'),
    },
    {
      title: 'Signs in values',
      text: 'Leave “Automatically escape & in variables” of the activities switched on. A quote in a name or an address would end the text that it stands in, and what follows would be read as further fields: take quotes out of GivenName, FamilyName, Description and EMAL before the first transaction.',
      mark: inferred('7', 'The option is documented; nothing says that it covers quotes.'),
    },
    {
      title: 'Properties that are left out',
      text: 'The Transaction Builder adds properties that are empty or have a default, such as _runAsUser and _pageSize. They are left out here. Where a text is refused, build it once with the builder and compare.',
      mark: inferred('7', 'Seen with them; that they may be missing is not documented.'),
    },
    {
      title: 'Once for each environment',
      text: `Flow and subscriptions are set up in each data area, and this kit is for ${own}. In another environment make its own kit: its settings differ.`,
      mark: confirmed('7'),
    },
  ];
}
