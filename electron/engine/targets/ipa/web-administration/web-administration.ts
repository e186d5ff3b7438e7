import { Failure } from '../../../../../shared/base/failure.ts';
import type { Access } from '../../../../../shared/environment/access.ts';
import { requirePurposes } from '../../../../../shared/environment/access.ts';
import type { Environment } from '../../../../../shared/environment/environment.ts';
import type { ToolEnd, ToolWatch } from '../../../tools/run-tools.ts';
import { visibleText } from '../../../tools/visible-text.ts';
import { answerText } from '../landmark-web/answer-text.ts';
import { GEN_HOME, homeOf, WebKeys, WebSession } from '../landmark-web/web-session.ts';
import { DataRestLists } from '../reading/data-rest/data-rest-lists.ts';
import { type AnswerVerdict, judgeAnswer } from './judge-answer.ts';
import { ReadBack, ReadBackMemory, type Reading } from './read-back.ts';
import { type FileRequest, readRequests } from './request-file.ts';
import { type RequestSaid, requestLine } from './request-line.ts';

/** Requests that wait for being read back by one question, at most. */
const MOST_PENDING = 50;

/**
 * IPA's web administration as a tool of a run (domain.md, 6): it takes a file of requests and sends one after the other,
 * signed in by the form. It says what became of each in a line of its own (request-line.ts). Signed in once, it stays so from
 * file to file; it holds the password until it is let go of.
 */
export class WebAdministration {
  readonly #environment: Environment;
  readonly #proxies: Access['proxies'];
  readonly #keys: WebKeys;
  readonly #memory = new ReadBackMemory();

  /** @throws Failure IPA-WEB-SETTINGS-INCOMPLETE, IPA-WEB-ADDRESS-INVALID, API-ADDRESS-INVALID, SECRET-NONE */
  constructor(environment: Environment, access: Access) {
    requirePurposes(environment, access);
    this.#environment = environment;
    this.#proxies = access.proxies;
    this.#keys = new WebKeys(environment.ipa.web, access);
  }

  /**
   * Signs in, so that a wrong password is found before a run begins, not in its middle.
   * @throws Failure IPA-WEB-SIGN-IN-REFUSED and other IPA-WEB-…, API-…, TLS-…; AbortError on cancel
   */
  async check(signal: AbortSignal): Promise<void> {
    const session = this.#session(signal);
    try {
      await session.signIn();
    } finally {
      session.close();
    }
  }

  /**
   * Sends the requests of a file. A lost connection or a silent server ends it, and what was not sent is said to be so; a
   * request that failed does not, since what rests on it is refused by IPA itself.
   * @returns exit code 1 where something failed or was left, or nobody knows whether something was deleted: what comes later rests
   * on that; else 0
   * @throws Failure IPA-WEB-FILE-REFUSED before anything is sent; IPA-WEB-SIGN-IN-… and others where nothing could be sent
   */
  async administration(file: string, watch: ToolWatch): Promise<ToolEnd> {
    if (watch.signal.aborted) return KILLED;
    const { landmark } = this.#environment;
    let count = 0;
    const kinds = new Set<string>();
    // All of it first: a file of which a part is refused is no file of this run.
    for (const { change } of readRequests(file, landmark.dataArea)) {
      count++;
      kinds.add(change.kind === 'actor' ? GEN_HOME : homeOf(landmark.dataArea));
    }
    const session = this.#session(watch.signal);
    try {
      // Each application begins a session of its own at its landing page.
      for (const path of kinds) await session.open(path);
      const call = new AdministrationCall(this.#environment, session, this.#memory, watch);
      return await call.run(readRequests(file, landmark.dataArea), count);
    } catch (error) {
      if (watch.signal.aborted) return KILLED;
      throw error;
    } finally {
      session.close();
    }
  }

  #session(signal: AbortSignal): WebSession {
    return new WebSession(this.#keys, this.#environment.ipa.web, this.#proxies, signal);
  }
}

const KILLED: ToolEnd = { ended: 'killed', exitCode: null };

interface Sent {
  readonly request: FileRequest;
  readonly verdict: AnswerVerdict;
}

/** One file: sends, reads back, says, and knows when to stop. */
class AdministrationCall {
  readonly #session: WebSession;
  readonly #watch: ToolWatch;
  readonly #readBack: ReadBack | null;
  /** Sent, and not yet said what became of them. */
  #pending: Sent[] = [];
  #said = 0;
  #bad = false;
  #stopped = false;

  constructor(environment: Environment, session: WebSession, memory: ReadBackMemory, watch: ToolWatch) {
    this.#session = session;
    this.#watch = watch;
    const lists = new DataRestLists(session, environment.landmark, memory.known);
    this.#readBack = environment.ipa.web.readBack ? new ReadBack(lists, memory) : null;
  }

