import { makeStyles, tokens } from '@fluentui/react-components';

/** What the parts of the kit have in common. */
export const useKitStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', rowGap: '20px' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  text: { margin: 0, maxWidth: '76ch', lineHeight: tokens.lineHeightBase300, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
  block: { display: 'flex', flexDirection: 'column', rowGap: '6px', minWidth: 0 },
  blocks: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '24px',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  table: { borderCollapse: 'collapse', width: '100%' },
  head: {
    padding: '6px 16px 6px 0',
    textAlign: 'start',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  cell: {
    padding: '8px 16px 8px 0',
    textAlign: 'start',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
    lineHeight: tokens.lineHeightBase300,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  whole: { whiteSpace: 'nowrap' },
  code: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, userSelect: 'all' },
});
