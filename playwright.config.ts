import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'test',
  testMatch: '{e2e,a11y,security}/**/*.spec.ts',
  outputDir: 'test-results',
  // One Electron at a time: two of them on a small machine make each other late.
  workers: 1,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
});
