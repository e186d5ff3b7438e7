import { changeActorRole, type Holds, type Said, updateActor } from './landmark-state.ts';
import { json, type Reply } from './reply.ts';

interface ActionRequest {
  readonly dataView?: { readonly fields?: Readonly<Record<string, { readonly value?: unknown }>> };
  readonly actionSpec?: { readonly name?: string };
}

const ACTOR_FIELDS: Readonly<Record<string, 'firstName' | 'lastName' | 'email'>> = {
  PersonName_prd_GivenName: 'firstName',
  PersonName_prd_FamilyName: 'lastName',
  ContactInfo_prd_EmailAddress: 'email',
};

/** gen's user management: actions as JSON (domain.md, 6). The only sign of what came of one is a message for people. */
export function genAction(holds: Holds, name: string, body: string): Reply {
  const { actionRequestArray } = JSON.parse(body) as { actionRequestArray: readonly ActionRequest[] };
  return json(
    actionRequestArray.map(({ dataView, actionSpec }) => {
      const fields = dataView?.fields ?? {};
      const values = Object.fromEntries(
        Object.entries(fields).map(([key, { value }]) => [key, String(value)]),
      );
      return { message: act(holds, name, actionSpec?.name ?? '', values).message, dataView: { fields } };
    }),
  );
}

function act(holds: Holds, name: string, action: string, values: Readonly<Record<string, string>>): Said {
  if (name === 'Actor' && action === 'Update') {
    const { Actor = '', ...rest } = values;
    const unknown = Object.keys(rest).find((key) => ACTOR_FIELDS[key] === undefined);
    if (unknown !== undefined) return { ok: false, message: `Field ${unknown} is unknown in Actor` };
    const change = Object.entries(rest).map(([key, value]) => [ACTOR_FIELDS[key], value] as const);
    return updateActor(holds, Actor, Object.fromEntries(change));
  }
  if (name === 'ActorRole' && (action === 'Create' || action === 'Delete')) {
    return changeActorRole(holds, action, values.Actor ?? '', values.ActorRole_prd_Role ?? '');
  }
  return { ok: false, message: `Action ${action} of ${name} is unknown` };
}
