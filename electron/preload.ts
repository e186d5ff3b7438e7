import { contextBridge, ipcRenderer } from 'electron';
import type { MusterBridge } from '../shared/contract/bridge.ts';
import type { EventName } from '../shared/contract/channels.ts';

/**
 * The contract's names and nothing more: the page can invoke, cancel and listen. What it may invoke is
 * decided on the other side, where the page cannot reach.
 */
const EVENTS: Readonly<Record<EventName, true>> = {
  progress: true,
  workspace: true,
  run: true,
  connection: true,
};

const bridge: MusterBridge = {
  invoke: (channel, payload, call) => ipcRenderer.invoke('muster:invoke', channel, payload, call),
  cancel: (call) => ipcRenderer.send('muster:cancel', call),
  on(event, listener) {
    if (!Object.hasOwn(EVENTS, event)) return () => {};
    const heard = (_: unknown, ...values: unknown[]) => listener(values[0] as never);
    ipcRenderer.on(`muster:event:${event}`, heard);
    return () => ipcRenderer.removeListener(`muster:event:${event}`, heard);
  },
};

contextBridge.exposeInMainWorld('muster', bridge);
