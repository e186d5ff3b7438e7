/** The dialogs of the screen. They are loaded when they are first opened. */
import { lazy, Suspense } from 'react';
import type { Environment } from '../../../shared/environment/environment.ts';
import { ask } from '../../state/engine.ts';
import { refreshEnvironments } from '../../state/environments.ts';

const NewEnvironmentDialog = lazy(async () => ({
  default: (await import('./new-environment-dialog.tsx')).NewEnvironmentDialog,
}));
const NameDialog = lazy(async () => ({ default: (await import('./name-dialog.tsx')).NameDialog }));
const CompareDialog = lazy(async () => ({ default: (await import('./compare-dialog.tsx')).CompareDialog }));

/** A dialog that makes an environment, or is about one. */
export type OpenDialog =
  | { readonly what: 'new' }
  | { readonly what: 'rename' | 'copy' | 'compare'; readonly environment: Environment };

interface DialogsProps {
  /** null for none. */
  readonly open: OpenDialog | null;
  readonly environments: readonly Environment[];
  readonly onClose: () => void;
  readonly onMade: (environment: Environment) => void;
}

export function EnvironmentDialogs(props: DialogsProps) {
  const { open } = props;
  if (open === null) return null;
  return (
    <Suspense fallback={null}>
      {open.what === 'new' ? (
        <NewEnvironmentDialog onClose={props.onClose} onMade={props.onMade} />
      ) : (
        <AboutOne {...props} what={open.what} environment={open.environment} />
      )}
    </Suspense>
  );
}

function AboutOne(
  props: DialogsProps & {
    readonly what: 'rename' | 'copy' | 'compare';
    readonly environment: Environment;
  },
) {
  const { what, environment, onClose } = props;
  switch (what) {
    case 'compare':
      return (
        <CompareDialog
          one={environment}
          others={props.environments.filter(({ id }) => id !== environment.id)}
          onClose={onClose}
        />
      );
    case 'copy':
      return (
        <NameDialog
          title={`Copy ${environment.name}`}
          action="Copy"
          hint="Every setting and decision is copied; a password is not."
          initial=""
          onClose={onClose}
          onNamed={async (name) => {
            await ask('environments:copy', { id: environment.id, name });
            await refreshEnvironments();
            onClose();
          }}
        />
      );
    case 'rename':
      return (
        <NameDialog
          title={`Rename ${environment.name}`}
          action="Rename"
          hint="Bundles, runs and snapshots made so far keep the name that it had."
          initial={environment.name}
          onClose={onClose}
          onNamed={async (name) => {
            await ask('environments:save', { environment: { ...environment, name } });
            await refreshEnvironments();
            onClose();
          }}
        />
      );
  }
}
