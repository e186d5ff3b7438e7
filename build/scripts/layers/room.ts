/** What a folder may know: whom it imports, which packages and which globals it uses. */
export interface Room {
  /** From the root, e.g. `shared/base`. A `*` stands for one folder's name, and makes a room of each: `renderer/screens/*`. */
  readonly folder: string;
  /** Why the room is as it is: the sentence that a violation shows. */
  readonly rule: string;
  /** Folders and files whose modules it may import, types included. Its own it always may. */
  readonly knows: readonly string[];
  /** Kinds of packages it may use. */
  readonly packages: readonly string[];
  /** Kinds of globals it may use. */
  readonly globals: readonly string[];
}

/** The whole table: who may know what. */
export interface House {
  readonly rooms: readonly Room[];
  /** The kind of each package, `node:` for Node's own modules. A package that is not listed is refused everywhere. */
  readonly packages: Readonly<Record<string, string>>;
  /** The globals of each kind. A name that stands in no kind may be used everywhere. */
  readonly globals: Readonly<Record<string, readonly string[]>>;
}

/** A room as one module finds itself in it: with the folder's real name where the table says `*`. */
export interface Place {
  readonly room: Room;
  readonly folder: string;
}

/** The innermost room that a file lies in; null where the table has none for it. */
export function placeOf(house: House, file: string): Place | null {
  let found: Place | null = null;
  for (const room of house.rooms) {
    const folder = matchedFolder(room.folder, file);
    if (folder !== null && (found === null || folder.length > found.folder.length)) found = { room, folder };
  }
  return found;
}

/** Whether a file is, or lies in, one of these files and folders. */
export function liesIn(file: string, folders: readonly string[]): boolean {
  return folders.some((folder) => matchedFolder(folder, file) !== null);
}

/** The part of the path that the pattern stands for; null where the file does not lie there. */
function matchedFolder(pattern: string, file: string): string | null {
  const wanted = pattern.split('/');
  const parts = file.split('/');
  if (wanted.length > parts.length) return null;
  const isMatch = wanted.every((part, at) => part === parts[at] || (part === '*' && at < parts.length - 1));
  return isMatch ? parts.slice(0, wanted.length).join('/') : null;
}
