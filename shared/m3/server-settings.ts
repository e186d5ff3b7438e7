/** What the settings of every server have. */
import { seconds } from '../base/settings/bounds.ts';
import type { Place } from '../base/settings/place.ts';
import { choice, number } from '../base/settings/setting.ts';

export function silenceTimeout(place: Place, server: string) {
  return number<number>(
    {
      ...seconds(1, 86_400),
      place,
      name: `${server}: may be silent for, seconds`,
      label: 'The server may be silent for',
      known: 'own',
      default: 120,
    },
    { widthPx: 160, after: 'seconds' },
  );
}

/** `system`: the proxy that this machine uses for the address. */
export function proxy(place: Place, server: string) {
  return choice({
    place,
    name: `${server}: proxy`,
    label: 'Proxy',
    known: 'own',
    options: { system: 'As this machine uses it', none: 'None' },
    default: 'system',
  });
}
