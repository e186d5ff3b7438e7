const LONGEST = 400;

/**
 * The words of other systems, as they may be shown: in one line, short, and without any secret. A server can
 * give back what it was sent, in whichever form it got it.
 */
export class ForeignWords {
  readonly #secrets = new Set<string>();

  /** From now on this is never shown. */
  hide(secret: string): void {
    if (secret === '') return;
    const form = new URLSearchParams({ s: secret }).toString().slice(2);
    const forms = [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret), form];
    for (const one of [...forms, asMarkup(secret)]) {
      this.#secrets.add(one);
      this.#secrets.add(inOneLine(one));
    }
  }

  /** A text without secrets, else as it is: to be done before it is taken apart. */
  redact(text: string): string {
    let clean = text;
    // The longest first: one secret may be a part of another.
    for (const secret of [...this.#secrets].sort((a, b) => b.length - a.length)) {
      if (secret !== '') clean = clean.replaceAll(secret, '(secret)');
    }
    return clean;
  }

  clean(text: string): string {
    const line = this.redact(inOneLine(this.redact(text)));
    return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
  }
}

function inOneLine(text: string): string {
  return text.replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, ' ').trim();
}

function asMarkup(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return escaped.replaceAll('"', '&quot;');
}
