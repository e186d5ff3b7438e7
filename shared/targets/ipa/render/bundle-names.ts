/** What IPA's bundles hold beside what every one does. */
export const IPA_BUNDLE_NAMES = {
  run: 'run.cmd',
  byHand: 'by-hand.csv',
} as const;
