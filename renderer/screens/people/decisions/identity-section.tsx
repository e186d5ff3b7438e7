import { makeStyles } from '@fluentui/react-components';
import type { Policy } from '../../../../shared/policy/policy.ts';
import { CommitInput } from '../../../components/commit-input.tsx';
import { PanelSection } from '../../../components/side-panel.tsx';
import type { DecisionProps } from './decision.ts';
import { Effect } from './effect.tsx';

const useStyles = makeStyles({
  pair: { display: 'grid', gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', gap: '12px' },
});

/** How identities are named, and by which service they sign in. */
export function IdentitySection({ policy, change }: DecisionProps) {
  const styles = useStyles();
  const { identity } = policy;
  const set = (part: Partial<Policy['identity']>) =>
    void change((now) => ({ ...now, identity: { ...now.identity, ...part } }));
  return (
    <PanelSection title="Identity">
      <div className={styles.pair}>
        <CommitInput
          label="Service"
          value={identity.service}
          maxLength={40}
          check={(value) =>
            /^[A-Za-z0-9_.-]{1,40}$/.test(value) ? null : 'Letters, digits, dot, dash and underscore.'
          }
          onCommit={(service) => set({ service })}
        />
        <CommitInput
          label="Template"
          value={identity.template}
          maxLength={120}
          check={(value) => (value.includes('{USID}') ? null : '{USID} has to be in it.')}
          onCommit={(template) => set({ template })}
        />
      </div>
      <Effect>JSMITH becomes {identity.template.replaceAll('{USID}', 'JSMITH')}.</Effect>
    </PanelSection>
  );
}
