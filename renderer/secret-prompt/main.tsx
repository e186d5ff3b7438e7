/** Starts the window that asks for a secret, as soon as it knows which one. */
import { createRoot } from 'react-dom/client';
import type { SecretPromptBridge } from '../../shared/contract/secret-prompt.ts';
import { SecretPrompt } from './secret-prompt.tsx';
import './page.css';

declare global {
  interface Window {
    readonly secretPrompt: SecretPromptBridge;
  }
}

const { secretPrompt } = window;
void secretPrompt.question().then((question) => {
  const root = document.getElementById('root');
  if (root === null) return;
  createRoot(root).render(
    <SecretPrompt
      question={question}
      onAnswer={(value) => secretPrompt.answer(value)}
      onCancel={() => secretPrompt.cancel()}
    />,
  );
});
