/**
 * The form in which ids are compared: M3 ids differ by more than case, padding and Unicode form. Nearly all
 * ids are plain upper case already, so that is looked at first: this runs for every row that is read.
 */
export function idKey(id: string): string {
  for (let at = 0; at < id.length; at++) {
    const code = id.charCodeAt(at);
    if (code <= 0x20 || code > 0x7e || (code >= 0x61 && code <= 0x7a)) {
      return id.trim().normalize('NFC').toUpperCase();
    }
  }
  return id;
}
