/** What a bench prints, and which targets it missed. */
export class BenchBook {
  readonly missed: string[] = [];
  readonly #print: (line: string) => void;

  constructor(print: (line: string) => void) {
    this.#print = print;
  }

  say(line: string): void {
    this.#print(line);
  }

  /** Prints a figure beside its target, and remembers it where it is above. */
  expectAtMost(what: string, value: number, limit: number): void {
    const met = value <= limit;
    this.say(`  ${met ? 'ok    ' : 'MISSED'} ${what}: ${value.toFixed(2)}, at most ${limit}`);
    if (!met) this.missed.push(`${what}: ${value.toFixed(2)}, at most ${limit}`);
  }

  /** The same for what either holds or does not. */
  expect(what: string, holds: boolean): void {
    this.say(`  ${holds ? 'ok    ' : 'MISSED'} ${what}`);
    if (!holds) this.missed.push(what);
  }
}
