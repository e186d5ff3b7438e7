/** Keeps a fault in one screen from breaking the whole window. */
import { Component, type ReactNode } from 'react';
import { toMusterError } from '../../shared/base/failure.ts';
import { ErrorBar } from './error-bar.tsx';

interface State {
  readonly thrown: { readonly value: unknown } | null;
}

export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { thrown: null };

  static getDerivedStateFromError(value: unknown): State {
    return { thrown: { value } };
  }

  override render(): ReactNode {
    if (this.state.thrown === null) return this.props.children;
    return (
      <div style={{ padding: 24 }}>
        <ErrorBar
          error={toMusterError(this.state.thrown.value)}
          onDismiss={() => this.setState({ thrown: null })}
        />
      </div>
    );
  }
}
