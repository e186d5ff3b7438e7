import { contextBridge, ipcRenderer } from 'electron';
import type { SecretPromptBridge } from '../shared/contract/secret-prompt.ts';

/** The window that asks for a secret can learn what it asks for, and answer it once. */
const bridge: SecretPromptBridge = {
  question: () => ipcRenderer.invoke('secret-prompt:question'),
  answer: (value) => ipcRenderer.send('secret-prompt:answer', value),
  cancel: () => ipcRenderer.send('secret-prompt:cancel'),
};

contextBridge.exposeInMainWorld('secretPrompt', bridge);
