import { electronPath } from './prepare-electron.ts';
import { prepareSystem, SystemNotReady } from './prepare-system.ts';

// Everything that the window and its tests need, once; afterwards this says so and does nothing.
try {
  await prepareSystem('tests');
  console.log('System packages: all there.');
  const electron = await electronPath();
  console.log(`Electron ${electron.version} (${electron.source}): ${electron.path}`);
} catch (error) {
  if (!(error instanceof SystemNotReady)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
