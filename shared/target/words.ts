/** What a target's things are called on every screen: in its own words. */
export interface TargetWords {
  /** Its types of objects, one and several of them. */
  readonly types: Readonly<Record<string, { readonly one: string; readonly many: string }>>;
  /** The fields of objects, by name. */
  readonly fields: Readonly<Record<string, string>>;
  /** Its tools, as a sentence speaks of them. */
  readonly tools: Readonly<Record<string, string>>;
}
