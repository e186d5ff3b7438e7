/**
 * Which screen is shown. `navigate('people', { finding: 'NAME-ONE-WORD' })` goes to a screen and tells it what to show;
 * the screen takes that once with `useArrival('people')`.
 */
import { useState } from 'react';
import type { FindingCode } from '../../shared/base/texts/findings.ts';
import type { ChosenPath } from '../../shared/contract/channels.ts';
import { createStore, useStore } from './store.ts';

export const SCREENS = [
  'start',
  'source',
  'people',
  'plan',
  'preview',
  'run',
  'history',
  'settings',
] as const;
export type ScreenId = (typeof SCREENS)[number];

/** What a screen may be asked to show on arrival. */
export interface Arrival {
  /** A user's id: People opens the trace, Plan and Preview find the person's operations and lines. */
  readonly person?: string;
  readonly finding?: FindingCode;
  readonly artifact?: string;
  /** A line of that artifact, from 0. */
  readonly line?: number;
  /** The plan file that Preview compares the plan with. */
  readonly compareWith?: ChosenPath;
  /** The section that Settings brings into view. */
  readonly section?: SettingsSection;
}

/** The sections of Settings that other screens link to. */
export type SettingsSection = 'ipa' | 'administration' | 'limits';

interface Place {
  readonly screen: ScreenId;
  readonly arrival: Arrival | null;
}

const place = createStore<Place>({ screen: 'start', arrival: null });

export function navigate(screen: ScreenId, arrival: Arrival | null = null): void {
  place.set({ screen, arrival });
}

export function useScreen(): ScreenId {
  return useStore(place).screen;
}

/**
 * What the screen was asked to show when it was mounted; null for nothing. Each navigation that asks for something mounts
 * the screen anew.
 */
export function useArrival(screen: ScreenId): Arrival | null {
  const [arrival] = useState(() => {
    const now = place.get();
    return now.screen === screen ? now.arrival : null;
  });
  return arrival;
}

/** A key that changes whenever a screen has to be mounted anew. */
export function usePlace(): { readonly screen: ScreenId; readonly arrival: Arrival | null } {
  return useStore(place);
}
