/** The screens on which settings are changed. */
export type SettingScreen = 'source' | 'people' | 'plan' | 'settings';

/** A sentence in which a word may lead to a screen. */
export type Sentence = string | readonly (string | { readonly word: string; readonly to: SettingScreen })[];

/** Where a setting is seen and changed: a section of a screen. Settings of one section share one and the same place. */
export interface Place {
  readonly screen: SettingScreen;
  /** What stands above the section. */
  readonly title: string;
  /** What the section is for; '' where its title says it. */
  readonly about: Sentence;
}

export function place(screen: SettingScreen, title: string, about: Sentence = ''): Place {
  return { screen, title, about };
}
