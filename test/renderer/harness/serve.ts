import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { createServer } from 'vite';

/**
 * The real window on a plan in memory, to look at screens while they are built:
 * `npm exec -- node test/renderer/harness/serve.ts`, then the address below.
 */
const root = fileURLToPath(new URL('../../..', import.meta.url));
const server = await createServer({
  root,
  configFile: false,
  plugins: [react()],
  cacheDir: `${root}.cache/harness`,
  // Screens are fetched when first opened; their packages are bundled at the start all the same.
  optimizeDeps: { entries: ['test/renderer/harness/main.tsx', 'renderer/**/*.{ts,tsx}'] },
  // What lives under the root but is not the window's needs no watching.
  server: {
    port: 5199,
    host: '127.0.0.1',
    watch: { ignored: [`${root}.cache/**`, `${root}main/**`, `${root}test/{main,app,e2e}/**`] },
  },
});
await server.listen();
process.stdout.write('http://127.0.0.1:5199/test/renderer/harness/index.html\n');
