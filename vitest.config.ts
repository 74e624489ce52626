import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

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
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['test/{e2e,electron,package}/**/*.test.ts'],
          globalSetup: ['test/e2e/global-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // One Chromium at a time: two on two cores only make both slow.
          fileParallelism: false,
        },
      },
    ],
  },
});
