/** Shows the effect of a decision in numbers, below the decision. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  effect: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
  },
});

export function Effect({ children }: { readonly children: ReactNode }) {
  return <p className={useStyles().effect}>{children}</p>;
}
