import type { NameEvidence } from './weigh-name.ts';

/**
 * Whether nothing in the address and the id of a person speaks against the order of a name of two words: a quick look
 * at first letters, which leaves most names out of the weighing. False where it has to be weighed.
 */
export function fitsOrder(
  one: string,
  two: string,
  familyFirst: boolean,
  { address, id, habit }: NameEvidence,
): boolean {
  const [given, family] = familyFirst ? [two, one] : [one, two];
  return address === ''
    ? beginsLike(id, habit.idOrder === 'family', given, family)
    : beginsLike(address, habit.addressOrder === 'family', given, family);
}

function beginsLike(handle: string, familyFirst: boolean, given: string, family: string): boolean {
  const letter = handle.charCodeAt(0) | 0x20;
  const [expected, other] = familyFirst ? [family, given] : [given, family];
  return letter !== (other.charCodeAt(0) | 0x20) || letter === (expected.charCodeAt(0) | 0x20);
}
