import { makeStyles, tokens } from '@fluentui/react-components';

/** The sections of the form before a run, and their titles. */
export const useSetupSectionStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '8px', border: 'none', margin: 0, padding: 0 },
  title: {
    margin: 0,
    padding: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});
