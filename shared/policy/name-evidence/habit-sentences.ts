import { grouped } from '../../base/grouped.ts';
import type { NameHabit, Share } from './habit.ts';

/** What was learned of this extract, as sentences; empty where nothing was. */
export function habitSentences(habit: NameHabit): readonly string[] {
  const { order, orderShare, addressForm, idForm, commas } = habit;
  const sentences: string[] = [];
  if (order !== null)
    sentences.push(
      `${shareOf(orderShare)} names are ${order === 'first-last' ? 'First Last' : 'Last First'}.`,
    );
  if (commas.count > 0 && commas.count * 2 >= commas.of)
    sentences.push(`${shareOf(commas)} names are Last, First.`);
  if (addressForm !== null) sentences.push(`${shareOf(addressForm)} addresses are ${addressForm.form}.`);
  if (idForm !== null) sentences.push(`${shareOf(idForm)} user ids are ${idForm.form}.`);
  return sentences;
}

/** "712 of 731". */
function shareOf({ count, of }: Share): string {
  return `${grouped(count)} of ${grouped(of)}`;
}
