/**
 * The colours of environments. White text on `band` has a contrast above 6:1; `soft` is a background for normal text. A
 * production environment is red whatever colour was chosen, and says so in words as well.
 */
import type { EnvironmentColour } from '../../shared/environment/colours.ts';
import type { Environment } from '../../shared/environment/environment.ts';
import type { Scheme } from '../state/theme.ts';

export interface Tone {
  readonly band: string;
  readonly mark: string;
}

const TONES: Readonly<Record<Scheme, Readonly<Record<EnvironmentColour, Tone>>>> = {
  light: {
    green: { band: '#1d6835', mark: '#1d6835' },
    teal: { band: '#006a6b', mark: '#006a6b' },
    blue: { band: '#225a93', mark: '#225a93' },
    purple: { band: '#62488c', mark: '#62488c' },
    orange: { band: '#834600', mark: '#a85c0a' },
    red: { band: '#ac011a', mark: '#ac011a' },
    grey: { band: '#53595f', mark: '#53595f' },
  },
  dark: {
    green: { band: '#125629', mark: '#69ba7b' },
    teal: { band: '#005758', mark: '#10bcbc' },
    blue: { band: '#18497b', mark: '#6aa9ee' },
    purple: { band: '#503974', mark: '#b093e5' },
    orange: { band: '#6d3800', mark: '#dc9151' },
    red: { band: '#8d000d', mark: '#ff615e' },
    grey: { band: '#44484d', mark: '#9fa5ad' },
  },
};

export function toneOf(environment: Pick<Environment, 'colour' | 'production'>, scheme: Scheme): Tone {
  return TONES[scheme][environment.production ? 'red' : environment.colour];
}

export function toneOfColour(colour: EnvironmentColour, scheme: Scheme): Tone {
  return TONES[scheme][colour];
}
