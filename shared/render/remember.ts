/** The same function, which keeps its last answer: most values come several times in a row. */
export function rememberLast(write: (value: string) => string): (value: string) => string {
  let last: string | null = null;
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
export function rememberAll(write: (value: string) => string): (value: string) => string {
  const known = new Map<string, string>();
  return (value) => {
    let text = known.get(value);
    if (text === undefined) {
      text = write(value);
      known.set(value, text);
    }
    return text;
  };
}
