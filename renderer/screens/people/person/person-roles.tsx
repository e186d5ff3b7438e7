import { makeStyles, tokens } from '@fluentui/react-components';
import { PanelSection } from '../../../components/side-panel.tsx';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  text: { margin: 0, overflowWrap: 'anywhere', lineHeight: tokens.lineHeightBase300 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

/** The roles that a person has in M3. */
export function PersonRoles({ roles }: { readonly roles: readonly string[] }) {
  const styles = useStyles();
  return (
    <PanelSection title={roles.length === 0 ? 'Roles' : `Roles (${roles.length})`}>
      {roles.length === 0 ? (
        <p className={styles.quiet}>No role in M3, so no user-task.</p>
      ) : (
        <ul className={styles.list}>
          {roles.map((role) => (
            <li key={role} className={styles.text}>
              {role}
            </li>
          ))}
        </ul>
      )}
    </PanelSection>
  );
}
