/**
 * Locks a form while something works with its settings. The settings are greyed; the screen that shows the form says why,
 * once.
 */
import { createContext, type ReactNode, useContext } from 'react';

const Lock = createContext('');

/** @param props.reason one sentence; '' where the form can be changed */
export function FormLock(props: { readonly reason: string; readonly children: ReactNode }) {
  return <Lock value={props.reason}>{props.children}</Lock>;
}

/** Why the surrounding form cannot be changed; '' where it can. */
export function useLockReason(): string {
  return useContext(Lock);
}

export function useLocked(): boolean {
  return useLockReason() !== '';
}
