import './zod-without-eval.ts';

// Fetched afterwards: schemas read the setting when they are made, and a bundler may order static imports anew.
const { startWindow } = await import('./start-window.ts');
await startWindow(window);
