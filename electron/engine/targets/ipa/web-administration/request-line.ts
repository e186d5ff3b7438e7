import { visibleText } from '../../../tools/visible-text.ts';

/** What became of a request. `not-sent`: something before it ended the work. */
export type RequestOutcome = 'done' | 'already-there' | 'failed' | 'unknown' | 'not-sent';

export interface RequestSaid {
  /** The line of the file, from 1. */
  readonly request: number;
  readonly outcome: RequestOutcome;
  /** '' for those that need none. */
  readonly words: string;
}

const LONGEST = 400;
const FIXED = { done: 'done', 'already-there': 'already there', 'not-sent': 'not sent' } as const;
const ENDS = { failed: 'FAILED', unknown: 'UNKNOWN' } as const;

/**
 * One line of output for each request, as administration-output.ts reads it: `Request 12: done`, `… : already there`, `… : not sent`, `… : <words> FAILED`,
 * `… : <words> UNKNOWN`. The words may be the server's: they stay on the line, and the line's end is not theirs.
 */
export function requestLine({ request, outcome, words }: RequestSaid): string {
  if (outcome === 'failed' || outcome === 'unknown') {
    const said = visibleText(words.replace(/\s+/g, ' ')).trim().slice(0, LONGEST);
    return `Request ${request}: ${said === '' ? 'no words' : said} ${ENDS[outcome]}`;
  }
  return `Request ${request}: ${FIXED[outcome]}`;
}
