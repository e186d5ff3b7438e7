import { IPA_WORDS } from '../../shared/targets/ipa/words.ts';

const { types, fields, tools } = IPA_WORDS;

/** What every target's plans have beside the fields of objects. */
const PLAN_FIELDS: Readonly<Record<string, string>> = {
  id: 'Id',
  situation: 'Situation',
  actorRoles: 'Actor roles',
  'user-task': 'Task',
  action: 'What happens',
  operation: 'Operation',
};

/** What an object of a type is called on every screen. */
export function objectName(type: string): string {
  return types[type]?.one ?? type;
}

/** The same for several of them. */
export function objectsName(type: string): string {
  return types[type]?.many ?? type;
}

/** A field's name as it is shown; the field's own where there is none. */
export function fieldName(field: string): string {
  return fields[field] ?? PLAN_FIELDS[field] ?? field;
}

/** A tool as a sentence speaks of it. */
export function toolName(tool: string): string {
  return tools[tool] ?? tool;
}
