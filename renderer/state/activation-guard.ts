/**
 * Ignores clicks that were not meant for what they hit. The second half of a double click on a button that changes the
 * screen hits whatever is there by then; a key that is held repeats into the dialog that it opened. Browsers guard their
 * own permission prompts in the same way: for the length of a double click after they appear, and against repeating keys.
 *
 * One listener serves the whole window. Nothing looks disabled meanwhile, and a key that is pressed anew always counts:
 * whoever uses the keyboard has chosen what has the focus.
 */

/**
 * How long an element has to be there before a click on it counts. By default, a double click on Windows may take 500 ms.
 */
export const SETTLING_MS = 600;
/** How far apart two clicks on the same place may be, in CSS pixels. */
const SAME_PLACE_PX = 24;

/** To be spread into a button that starts something: it is guarded wherever the pointer was before. */
export const STARTS = { 'data-starts': '' } as const;

const ACTIVATABLE = 'button, a[href], summary, [role="button"], [role^="menuitem"]';

/** What decides whether a click was meant for what it hits. */
export interface Click {
  /** Which click of a multiple click this is, from 1; 0 where no pointer made it. */
  readonly clicks: number;
  readonly startsSomething: boolean;
  /** Whether the first of these clicks hit the same element, with the same label. */
  readonly hitsTheSame: boolean;
  /**
   * Whether the element has the same label as the one that the click before hit. It is meant again then, like *Choose* in
   * a list.
   */
  readonly hasSameLabel: boolean;
  /** Whether the element does something when it is clicked. */
  readonly acts: boolean;
  /** How long the element has been there, and how long ago the click before was, in milliseconds. */
  readonly ageMs: number;
  readonly sinceLastMs: number;
  /** How far away the click before was, in CSS pixels. */
  readonly distancePx: number;
}

/** Whether a click hits an element that was not there, or was a different one, when the hand began to move. */
export function isAccident(click: Click): boolean {
  if (click.clicks === 0) return false;
  // Two clicks on a button such as *Next match* are both meant; on a button that starts something they never are.
  if (click.clicks > 1 && (click.startsSomething || !click.hitsTheSame)) return true;
  if (!click.acts || click.ageMs >= SETTLING_MS) return false;
  if (click.startsSomething) return true;
  return click.sinceLastMs < SETTLING_MS && click.distancePx <= SAME_PLACE_PX && !click.hasSameLabel;
}

/** Starts to listen; to be called once, before the first paint. */
export function guardActivation(page: Document): void {
  const guard = new ActivationGuard();
  new MutationObserver((changes) => guard.note(changes)).observe(page, { childList: true, subtree: true });
  page.addEventListener('click', (event) => guard.onClick(event), { capture: true });
  page.addEventListener('mousedown', (event) => guard.onMouseDown(event), { capture: true });
  page.addEventListener('keydown', (event) => guard.onKeyDown(event), { capture: true });
}

class ActivationGuard {
  /** When each element was added to the page, together with its descendants. */
  readonly #since = new WeakMap<Node, number>();
  /** The element that the first of several clicks hit, and its label then. */
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
    const hasSameLabel = words !== '' && words === this.#last.words;
    if (event.detail <= 1) this.#first = { element: hit, words };
    const accident = isAccident({
      clicks: event.detail,
      startsSomething: hit?.matches('[data-starts]') === true,
      hitsTheSame: this.#first.element === hit && this.#first.words === words,
      hasSameLabel,
      acts: hit !== null,
      ageMs: this.#ageOf(hit, event.timeStamp),
      sinceLastMs: event.timeStamp - this.#last.atMs,
      distancePx: Math.hypot(event.clientX - this.#last.x, event.clientY - this.#last.y),
    });
    if (event.detail > 0) this.#last = { atMs: event.timeStamp, x: event.clientX, y: event.clientY, words };
    if (accident) drop(event);
  }

  /**
   * Where the click will be ignored, pressing the button must not take the focus from what the first click opened either.
   */
  onMouseDown(event: MouseEvent): void {
    const hit = event.target instanceof Element ? event.target.closest(ACTIVATABLE) : null;
    if (event.detail > 1 && hit !== this.#first.element) drop(event);
  }

  /** A held key activates once. Typing still repeats, and so do the keys that move. */
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
