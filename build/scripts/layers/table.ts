import type { House, Room } from './room.ts';

/** What nothing in `shared/` has. */
const PURE = 'shared/ computes: it has no clock, no chance, no file, no network and no window.';

/** `shared/` climbs in this order and never back. */
const SHARED: readonly Room[] = [
  shared('base', 'What everyone may know knows nobody.', []),
  shared('table', 'A table is found before anyone knows whose it is.', ['base']),
  shared('m3', 'The vocabulary of the source knows neither decisions nor targets.', ['base', 'table']),
  shared('policy', 'A person is decided about whatever the target.', ['base', 'm3']),
  shared('target', 'The kernel is the same for every target, so it knows none.', ['base', 'm3', 'policy']),
  shared('targets/*', 'A target rests on what lies below it, and knows no other target.', [
    'base',
    'table',
    'm3',
    'policy',
    'target',
  ]),
  shared('environment', 'An environment is put together of a source, policies and targets.', [
    'base',
    'm3',
    'policy',
    'target',
    'targets',
  ]),
  shared('contract', 'The contract speaks of everything below it.', [
    'base',
    'table',
    'm3',
    'policy',
    'target',
    'targets',
    'environment',
  ]),
];

function shared(folder: string, rule: string, below: readonly string[]): Room {
  return {
    folder: `shared/${folder}`,
    rule: `${rule} ${PURE}`,
    knows: below.map((one) => `shared/${one}`),
    packages: ['pure'],
    globals: [],
  };
}

/** What computes without knowing any target. */
const NO_TARGET = ['base', 'table', 'm3', 'policy', 'target', 'environment', 'contract'].map(
  (one) => `shared/${one}`,
);

/** The engine: plain Node, from what knows least to what puts it together. */
const ENGINE: readonly Room[] = [
  engine('base', 'What all of the engine may use knows none of it.', [], NO_TARGET),
  engine('net', 'Lines to servers know no source and no target.', ['base'], NO_TARGET),
  engine('sources', 'A source of people knows no target.', ['base', 'net'], NO_TARGET),
  engine('tools', 'How a tool is started and listened to is the same for every target.', ['base'], NO_TARGET),
  engine('driver', 'What a driver has to do is the same for every target.', ['tools'], NO_TARGET),
  engine('targets/*', 'A target is driven apart from every other, and knows nothing of runs.', [
    'base',
    'net',
    'sources',
    'tools',
    'driver',
    'router.ts',
  ]),
  engine('artifacts', 'Artifacts are files of a plan.', ['base'], NO_TARGET),
  engine('bundle', 'A bundle packs artifacts.', ['base', 'artifacts'], NO_TARGET),
  engine('snapshots', 'A snapshot keeps a roster.', ['base'], NO_TARGET),
  engine(
    'plans',
    'Plans are kept and opened, whatever their target.',
    ['base', 'artifacts', 'driver'],
    NO_TARGET,
  ),
  engine(
    'runs',
    'A run takes a plan and tools; it knows no target.',
    ['base', 'artifacts', 'plans', 'tools', 'driver'],
    NO_TARGET,
  ),
  engine(
    'workspace',
    'The workspace holds what is at work; it asks the driver, and knows no target.',
    ['base', 'artifacts', 'plans', 'runs', 'snapshots', 'sources', 'driver'],
    NO_TARGET,
  ),
  engine(
    'queries',
    'A query cuts a page out of what is held.',
    ['base', 'artifacts', 'plans', 'runs', 'snapshots', 'workspace', 'driver'],
    NO_TARGET,
  ),
  engine('handlers', 'A handler answers a channel.', ['']),
  engine(
    '',
    'The engine is put together here; it is plain Node, for a window, tests and the command line alike.',
    [''],
  ),
];

function engine(
  folder: string,
  rule: string,
  knows: readonly string[],
  ofShared: readonly string[] = ['shared'],
): Room {
  const inside = (one: string) => (one === '' ? 'electron/engine' : `electron/engine/${one}`);
  return {
    folder: inside(folder),
    rule,
    knows: [...ofShared, ...knows.map(inside)],
    packages: ['pure', 'node', 'engine'],
    globals: ['clock', 'chance', 'node', 'network'],
  };
}

