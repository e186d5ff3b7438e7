import { Menu, type MenuItemConstructorOptions } from 'electron';

/**
 * The application menu has what every desktop program has, and none of the product's commands, which are on its screens.
 * It offers the developer tools only in development: in production, they would be a way around the content security
 * policy.
 */
export function installMenu(development: boolean): void {
  const view: MenuItemConstructorOptions[] = [
    // Not with its usual key, which opens the Start screen in the page.
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
