import type { SettingChange } from './plan-changes.ts';

/**
 * The settings that differ between two trees of JSON, leaf by leaf in the order of their paths. The entries of
 * a list are compared one by one without regard to their order, so a list of a thousand users to which one was
 * added gives one change. What is not there and what is an empty list or object count as the same.
 */
export function compareSettings(before: unknown, after: unknown): SettingChange[] {
  const changes: SettingChange[] = [];
  compareAt([], before, after, changes);
  return changes;
}

function compareAt(path: readonly string[], before: unknown, after: unknown, changes: SettingChange[]): void {
  if (Array.isArray(before) || Array.isArray(after)) {
    compareLists(path, entriesOf(before), entriesOf(after), changes);
    return;
  }
  if (isRecord(before) || isRecord(after)) {
    const [left, right] = [recordOf(before), recordOf(after)];
    const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
    for (const key of [...keys].sort()) {
      compareAt([...path, key], own(left, key), own(right, key), changes);
    }
    // A setting that was one value and is a group of them now, or the other way round.
    compareValues(path, isRecord(before) ? undefined : before, isRecord(after) ? undefined : after, changes);
    return;
  }
  compareValues(path, before, after, changes);
}

function compareValues(
  path: readonly string[],
  before: unknown,
  after: unknown,
  changes: SettingChange[],
): void {
  const [left, right] = [textOf(before), textOf(after)];
  if (left !== right) changes.push({ path, before: left, after: right });
}

function compareLists(
  path: readonly string[],
  before: readonly string[],
  after: readonly string[],
  changes: SettingChange[],
): void {
  for (const entry of without(before, after)) changes.push({ path, before: entry, after: null });
  for (const entry of without(after, before)) changes.push({ path, before: null, after: entry });
}

/** The entries of one list that the other does not have, each as often as it is missing there; sorted. */
function without(entries: readonly string[], others: readonly string[]): string[] {
  const known = new Map<string, number>();
  for (const entry of others) known.set(entry, (known.get(entry) ?? 0) + 1);
  return entries
    .filter((entry) => {
      const left = known.get(entry) ?? 0;
      if (left > 0) known.set(entry, left - 1);
      return left === 0;
    })
    .sort();
}

function entriesOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.map(entryText);
  const text = textOf(value);
  return text === null ? [] : [text];
}

/** An entry that is a group of values stands as these values, in the order of their names. */
function entryText(entry: unknown): string {
  if (Array.isArray(entry)) return entry.map(entryText).join(' · ');
  if (!isRecord(entry)) return textOf(entry) ?? '';
  const keys = Object.keys(entry).sort();
  return keys.map((key) => entryText(entry[key])).join(' · ');
}

function textOf(value: unknown): string | null {
  if (value === undefined) return null;
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'object' ? entryText(value) : String(value);
}

type JsonRecord = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function recordOf(value: unknown): JsonRecord {
  return isRecord(value) ? value : {};
}

function own(record: JsonRecord, key: string): unknown {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
