/** The words in which an IPA refuses. What domain.md quotes stands here as quoted; the rest keeps to its manner. */

/** ISO-8859-1 without its control characters: € and the other glyphs of Windows-1252 are not in it. */
const ENCODABLE = /^[\x20-\x7e\xa0-\xff]*$/;

export interface IpaField {
  /** As the target's message names it, e.g. FamilyName. */
  readonly name: string;
  readonly value: string;
}

/** Why a record of a business class cannot be stored; null where it can (domain.md, What does not fit, 4). */
export function encodingProblem(
  businessClass: string,
  key: string,
  fields: readonly IpaField[],
): string | null {
  const field = fields.find(({ value }) => !ENCODABLE.test(value));
  if (field === undefined) return null;
  return (
    `Can not encode the string for field ${field.name} in character set ISO-8859-1 ` +
    `supported by the RDBMS for business class ${businessClass} on ${areaOf(businessClass)} [${key}]`
  );
}

function areaOf(businessClass: string): string {
  return businessClass.startsWith('Pfi') ? 'the data area' : 'GEN';
}

/** `Field Family Name is required` (domain.md, What does not fit, 3). */
export function required(label: string): string {
  return `Field ${label} is required`;
}

export function missing(object: string): string {
  return `${object} does not exist`;
}

export function inUse(object: string, by: string): string {
  return `${object} still has ${by} and cannot be deleted`;
}
