/** Formats numbers, sizes and times in the same way on every screen. */
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

/** The same to the second, for times that may be close together. */
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

/** A part of a whole: `12 %`, `0.3 %`; `less than 0.1 %` for a part that would round to 0 %. */
export function share(part: number, of: number): string {
  const percent = (part / of) * 100;
  return part > 0 && percent < 0.1 ? 'less than 0.1 %' : `${one.format(percent)} %`;
}

/** How long ago an ISO time was, in words: `just now`, `12 minutes ago`, `3 days ago`. */
export function ago(iso: string, nowMs: number): string {
  const minutes = Math.floor((nowMs - Date.parse(iso)) / 60_000);
  if (minutes < 1) return 'just now';
  if (minutes < 60) return `${counted(minutes, 'minute')} ago`;
  const hours = Math.floor(minutes / 60);
  if (hours < 48) return `${counted(hours, 'hour')} ago`;
  return `${counted(Math.floor(hours / 24), 'day')} ago`;
}
