import { z } from 'zod';
import type { Mark } from '../certainty.ts';
import type { Place } from './place.ts';

/** What is said of every setting, and nowhere else. */
interface Said<T> {
  /** What it is called where it stands alone: in a comparison, in a message. */
  readonly name: string;
  /** The same on its form, below the title of its place; left out where it is the name. */
  readonly label?: string;
  readonly hint?: Hint<T>;
  readonly place: Place;
  /** How surely the default is right; `own` for what is Muster's or the site's own matter, so that nothing bears on it. */
  readonly known: Mark | 'own';
  /** What to do while it is not certain. */
  readonly advice?: string;
  /** What an empty value means; left out where it means nothing. */
  readonly none?: string;
  readonly default: T;
}

/** What follows from the value may be a part of it. */
type Hint<T> = string | { of(value: T): string }['of'];

/** What is taken from a person, and from a file. */
interface Bounds<T> {
  readonly schema: z.ZodType<T, T>;
  /** What the schema asks for, in words: said where it refuses. */
  readonly problem: string;
}

/** How it is entered. `form`: by a part of its screen that is made for it alone. */
export type Control =
  | { readonly by: 'radios' | 'list' | 'switch' | 'lines' | 'form' }
  | {
      readonly by: 'text' | 'number';
      readonly widthPx?: number;
      /** Written in a fixed-width face: commands, data areas, templates. */
      readonly code?: boolean;
      /** The unit, behind the value. */
      readonly after?: string;
      /** What a person may enter, where files may hold more. */
      readonly entered?: z.ZodType<string, string>;
    }
  | { readonly by: 'folder'; readonly purpose: 'landmark-folder' };

export interface Setting<T> extends Said<T>, Bounds<T> {
  readonly label: string;
  readonly control: Control;
  /** What each value is called, where there are a few; of what holds many, each of them. */
  readonly options?: Readonly<Record<string, string>>;
  /** Nobody could read it: a comparison leaves it out, and a setting beside it says what it comes from. */
  readonly bulky?: true;
}

/** One of a few values. */
export interface Choice<T extends string> extends Setting<T> {
  readonly options: Readonly<Record<T, string>>;
  readonly values: readonly T[];
  /** Each value within a sentence of a document. */
  readonly phrases: Readonly<Record<T, string>>;
  /** What each value comes to, below its option; '' where the option says it. */
  readonly abouts: Readonly<Record<T, string>>;
}

interface ChoiceSaid<T extends string> extends Omit<Said<T>, 'default'> {
  readonly options: Readonly<Record<T, string>>;
  /** The options where they are left out. */
  readonly phrases?: Readonly<Record<NoInfer<T>, string>>;
  readonly abouts?: Readonly<Record<NoInfer<T>, string>>;
  readonly default: NoInfer<T>;
  /** Side by side where it is left out. */
  readonly by?: 'radios' | 'list' | 'form';
}

export function choice<T extends string>({ by = 'radios', ...said }: ChoiceSaid<T>): Choice<T> {
  const { options, phrases = options } = said;
  const values = Object.keys(options) as T[];
  const abouts = said.abouts ?? (Object.fromEntries(values.map((value) => [value, ''])) as Record<T, string>);
  const schema = z.enum(values) as unknown as z.ZodType<T, T>;
  const problem = `One of ${values.join(', ')}.`;
  return { label: said.name, ...said, phrases, abouts, values, schema, problem, control: { by } };
}

export function yesNo(said: Said<boolean>): Setting<boolean> {
  const schema = z.boolean();
  return { label: said.name, ...said, schema, problem: 'Yes or no.', control: { by: 'switch' } };
}

type EntryControl = Omit<Extract<Control, { by: 'text' | 'number' }>, 'by'>;

/** A text in one field. */
export function text(said: Said<string> & Bounds<string>, entry: EntryControl = {}): Setting<string> {
  return { label: said.name, ...said, control: { by: 'text', ...entry } };
}

/** A number in one field; a field that is left empty says `none`. */
export function number<T extends number | null>(
  said: Said<T> & Bounds<T>,
  entry: EntryControl = {},
): Setting<T> {
  return { label: said.name, ...said, control: { by: 'number', ...entry } };
}

/** A list of ids or words, one a line. */
export function lines(said: Said<string[]> & Bounds<string[]>): Setting<string[]> {
  return { label: said.name, ...said, control: { by: 'lines' } };
}

/** A folder of this machine. It is chosen, never typed: what a program is started in comes from a person's hand. */
export function folder(
  said: Said<string> & Bounds<string>,
  purpose: Extract<Control, { by: 'folder' }>['purpose'],
): Setting<string> {
  return { label: said.name, ...said, control: { by: 'folder', purpose } };
}

/** What is entered by a part of its screen that is made for it alone. */
export function ofItsOwn<T>(
  said: Said<T> & Pick<Bounds<T>, 'schema'> & Partial<Pick<Setting<T>, 'problem' | 'options' | 'bulky'>>,
): Setting<T> {
  return { label: said.name, problem: 'Not of its form.', ...said, control: { by: 'form' } };
}
