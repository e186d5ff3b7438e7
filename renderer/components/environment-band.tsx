/**
 * The band across the top says which environment is open, in its colour and in words. On every screen, production is red
 * and says PRODUCTION.
 */
import {
  Button,
  Menu,
  MenuDivider,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { ChevronDownRegular, ShieldErrorRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { type MusterError, toMusterError } from '../../shared/base/failure.ts';
import type { Environment } from '../../shared/environment/environment.ts';
import { openEnvironment, useEnvironment, useEnvironments } from '../state/environments.ts';
import { navigate } from '../state/navigation.ts';
import { useScheme } from '../state/theme.ts';
import { toneOf } from '../theme/environment-tones.ts';
import { EnvironmentMark } from './environment-mark.tsx';
import { environmentDetails } from './environment-words.ts';
import { ErrorBar } from './error-bar.tsx';

const useStyles = makeStyles({
  band: {
    display: 'flex',
    alignItems: 'center',
    gap: '16px',
    height: '44px',
    boxSizing: 'border-box',
    padding: '0 8px 0 20px',
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
  },
  coloured: { color: '#ffffff', borderBottomColor: 'transparent' },
  brand: {
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    letterSpacing: '0.01em',
    flex: 1,
  },
  production: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '6px',
    height: '24px',
    padding: '0 10px',
    boxSizing: 'border-box',
    border: '1px solid currentcolor',
    borderRadius: tokens.borderRadiusMedium,
    fontWeight: tokens.fontWeightBold,
    letterSpacing: '0.06em',
    fontSize: tokens.fontSizeBase200,
    backgroundColor: '#ffffff',
    color: '#8d000d',
  },
  where: {
    color: 'inherit',
    minWidth: 0,
    maxWidth: '70%',
    ':hover': { color: '#ffffff', backgroundColor: 'rgba(255, 255, 255, 0.14)' },
    ':hover:active': { color: '#ffffff', backgroundColor: 'rgba(255, 255, 255, 0.2)' },
    '[aria-expanded="true"]': { color: '#ffffff' },
  },
  whereWords: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '8px',
    minWidth: 0,
    fontWeight: tokens.fontWeightRegular,
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  details: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  item: { display: 'inline-flex', alignItems: 'center', gap: '8px' },
  error: { padding: '8px 24px' },
});

export function EnvironmentBand() {
  const styles = useStyles();
  const scheme = useScheme();
  const environment = useEnvironment();
  const [error, setError] = useState<MusterError | null>(null);
  const tone = environment === null ? null : toneOf(environment, scheme);
  return (
    <header>
      <div
        className={mergeClasses(styles.band, tone !== null && styles.coloured)}
        style={tone === null ? {} : { backgroundColor: tone.band }}
      >
        <span className={styles.brand}>Muster</span>
        {environment?.production ? (
          <span className={styles.production}>
            <ShieldErrorRegular aria-hidden="true" fontSize={16} />
            PRODUCTION
          </span>
        ) : null}
        {environment === null ? null : <Switcher environment={environment} onError={setError} />}
      </div>
      {error === null ? null : (
        <div className={styles.error}>
          <ErrorBar error={error} onDismiss={() => setError(null)} />
        </div>
      )}
    </header>
  );
}

function Switcher(props: {
  readonly environment: Environment;
  readonly onError: (error: MusterError | null) => void;
}) {
  const styles = useStyles();
  const { environments } = useEnvironments();
  const { environment } = props;
  const open = async (id: string) => {
    const wanted = environments.find((one) => one.id === id);
    if (wanted === undefined || wanted.id === environment.id) return;
    try {
      props.onError(null);
      await openEnvironment(wanted);
      navigate('source');
    } catch (thrown) {
      props.onError(toMusterError(thrown));
    }
  };
  return (
    <Menu
      checkedValues={{ environment: [environment.id] }}
      onCheckedValueChange={(_, { checkedItems }) => {
        const id = checkedItems[0];
        if (id !== undefined) void open(id);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="transparent"
          className={styles.where}
          icon={<ChevronDownRegular />}
          iconPosition="after"
          aria-label={`Environment ${environment.name}, ${environmentDetails(environment)}. Switch environment`}
        >
          <span className={styles.whereWords}>
            <EnvironmentMark environment={environment} onBand />
            <span className={styles.name}>{environment.name}</span>
            <span className={styles.details}>{environmentDetails(environment)}</span>
          </span>
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {environments.map((one) => (
            <MenuItemRadio key={one.id} name="environment" value={one.id}>
              <span className={styles.item}>
                <EnvironmentMark environment={one} />
                {one.name}
                {one.production ? ' (production)' : ''}
              </span>
            </MenuItemRadio>
          ))}
          <MenuDivider />
          <MenuItem onClick={() => navigate('settings')}>Settings of {environment.name}</MenuItem>
          <MenuItem onClick={() => navigate('start')}>All environments</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
