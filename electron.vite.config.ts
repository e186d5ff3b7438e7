import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

// Everything is bundled into out/: one file to read at start is faster than a tree of modules, and the
// packaged app then carries no node_modules. Electron itself stays outside.
const bundled = { externalizeDeps: false, sourcemap: true, minify: false } as const;

// The database driver loads the packages for signing in with Azure, which Muster does not offer.
const withoutAzure = [
  {
    find: /^@azure\/.*/,
    replacement: join(import.meta.dirname, 'electron/engine/sources/sql-server/no-azure.ts'),
  },
];

export default defineConfig({
  main: {
    resolve: { alias: withoutAzure },
    build: {
      ...bundled,
      outDir: 'out/main',
      rollupOptions: {
        input: { main: 'electron/main.ts', engine: 'electron/engine/process.ts' },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      ...bundled,
      outDir: 'out/preload',
      rollupOptions: {
        input: {
          preload: 'electron/preload.ts',
          'preload-secret-prompt': 'electron/preload-secret-prompt.ts',
        },
        // A sandboxed preload script must be CommonJS.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    plugins: [react()],
    build: {
      outDir: 'out/renderer',
      minify: true,
      sourcemap: false,
      modulePreload: { polyfill: false },
      rollupOptions: {
        input: { index: 'renderer/index.html', 'secret-prompt': 'renderer/secret-prompt/index.html' },
        // In one file, so that no schema that several screens share is made before `without-eval` has spoken.
        output: {
          codeSplitting: { groups: [{ name: 'zod', test: /node_modules\/zod\/|without-eval\.ts$/ }] },
        },
      },
    },
  },
});
