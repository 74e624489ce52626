/** `npm start [-- FILE]`: Borgerhus in a window of an installed browser. */
import { enter, root } from './entry.ts';

await enter('start', async () => {
  const { launch } = await import('./browser/launch.ts');
  return launch(root, process.argv.slice(2));
});
