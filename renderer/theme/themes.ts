/**
 * Muster's own light and dark theme: neutral greys and one ink-blue accent. The colours of environments are in
 * environment-tones.ts. High contrast needs no theme: with forced-colors the system's colours win, and nothing here is
 * told by colour alone.
 */
import {
  type BrandVariants,
  createDarkTheme,
  createLightTheme,
  type Theme,
} from '@fluentui/react-components';
import type { Scheme } from '../state/theme.ts';

/** OKLCH hue 252, even steps of lightness. */
const ink: BrandVariants = {
  10: '#00091d',
  20: '#001531',
  30: '#002145',
  40: '#022f59',
  50: '#0d3e6d',
  60: '#1a4d80',
  70: '#295c92',
  80: '#386ca4',
  90: '#497cb4',
  100: '#5c8dc4',
  110: '#6f9ed2',
  120: '#84afdf',
  130: '#9bc0ea',
  140: '#b2d1f4',
  150: '#cbe2fc',
  160: '#e6f3ff',
};

const shared: Partial<Theme> = {
  fontFamilyBase: "'Segoe UI', 'Noto Sans', 'Liberation Sans', Arial, system-ui, sans-serif",
  fontFamilyMonospace: "'Cascadia Mono', Consolas, 'DejaVu Sans Mono', monospace",
};

const light: Theme = {
  ...createLightTheme(ink),
  ...shared,
  colorNeutralBackground2: '#f7f8f9',
  colorNeutralBackground3: '#f1f3f5',
  colorNeutralStroke2: '#dfe3e7',
  colorNeutralStroke3: '#ebeef1',
};

const darkBase = createDarkTheme(ink);
const dark: Theme = {
  ...darkBase,
  ...shared,
  colorNeutralBackground1: '#1d2023',
  colorNeutralBackground2: '#17191c',
  colorNeutralBackground3: '#24282c',
  colorNeutralBackground1Hover: '#2a2e33',
  // Fluent's own colour is darker than the page, so that a disabled button would look like a hole.
  colorNeutralBackgroundDisabled: '#24282c',
  colorNeutralForegroundDisabled: '#7b8289',
  colorNeutralStroke2: '#383d43',
  colorNeutralStroke3: '#2c3035',
  // Menus and dialogs get an edge, because nobody sees a shadow on a dark background.
  colorTransparentStroke: '#3f454b',
  colorPaletteYellowBackground1: '#2e2813',
  colorPaletteMarigoldBorder1: '#80651c',
  colorPaletteRedBackground1: '#33191b',
  colorPaletteRedBorder1: '#8f4043',
  colorBrandForeground1: ink[120],
  colorBrandForeground2: ink[130],
  colorBrandForegroundLink: ink[120],
  colorBrandForegroundLinkHover: ink[130],
  colorCompoundBrandForeground1: ink[120],
  colorCompoundBrandStroke: ink[120],
};

/** The theme to give FluentProvider. */
export const THEMES: Readonly<Record<Scheme, Theme>> = { light, dark };
