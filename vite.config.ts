import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type EnvironmentOptions, type Plugin } from 'vite';

const here = (path: string) => join(import.meta.dirname, path);

/** What is bundled wants its licence to go along; the package puts these beside the archive. */
const license = { fileName: 'licenses.md' };

/**
 * A bundle for the desktop program. What the package holds is what is in it: nothing is found at run time.
 *
 * @param entries name in the bundle → source
 */
function desktopBundle(
  folder: string,
  format: 'es' | 'cjs',
  entries: { [name: string]: string },
): EnvironmentOptions {
  return {
    consumer: 'server',
    resolve: { noExternal: true },
    build: {
      ssr: true,
      outDir: here(folder),
      license,
      emptyOutDir: true,
      target: 'node24',
      minify: false,
      rolldownOptions: {
        input: Object.fromEntries(Object.entries(entries).map(([name, entry]) => [name, here(entry)])),
        // Electron is built in, and a native module must stay the files it is. The last is an option of a reader
        // of archives that ExcelJS brings along; it is not installed and never used.
        external: ['electron', 'better-sqlite3', '@aws-sdk/client-s3'],
        output: {
          format,
          entryFileNames: format === 'cjs' ? '[name].cjs' : '[name].js',
          // Flat: `import.meta.url` must mean the same folder in every piece.
          chunkFileNames: '[name]-[hash].js',
        },
      },
    },
  };
}

/** HiGHS looks for its WebAssembly beside the piece that it is in. */
function wasmBeside(name: string): Plugin {
  return {
    name: 'borgerhus:wasm-beside',
    applyToEnvironment: (environment) => environment.name === name,
    generateBundle() {
      const source = readFileSync(createRequire(import.meta.url).resolve('highs/runtime'));
      this.emitFile({ type: 'asset', fileName: 'highs.wasm', source });
    },
  };
}

/** The window, which every shell serves from `out/renderer`, and the desktop program around it. */
export default defineConfig({
  root: 'renderer',
  base: './',
  plugins: [react(), wasmBeside('main')],
  build: {
    outDir: here('out/renderer'),
    license,
    emptyOutDir: true,
    target: 'chrome138',
    // Inlined data: fonts would need a wider content security policy.
    assetsInlineLimit: 0,
    // Read from this machine's disk, not over a network.
    chunkSizeWarningLimit: 1_000,
    modulePreload: { polyfill: false },
  },
  environments: {
    main: desktopBundle('out/main', 'es', {
      electron: 'main/electron/electron.ts',
      'job-worker': 'main/jobs/job-worker.ts',
      'workbook-reader': 'main/excel/read/workbook-reader.ts',
    }),
    preload: desktopBundle('out/preload', 'cjs', { preload: 'main/electron/preload.ts' }),
  },
  builder: {},
});
