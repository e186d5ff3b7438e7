/** The colours of environments, in words: apart from their setting, so that a screen that only names them brings no schema along. */
export const COLOUR_NAMES = {
  green: 'Green',
  teal: 'Teal',
  blue: 'Blue',
  purple: 'Purple',
  orange: 'Orange',
  red: 'Red',
  grey: 'Grey',
} as const;

export type EnvironmentColour = keyof typeof COLOUR_NAMES;
