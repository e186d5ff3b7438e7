/** Values that may stand in a message: they are shown as text, never interpreted. */
export type MessageParams = Readonly<Record<string, string | number>>;

/** The params that a sentence names. Of several sentences, or none, those of all of them. */
export type ParamsOf<Sentence> = [Sentence] extends [(params: infer Params) => string] ? Params : never;

type KeysOf<T> = T extends unknown ? keyof T : never;

/** What is given for the wanted params: no more than these, also where it does not come as a literal. */
export type Exactly<Given, Wanted> = Given & {
  readonly [K in Exclude<KeysOf<Given>, KeysOf<Wanted>>]: never;
};

/** What is given where a sentence names no params, or only such as may be missing. */
export type NoParams = Readonly<Record<string, never>>;