  async run(requests: Iterable<FileRequest>, count: number): Promise<ToolEnd> {
    try {
      for (const request of requests) {
        if (this.#stopped) break;
        if (!this.#tellsTheSame(request)) await this.#settle();
        if (!this.#stopped) await this.#take(request);
      }
      if (this.#pending.length > 0) await this.#settle();
    } catch (error) {
      if (!this.#watch.signal.aborted) throw error;
      this.#sayUnknown('Ended before it was known what became of it');
      return KILLED;
    }
    for (let request = this.#said + 1; request <= count; request++) {
      this.#say({ request, outcome: 'not-sent', words: '' });
    }
    return { ended: 'exit', exitCode: this.#bad ? 1 : 0 };
  }

  /** Whether what became of a request is told by the question that those before it wait for. */
  #tellsTheSame({ change }: FileRequest): boolean {
    const [first] = this.#pending;
    if (first === undefined) return true;
    const readBack = this.#readBack;
    if (readBack === null || this.#pending.length >= MOST_PENDING) return false;
    return readBack.questionOf(first.request.change) === readBack.questionOf(change);
  }

  async #take(request: FileRequest): Promise<void> {
    try {
      await this.#readBack?.before(request.change);
    } catch (error) {
      // Nothing was sent yet.
      this.#leave(error);
      return;
    }
    const verdict = await this.#send(request);
    this.#pending.push({ request, verdict });
    if (this.#stopped || this.#readBack === null || verdict.kind === 'failed') await this.#settle();
  }

  /** @throws AbortError on cancel, with the request among the pending ones */
  async #send(request: FileRequest): Promise<AnswerVerdict> {
    const { path, type, body } = request;
    const { keys } = this.#session;
    const call = { method: 'POST', path, call: `request ${request.number}`, body, changes: true } as const;
    try {
      const answer = await this.#session.ask({ ...call, headers: { 'content-type': type } });
      const text = keys.redact(await answerText(answer));
      return judgeAnswer(request, answer.status, text, (words) => keys.clean(words));
    } catch (error) {
      if (this.#watch.signal.aborted) {
        this.#pending.push({ request, verdict: { kind: 'unclear', words: '' } });
        throw error;
      }
      const words = this.#leave(error);
      return { kind: neverArrived(error) ? 'failed' : 'lost', words };
    }
  }

  /** Says what became of the pending requests. */
  async #settle(): Promise<void> {
    const readings = await this.#readings();
    const pending = this.#pending;
    this.#pending = [];
    for (const [at, { request, verdict }] of pending.entries()) {
      const said = { request: request.number, ...judged(verdict, readings?.[at] ?? null) };
      if (said.outcome === 'unknown' && request.change.kind !== 'actor') this.#bad = true;
      this.#say(said);
    }
  }

  async #readings(): Promise<readonly Reading[] | null> {
    if (this.#readBack === null) return null;
    try {
      return await this.#readBack.after(this.#pending.map(({ request }) => request.change));
    } catch (error) {
      const reason = `reading back: ${this.#leave(error)}`;
      return this.#pending.map(() => ({ is: 'unknown', reason }));
    }
  }

  /** Something that goes for all that follows, too. @returns its words; @throws AbortError, and what is no failure */
  #leave(error: unknown): string {
    if (this.#watch.signal.aborted || !(error instanceof Failure)) throw error;
    const { message, original } = error.error;
    if (!this.#stopped) this.#watch.onLine('err', visibleText(`The administration was left: ${message}`));
    this.#stopped = true;
    this.#bad = true;
    return original === undefined || original === '' ? message : `${message} ${original}`;
  }

  #sayUnknown(words: string): void {
    for (const { request } of this.#pending)
      this.#say({ request: request.number, outcome: 'unknown', words });
    this.#pending = [];
  }

  #say(said: RequestSaid): void {
    this.#said = said.request;
    if (said.outcome === 'failed') this.#bad = true;
    this.#watch.onLine('out', requestLine(said));
  }
}

/** What was read back goes before what was answered; without it an answer is believed, as the settings say. */
function judged(verdict: AnswerVerdict, reading: Reading | null): Omit<RequestSaid, 'request'> {
  const { kind, words } = verdict;
  if (reading?.is === 'so') return { outcome: kind === 'absent' ? 'already-there' : 'done', words: '' };
  if (kind === 'lost') return { outcome: 'unknown', words };
  if (reading?.is === 'not-so') {
    const answered = words === '' ? '' : ` The answer was: ${words}`;
    return { outcome: 'failed', words: kind === 'failed' ? words : `Read back, it is not so.${answered}` };
  }
  if (kind === 'failed') return { outcome: 'failed', words };
  if (reading?.is === 'unknown')
    return { outcome: 'unknown', words: [words, `(${reading.reason})`].join(' ').trim() };
  if (kind === 'accepted') return { outcome: 'done', words: '' };
  return kind === 'absent' ? { outcome: 'already-there', words: '' } : { outcome: 'unknown', words };
}

/** Errors after which it is sure that the request was not taken. */
function neverArrived(error: unknown): boolean {
  const code = error instanceof Failure ? error.error.code : '';
  return /^(IPA-WEB-SIGNED-OUT|IPA-WEB-SIGN-IN-REFUSED|TLS-|API-(HOST-UNKNOWN|PORT-REFUSED|NOT-REACHED|PROXY-))/.test(
    code,
  );
}
