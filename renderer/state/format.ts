/** Numbers, sizes and times as they are shown everywhere. */
const whole = new Intl.NumberFormat('en-US');
const one = new Intl.NumberFormat('en-US', { maximumFractionDigits: 1 });
const preciseMoment = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'medium' });
const moment = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });

/** 12,345 */
export function count(value: number): string {
  return whole.format(value);
}

/** `1 person`, `12,345 people`. */
export function counted(value: number, singular: string, plural: string = `${singular}s`): string {
  return `${whole.format(value)} ${value === 1 ? singular : plural}`;
}

/** Bytes as KB, MB, GB (1,024). */
export function bytes(value: number): string {
  if (value < 1024) return `${whole.format(value)} bytes`;
  const units = ['KB', 'MB', 'GB', 'TB'];
  let size = value / 1024;
  let unit = 0;
  while (size >= 1024 && unit < units.length - 1) {
    size /= 1024;
    unit += 1;
  }
  return `${one.format(size)} ${units[unit]}`;
}

/** An ISO time as date and time of this machine. */
export function dateTime(iso: string): string {
  return moment.format(new Date(iso));
}

/** The same to the second, where two of them may be close together. */
export function dateTimeToSecond(iso: string): string {
  return preciseMoment.format(new Date(iso));
}

/** Seconds as `42 s`, `3 min 20 s`, `2 h 5 min`. */
export function duration(seconds: number): string {
  const s = Math.max(0, Math.round(seconds));
  if (s < 60) return `${s} s`;
  if (s < 3600) return `${Math.floor(s / 60)} min ${s % 60} s`;
  return `${whole.format(Math.floor(s / 3600))} h ${Math.floor((s % 3600) / 60)} min`;
}
