/** Values that may stand in a message: they are shown as text, never interpreted. */
export type MessageParams = Readonly<Record<string, string | number>>;
