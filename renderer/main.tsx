/** Starts the window: first the mirrors, so that they miss no push, then the first paint. */
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { guardActivation } from './state/activation-guard.ts';
import { loadAppInfo } from './state/app-info.ts';
import { mirrorProgress } from './state/progress.ts';
import { mirrorWorkspace } from './state/workspace.ts';
import './theme/base.css';

guardActivation(document);
mirrorProgress();
mirrorWorkspace();
// Waits for the stored theme, so that a dark window does not flash white.
void loadAppInfo().then(() => {
  const root = document.getElementById('root');
  if (root !== null) createRoot(root).render(<App />);
});
