/**
 * A form that cannot be changed for now, because something works with what it says. The settings in it are greyed;
 * whoever shows the form says the reason, once.
 */
import { createContext, type ReactNode, useContext } from 'react';

const Lock = createContext('');

/** @param props.reason one sentence; '' where the form can be changed */
export function FormLock(props: { readonly reason: string; readonly children: ReactNode }) {
  return <Lock value={props.reason}>{props.children}</Lock>;
}

/** Why the form around cannot be changed; '' where it can. */
export function useLockReason(): string {
  return useContext(Lock);
}

export function useLocked(): boolean {
  return useLockReason() !== '';
}
