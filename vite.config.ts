import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type EnvironmentOptions } from 'vite';

const here = (path: string) => join(import.meta.dirname, path);

/** A bundle for the desktop program. What the package holds is what is in it: nothing is found at run time. */
function desktopBundle(entry: string, folder: string, file: string): EnvironmentOptions {
  return {
    consumer: 'server',
    resolve: { noExternal: true },
    build: {
      ssr: true,
      outDir: here(folder),
      emptyOutDir: true,
      target: 'node24',
      minify: false,
      rolldownOptions: {
        input: here(entry),
        // Electron is built in, and a native module must stay the files it is. The last is an option of a reader
        // of archives that ExcelJS brings along; it is not installed and never used.
        external: ['electron', 'better-sqlite3', '@aws-sdk/client-s3'],
        output: {
          format: file.endsWith('.cjs') ? 'cjs' : 'es',
          entryFileNames: file,
          // Flat: `import.meta.url` must mean the same folder in every piece.
          chunkFileNames: '[name]-[hash].js',
        },
      },
    },
  };
}

/** The window, which every shell serves from `out/renderer`, and the desktop program around it. */
export default defineConfig({
  root: 'renderer',
  base: './',
  plugins: [react()],
  build: {
    outDir: here('out/renderer'),
    emptyOutDir: true,
    target: 'chrome138',
    // Inlined data: fonts would need a wider content security policy.
    assetsInlineLimit: 0,
    // Read from this machine's disk, not over a network.
    chunkSizeWarningLimit: 1_000,
    modulePreload: { polyfill: false },
  },
  environments: {
    main: desktopBundle('main/electron/electron.ts', 'out/main', 'electron.js'),
    preload: desktopBundle('main/electron/preload.ts', 'out/preload', 'preload.cjs'),
  },
  builder: {},
});
