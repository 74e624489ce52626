import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The window: one bundle that both shells serve from `out/renderer`. */
export default defineConfig({
  root: 'renderer',
  base: './',
  plugins: [react()],
  build: {
    outDir: '../out/renderer',
    emptyOutDir: true,
    target: 'chrome138',
    // Inlined data: fonts would need a wider content security policy.
    assetsInlineLimit: 0,
    // Read from this machine's disk, not over a network.
    chunkSizeWarningLimit: 1_000,
    modulePreload: { polyfill: false },
  },
});
