import type { Place } from '../../base/settings/place.ts';
import { IDENTITIES } from '../../policy/identity-settings.ts';
import { LANDMARK_TOOLS } from './landmark-settings.ts';
import { FILES } from './render-settings.ts';

/** The sections of IPA on Settings that are shown as their settings describe themselves, in order. */
export const IPA_PLACES: readonly Place[] = [LANDMARK_TOOLS, IDENTITIES, FILES];
