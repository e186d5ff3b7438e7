/** The same function, which keeps its last answer: most values come several times in a row. */
export function rememberLast<V>(write: (value: V) => string): (value: V) => string {
  let last: V | null = null;
  let text = '';
  return (value) => {
    if (value !== last) {
      text = write(value);
      last = value;
    }
    return text;
  };
}

/** The same function, which keeps every answer: for values of which there are few. */
export function rememberAll<T>(make: (value: string) => T): (value: string) => T {
  const known = new Map<string, T>();
  return (value) => {
    let made = known.get(value);
    if (made === undefined) {
      made = make(value);
      known.set(value, made);
    }
    return made;
  };
}
