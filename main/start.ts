/** `npm start [-- FILE]`: the desktop program where Electron's runtime can be had, else a window of an installed browser. */
import { enter, root } from './entry.ts';

await enter('start', async () => {
  const args = process.argv.slice(2);
  const { startDesktop } = await import('./start-desktop.ts');
  const code = await startDesktop(root, args);
  if (code !== null) return code;
  const { launch } = await import('./browser/launch.ts');
  return launch(root, args);
});
