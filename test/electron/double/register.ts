import { registerHooks } from 'node:module';
import { life } from './app.ts';
import { obeyTest } from './control.ts';

const double = new URL('./electron.ts', import.meta.url).href;

registerHooks({
  resolve(specifier, context, next) {
    // Only for the program: the double's own files know no `electron`.
    if (specifier === 'electron') return { url: double, shortCircuit: true };
    return next(specifier, context);
  },
  load(url, context, next) {
    life.loadedModules.push(url);
    return next(url, context);
  },
});

obeyTest();
