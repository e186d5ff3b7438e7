import type { RenderSettings } from '../render-settings.ts';

export type SecadmQuoting = RenderSettings['quoting'];

/** What keeps a value out of a secadm file, in the words of the findings ID-UNSAFE and TEXT-UNQUOTABLE. */
export interface SecadmObstacle {
  /** The character where it can be seen, otherwise what it is. */
  readonly character: string;
  /** e.g. `U+0022`; 'no character' for an empty value. */
  readonly codePoint: string;
}

/** What needs no quotes in either style: not empty, and not an option. */
const PLAIN = /^[A-Za-z0-9_.@+][A-Za-z0-9_.@+-]*$/;

/**
 * Never written, quoted or not: how a quote and a backslash are escaped is unknown (domain.md, 4); a control
 * or a line separator could end the command; what cannot be seen could make one person look like another;
 * a lone surrogate has no bytes; U+FFFE and U+FFFF are no characters.
 */
const NEVER = /["\\\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Cf}\p{Default_Ignorable_Code_Point}\uFFFE\uFFFF]/u;

/**
 * What a Unix-like or a Windows shell gives a meaning, and every space but U+0020: only backslash-space was
 * seen to work, so anything that could mean something outside of quotes is not written.
 */
const SHELL_LIKE = /['`$!&|;<>()[\]{}*?~#%^=]|(?! )\p{Zs}/u;

/** A value as it stands in a secadm file; null where it cannot be written safely. */
export function quoteSecadm(value: string, style: SecadmQuoting): string | null {
  if (PLAIN.test(value)) return value;
  if (secadmObstacle(value, style) !== null) return null;
  return style === 'double-quotes' ? `"${value}"` : value.replaceAll(' ', '\\ ');
}

/**
 * What stands in the way of writing a value, for the finding that blocks it; null where nothing does. The
 * planner asks before, so that the renderer never meets such a value.
 */
export function secadmObstacle(value: string, style: SecadmQuoting): SecadmObstacle | null {
  if (PLAIN.test(value)) return null;
  const backslash = style === 'backslash';
  if (value === '') return backslash ? { character: 'an empty value', codePoint: 'no character' } : null;
  // An option, whatever quotes are round it: the tool sees the value after they are gone.
  if (value.startsWith('-')) return obstacleAt('-');
  const never = NEVER.exec(value);
  if (never !== null) return obstacleAt(never[0]);
  if (!backslash) return null;
  const shellLike = SHELL_LIKE.exec(value);
  if (shellLike !== null) return obstacleAt(shellLike[0]);
  // A reader that trims lines or words before it looks for the backslash would lose it.
  return value.startsWith(' ') || value.endsWith(' ') ? obstacleAt(' ') : null;
}

/** Whether every one of the values can be written. */
export function isWritable(values: Iterable<string>, style: SecadmQuoting): boolean {
  for (const value of values) if (secadmObstacle(value, style) !== null) return false;
  return true;
}

function obstacleAt(character: string): SecadmObstacle {
  const point = character.codePointAt(0)!;
  return { character: seen(character), codePoint: `U+${point.toString(16).toUpperCase().padStart(4, '0')}` };
}

/** A character that a person can see in a message; the others are named. */
function seen(character: string): string {
  if (/[\n\r\u0085\u2028\u2029]/.test(character)) return 'a line break';
  if (/\p{Cc}/u.test(character)) return 'a control character';
  if (/\p{Cs}/u.test(character)) return 'half of a character';
  if (/\p{Zs}/u.test(character)) return 'a space';
  if (/[\p{Cf}\p{Default_Ignorable_Code_Point}\uFFFE\uFFFF]/u.test(character))
    return 'an invisible character';
  return character;
}
