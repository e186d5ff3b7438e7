import { pageText } from '../landmark-web/page-text.ts';
import { saysAlreadyThere, saysFailure } from '../tools/failure-words.ts';
import type { FileRequest, RequestedChange } from './request-file.ts';

/**
 * What an answer says. `accepted`: it is of the form that is known, and says nothing of a failure; whether the change was made is
 * another question (domain.md, 6). `absent`: what is to go is not there. `unclear`: nobody knows. `lost`: none came, and the
 * server may still be at it.
 */
export interface AnswerVerdict {
  readonly kind: 'accepted' | 'absent' | 'failed' | 'unclear' | 'lost';
  readonly words: string;
}

/** How much of a text around a sign of failure is told, in characters. */
const AROUND = 160;

const FAILURE =
  /\b(?:failed|error|exception|cannot|can not|could not|not allowed|not authorized|unauthorized|forbidden|denied|refused|invalid|unable to|is required|does not exist|already exists?)\b/i;

/** Judges an answer by its status and its words alone. @param clean makes the server's words fit to be shown */
export function judgeAnswer(
  request: FileRequest,
  status: number,
  text: string,
  clean: (words: string) => string,
): AnswerVerdict {
  if (status >= 400)
    return { kind: 'failed', words: `HTTP ${status}: ${clean(shown(text)).slice(0, AROUND * 2)}` };
  if (status >= 300) return { kind: 'unclear', words: `HTTP ${status}, sent on to another page` };
  const exception = exceptionOf(text);
  if (exception !== null) return { kind: 'failed', words: clean(exception) };
  const verdict =
    request.change.kind === 'actor' ? judgeGen(request.change, text) : judgePage(request.change, text);
  return { ...verdict, words: clean(verdict.words) };
}

/** gen answers with a list; the message of its first member is for people. */
function judgeGen(change: RequestedChange, text: string): AnswerVerdict {
  const [first] = listOf(text);
  if (first === undefined) return { kind: 'unclear', words: `unexpected answer: ${shown(text)}` };
  const message = typeof first.message === 'string' ? first.message : '';
  return judgeWords(change, message);
}

function judgePage(change: RequestedChange, text: string): AnswerVerdict {
  if (!text.trimStart().startsWith('<'))
    return { kind: 'unclear', words: `unexpected answer: ${shown(text)}` };
  return judgeWords(change, pageText(text));
}

/** Values of the request that the answer repeats say nothing: a role may be called ERROR. */
function judgeWords(change: RequestedChange, words: string): AnswerVerdict {
  const values = valuesOf(change);
  const own = without(words, values);
  const sign = FAILURE.exec(own);
  if (sign === null) {
    // Nor can it be told then whether a word of the answer is one of them or the server's own.
    const doubtful = values.some((value) => FAILURE.test(value));
    return { kind: doubtful ? 'unclear' : 'accepted', words: words.slice(0, AROUND) };
  }
  const near = words.slice(Math.max(0, sign.index - AROUND), sign.index + AROUND).trim();
  const absent = change.kind !== 'actor' && /\bdoes not exist\b/i.test(own) && !saysFailure(own);
  if (absent) return { kind: 'absent', words: near };
  return { kind: saysAlreadyThere(own) && change.kind !== 'actor' ? 'unclear' : 'failed', words: near };
}

function valuesOf(change: RequestedChange): readonly string[] {
  switch (change.kind) {
    case 'actor':
      return [change.actor, ...Object.values(change.fields)].filter((value) => value !== '');
    case 'user':
      return [change.user];
    case 'task':
      return [change.task];
    case 'user-task':
      return [change.user, change.task];
  }
}

/** The same text with blanks where these values stand as whole words, so that places stay the same. */
function without(text: string, values: readonly string[]): string {
  let left = text;
  for (const value of values.toSorted((a, b) => b.length - a.length)) {
    for (let at = left.indexOf(value); at >= 0; at = left.indexOf(value, at + 1)) {
      const end = at + value.length;
      if (isInWord(left[at - 1]) || isInWord(left[end])) continue;
      left = left.slice(0, at) + ' '.repeat(value.length) + left.slice(end);
    }
  }
  return left;
}

function isInWord(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}_]/u.test(character);
}

function listOf(text: string): readonly Readonly<Record<string, unknown>>[] {
  const value = jsonOf(text);
  return Array.isArray(value) && isObject(value[0]) ? value : [];
}

/** Of an answer that says nothing else (domain.md, 6). */
function exceptionOf(text: string): string | null {
  const value = jsonOf(text);
  const found = isObject(value) ? value.exception : Array.isArray(value) ? exceptionIn(value[0]) : undefined;
  if (found === undefined) return null;
  const message = isObject(found) ? found.message : found;
  return typeof message === 'string' ? message : 'an exception without a message';
}

function exceptionIn(value: unknown): unknown {
  return isObject(value) ? value.exception : undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

/** What a text shows; for JSON the text itself. */
function shown(text: string): string {
  const start = text.trimStart();
  return (start.startsWith('<') ? pageText(start) : start).slice(0, AROUND * 2);
}