const ELECTRON: readonly Room[] = [
  electron(
    'app',
    'The app talks to the engine through the contract alone.',
    ['electron/security', 'electron/bounded-text.ts'],
    ['electron'],
  ),
  electron('security', 'A protection knows nothing of what it protects.', [], ['electron']),
  electron(
    'command-line',
    'The command line is the engine without a window, in plain Node.',
    ['electron/engine', 'electron/bounded-text.ts'],
    [],
  ),
  electron(
    'bounded-text.ts',
    'How a text file is read within bounds is the same with and without a window.',
    [],
    [],
  ),
  electron('cli.ts', 'The command line starts here, in plain Node.', ['electron/command-line'], []),
  electron(
    'main.ts',
    'The app is put together here, and talks to the engine through the contract alone.',
    ['electron/app', 'electron/security'],
    ['electron'],
  ),
  electron('preload.ts', 'The window gets the contract and nothing more.', [], ['electron']),
  electron(
    'preload-secret-prompt.ts',
    'The window of passwords gets its own contract and nothing more.',
    [],
    ['electron'],
  ),
];

function electron(folder: string, rule: string, knows: readonly string[], packages: readonly string[]): Room {
  return {
    folder: `electron/${folder}`,
    rule,
    knows: ['shared', ...knows],
    packages: ['pure', 'node', ...packages],
    globals: ['clock', 'chance', 'node', 'network'],
  };
}

const RENDERER: readonly Room[] = [
  renderer('', 'The window is put together here.', ['renderer']),
  renderer('theme', 'The theme is shown; it shows nothing.', ['renderer/state']),
  renderer('state', 'State is shown; it shows nothing.', []),
  renderer('components', 'Components serve the screens and know none of them.', [
    'renderer/state',
    'renderer/theme',
  ]),
  renderer(
    'screens/*',
    'Screens do not know each other: what two of them need belongs in components/ or state/.',
    ['renderer/components', 'renderer/state', 'renderer/theme'],
  ),
  renderer('secret-prompt', 'The window of passwords is a page of its own, without screens.', [
    'renderer/components',
    'renderer/state',
    'renderer/theme',
  ]),
];

function renderer(folder: string, rule: string, knows: readonly string[]): Room {
  return {
    folder: folder === '' ? 'renderer' : `renderer/${folder}`,
    rule: `${rule} renderer/ shows: it knows shared/ and window.muster alone.`,
    knows: ['shared', ...knows],
    packages: ['pure', 'window'],
    globals: ['clock', 'chance', 'window'],
  };
}

const OUTSIDE: readonly Room[] = [
  {
    folder: 'build',
    rule: 'Scripts may know the product; nothing knows test/.',
    knows: ['shared', 'electron'],
    packages: ['pure', 'node', 'engine', 'build', 'test'],
    globals: ['clock', 'chance', 'node', 'window'],
  },
  {
    folder: 'test',
    rule: 'Tests may know everything.',
    knows: ['shared', 'electron', 'renderer', 'build'],
    packages: ['pure', 'node', 'engine', 'electron', 'window', 'build', 'test'],
    globals: ['clock', 'chance', 'node', 'network', 'window'],
  },
];

/** Who may know whom. A new package is sorted in here before anything can use it. */
export const HOUSE: House = {
  rooms: [...SHARED, ...ENGINE, ...ELECTRON, ...RENDERER, ...OUTSIDE],
  packages: {
    zod: 'pure',
    'any-ascii': 'pure',
    saxes: 'pure',
    'node:': 'node',
    'iconv-lite': 'engine',
    mssql: 'engine',
    yazl: 'engine',
    yauzl: 'engine',
    undici: 'engine',
    'tough-cookie': 'engine',
    electron: 'electron',
    'electron-store': 'electron',
    react: 'window',
    'react-dom': 'window',
    '@fluentui/react-components': 'window',
    '@fluentui/react-icons': 'window',
    '@tanstack/react-query': 'window',
    vite: 'build',
    'electron-vite': 'build',
    '@vitejs/plugin-react': 'build',
    '@faker-js/faker': 'build',
    papaparse: 'test',
    vitest: 'test',
    'fast-check': 'test',
    selfsigned: 'test',
    '@playwright/test': 'test',
    '@axe-core/playwright': 'test',
  },
  globals: {
    clock: ['Date', 'performance', 'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask'],
    chance: ['crypto', 'Math.random'],
    node: ['process', 'Buffer', 'NodeJS', 'require', '__dirname', '__filename', 'console'],
    network: ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'],
    window: [
      'window',
      'document',
      'navigator',
      'localStorage',
      'sessionStorage',
      'location',
      'Worker',
      'globalThis',
    ],
  },
};
