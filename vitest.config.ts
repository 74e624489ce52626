import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { possibleLegs } from './test/e2e/legs.ts';
import { isThorough } from './test/thorough.ts';

const throughTheWindow = {
  globalSetup: ['test/e2e/global-setup.ts'],
  testTimeout: 60_000,
  hookTimeout: 60_000,
  expect: { poll: { timeout: 10_000 } },
  // Of a thousand steps in a real browser one is late by chance; the report says which was tried again.
  retry: isThorough ? 1 : 0,
  // One Chromium at a time: two on two cores only make both slow.
  fileParallelism: false,
};

/**
 * The page is the same on every leg, so the others run what a shell has a part in (files, dialogs, jobs, menus), and
 * one whole path through the program; all specs when a leg is asked for, and in a thorough run.
 */
const whereShellsDiffer = [
  'documents',
  'main-job',
  'merge',
  'projector',
  'projector-meeting',
  'score-sheets',
  'staffing',
].map((spec) => `test/e2e/${spec}.test.ts`);

export default defineConfig({
  plugins: [react()],
  test: {
    // No test may reach for the network: "npm start" must not try to fetch Electron's runtime.
    env: { BORGERHUS_SHELL: 'browser' },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/{app,main,renderer,rules}/**/*.test.{ts,tsx}'],
          testTimeout: isThorough ? 120_000 : 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'faults',
          include: ['test/faults/**/*.test.ts'],
          testTimeout: 60_000,
          // What a test waits for is the disk and other processes: two at a time fill two cores.
          maxWorkers: 2,
        },
      },
      {
        extends: true,
        test: {
          name: 'security',
          include: ['test/security/*.test.ts'],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          ...throughTheWindow,
          name: 'desktop',
          include: ['test/{electron,package,security/window}/**/*.test.ts'],
        },
      },
      ...possibleLegs().map((leg) => ({
        extends: true as const,
        test: {
          ...throughTheWindow,
          name: leg === 'browser' ? 'e2e' : `e2e-${leg}`,
          include:
            leg === 'browser' || process.env.BORGERHUS_LEGS || isThorough
              ? ['test/e2e/**/*.test.ts']
              : whereShellsDiffer,
          env: { BORGERHUS_LEG: leg },
        },
      })),
    ],
  },
});
