import { Link, makeStyles } from '@fluentui/react-components';
import type { Environment } from '../../../shared/environment/environment.ts';
import { type Policy, policySchema } from '../../../shared/policy/policy.ts';
import { TextSetting } from '../../components/text-setting.tsx';
import { navigate } from '../../state/navigation.ts';
import { Section } from './section.tsx';

const useStyles = makeStyles({ link: { fontSize: 'inherit' } });

const shape = policySchema.shape.identity.shape;

interface IdentitySectionProps {
  readonly environment: Environment;
  readonly onSave: (environment: Environment) => void;
}

/** How people sign in to Landmark. */
export function IdentitySection({ environment, onSave }: IdentitySectionProps) {
  const styles = useStyles();
  const { identity } = environment.policy;
  const save = (change: Partial<Policy['identity']>) =>
    onSave({ ...environment, policy: { ...environment.policy, identity: { ...identity, ...change } } });
  return (
    <Section
      title="Identities"
      about={
        <>
          Company, scope, names, letters, actor roles and protected users are decided on the{' '}
          <Link inline className={styles.link} onClick={() => navigate('people')}>
            People
          </Link>{' '}
          screen.
        </>
      }
    >
      <TextSetting
        label="Service"
        value={identity.service}
        schema={shape.service}
        problem="Letters, digits, dot, - and _ only, at most 40."
        hint="The Landmark service that the identities belong to. SSOPV2 unless the site differs."
        width="240px"
        code
        onSave={(service) => save({ service })}
      />
      <TextSetting
        label="Identity"
        value={identity.template}
        schema={shape.template}
        problem="It must hold {USID}, which is replaced by the user's id, and be at most 120 characters long."
        hint={`{USID} is replaced by the user's id: ABERGSTR becomes ${identity.template.replaceAll('{USID}', 'ABERGSTR')}. Other forms in use: User:{USID}, and User:DOMAIN\\{USID} with SAML.`}
        unverified="The form differs from site to site. Compare with an identity that exists in the target."
        code
        onSave={(template) => save({ template })}
      />
    </Section>
  );
}
