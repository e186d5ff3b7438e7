import { expect, test } from 'vitest';
import { landmarkEnvironment } from '../../../../electron/engine/targets/ipa/tools/landmark-environment.ts';

test('what is Electron’s, Node’s and Muster’s own does not reach the tools', () => {
  const own = {
    PATH: '/bin',
    ELECTRON_RUN_AS_NODE: '1',
    NODE_OPTIONS: '--inspect',
    NODE_PATH: '/x',
    NODE_CHANNEL_FD: '3',
    Electron_Anything: '1',
    MUSTER_FILE: 'old',
    LANG: 'C',
  };
  expect(landmarkEnvironment({ MUSTER_AREA: 'gen' }, own)).toEqual({
    PATH: '/bin',
    LANG: 'C',
    MUSTER_AREA: 'gen',
  });
});
