/**
 * Ignores clicks that were not meant for what they hit. A double click on a button that changes the screen hits, with its
 * second half, whatever stands there then; a key that is held repeats into the dialog that it opened. Browsers guard
 * their own permission prompts in the same way: for the length of a double click after they appeared, and against keys
 * that repeat.
 *
 * It is one listener for the whole window. Nothing looks disabled meanwhile, and a key that is pressed anew always counts:
 * whoever uses the keyboard chose what has the focus.
 */

/** How long something has to have stood there. Windows lets a double click take 500 ms by default. */
export const SETTLING_MS = 600;
/** How far apart two clicks may be that are meant for one place, in CSS pixels. */
const SAME_PLACE_PX = 24;

/** Spread into the button of an action that starts something: it is guarded wherever the pointer came from. */
export const STARTS = { 'data-starts': '' } as const;

const ACTIVATABLE = 'button, a[href], summary, [role="button"], [role^="menuitem"]';

/** What is known of a click, as far as it decides whether it was meant. */
export interface Click {
  /** Which click of a row of them it is, from 1; 0 where no pointer made it. */
  readonly clicks: number;
  readonly startsSomething: boolean;
  /** Whether the first click of the row hit the same thing, saying the same. */
  readonly hitsTheSame: boolean;
  /** Whether it says the same as what the click before hit: then it is meant again, as on a list's *Choose*. */
  readonly saysAsBefore: boolean;
  /** Whether the target is something that acts when it is clicked. */
  readonly acts: boolean;
  /** How long the target has stood there, and how long ago the pointer was pressed before, in milliseconds. */
  readonly ageMs: number;
  readonly sinceLastMs: number;
  /** How far from there that was, in CSS pixels. */
  readonly distancePx: number;
}

/** Whether a click hits what was not there, or meant something else, when the hand began to move. */
export function isAccident(click: Click): boolean {
  if (click.clicks === 0) return false;
  // Twice the same is meant on a button that goes to the next match, and never on one that starts something.
  if (click.clicks > 1 && (click.startsSomething || !click.hitsTheSame)) return true;
  if (!click.acts || click.ageMs >= SETTLING_MS) return false;
  if (click.startsSomething) return true;
  return click.sinceLastMs < SETTLING_MS && click.distancePx <= SAME_PLACE_PX && !click.saysAsBefore;
}

/** Listens from now on; called once, before the first paint. */
export function guardActivation(page: Document): void {
  const guard = new ActivationGuard();
  new MutationObserver((changes) => guard.note(changes)).observe(page, { childList: true, subtree: true });
  page.addEventListener('click', (event) => guard.onClick(event), { capture: true });
  page.addEventListener('mousedown', (event) => guard.onMouseDown(event), { capture: true });
  page.addEventListener('keydown', (event) => guard.onKeyDown(event), { capture: true });
}

class ActivationGuard {
  /** When each element came to the page, with all that is in it. */
  readonly #since = new WeakMap<Node, number>();
  /** What the first click of the row hit, and what that said. */
  #first: { readonly element: Element | null; readonly words: string } = { element: null, words: '' };
  #last = { atMs: Number.NEGATIVE_INFINITY, x: 0, y: 0, words: '' };

  note(changes: readonly MutationRecord[]): void {
    const now = performance.now();
    for (const { addedNodes } of changes) for (const node of addedNodes) this.#since.set(node, now);
  }

  onClick(event: MouseEvent): void {
    const target = event.target instanceof Element ? event.target : null;
    const hit = target?.closest(ACTIVATABLE) ?? null;
    const words = hit?.textContent ?? '';
    const saysAsBefore = words !== '' && words === this.#last.words;
    if (event.detail <= 1) this.#first = { element: hit, words };
    const accident = isAccident({
      clicks: event.detail,
      startsSomething: hit?.matches('[data-starts]') === true,
      hitsTheSame: this.#first.element === hit && this.#first.words === words,
      saysAsBefore,
      acts: hit !== null,
      ageMs: this.#ageOf(hit, event.timeStamp),
      sinceLastMs: event.timeStamp - this.#last.atMs,
      distancePx: Math.hypot(event.clientX - this.#last.x, event.clientY - this.#last.y),
    });
    if (event.detail > 0) this.#last = { atMs: event.timeStamp, x: event.clientX, y: event.clientY, words };
    if (accident) drop(event);
  }

  /** A press that is no click to come must not take the focus either, from what the first click has opened. */
  onMouseDown(event: MouseEvent): void {
    const hit = event.target instanceof Element ? event.target.closest(ACTIVATABLE) : null;
    if (event.detail > 1 && hit !== this.#first.element) drop(event);
  }

  /** A key that is held activates once. Text goes on to repeat, and so do the keys that move. */
  onKeyDown(event: KeyboardEvent): void {
    if (!event.repeat || !(event.target instanceof Element)) return;
    const writes = event.target.matches('textarea, [contenteditable="true"]');
    const submits = event.key === 'Enter' && !writes;
    const presses = event.key === ' ' && event.target.matches(ACTIVATABLE);
    if (submits || presses) drop(event);
  }

  #ageOf(element: Element | null, nowMs: number): number {
    let since = Number.NEGATIVE_INFINITY;
    for (let node: Node | null = element; node !== null; node = node.parentNode)
      since = Math.max(since, this.#since.get(node) ?? Number.NEGATIVE_INFINITY);
    return nowMs - since;
  }
}

function drop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
