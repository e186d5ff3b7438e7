import type { Answer } from '../base/failure.ts';
import type { Access } from '../environment/access.ts';
import type { Pushed } from './channels.ts';

/** What goes over the engine's message port, to it and from it. */
export type ToEngine =
  | {
      readonly kind: 'invoke';
      readonly channel: string;
      readonly payload: unknown;
      readonly call: string;
      readonly access: Access;
    }
  | { readonly kind: 'cancel'; readonly call: string }
  /** The program ends: cancel what goes on, tidy up, and exit. */
  | { readonly kind: 'stop' };

export type FromEngine =
  | { readonly kind: 'answer'; readonly call: string; readonly answer: Answer<unknown> }
  | { readonly kind: 'event'; readonly pushed: Pushed };
