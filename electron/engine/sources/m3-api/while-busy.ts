import { failure } from '../../../../shared/base/failure.ts';
import { readWords } from '../../net/answer-words.ts';
import type { HttpAnswer } from '../../net/http-caller.ts';
import type { Asked } from '../../net/status-failure.ts';
import type { ApiClock } from './api-clock.ts';

/** How often a server that is busy is asked again. */
const MOST_REPEATS = 4;
const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 60_000;

/**
 * Asks again while the server says that it is busy (429, 503), as long as it wants one to wait for it, or for
 * longer each time. For questions only: what changes something is not to be asked twice.
 * @throws Failure API-BUSY where it stays busy or wants to be left alone for longer than a minute; AbortError on cancel
 */
export async function whileBusy(
  ask: () => Promise<HttpAnswer>,
  asked: Asked,
  clock: ApiClock,
  signal: AbortSignal,
): Promise<HttpAnswer> {
  for (let repeats = 0; ; repeats++) {
    const answer = await ask();
    const { status } = answer;
    if (status !== 429 && status !== 503) return answer;
    const original = await readWords(answer, asked.words);
    const told = retryAfterMs(answer.headers['retry-after'], clock.now());
    const wait = told ?? FIRST_WAIT_MS * 2 ** repeats;
    if (repeats === MOST_REPEATS || wait > LONGEST_WAIT_MS) {
      const { call, server } = asked;
      const waitS = told === null ? 0 : Math.ceil(told / 1000);
      throw failure('API-BUSY', { call, server, status, times: repeats + 1, wait: waitS, original });
    }
    await clock.delay(wait, signal);
  }
}

/** Seconds or a date; null where there is neither. */
function retryAfterMs(header: string | undefined, now: number): number | null {
  const text = header?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  const date = Date.parse(text);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}
