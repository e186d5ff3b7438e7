import { Menu, type MenuItemConstructorOptions } from 'electron';

/**
 * The application menu: what every desktop program has, and nothing of the product, whose commands are on
 * its screens. Developer tools only in development: in production they would be a way round the policy.
 */
export function installMenu(development: boolean): void {
  const view: MenuItemConstructorOptions[] = [
    // Without its usual key, which is the page's for the Start screen.
    { role: 'resetZoom', accelerator: 'CmdOrCtrl+Shift+0' },
    { role: 'zoomIn' },
    { role: 'zoomOut' },
    { type: 'separator' },
    { role: 'togglefullscreen' },
  ];
  if (development) view.push({ type: 'separator' }, { role: 'toggleDevTools' });
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      { label: '&File', submenu: [{ role: 'quit' }] },
      { role: 'editMenu' },
      { label: '&View', submenu: view },
      { role: 'windowMenu' },
    ]),
  );
}
