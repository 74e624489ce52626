import { utilityProcess } from 'electron';
import type { StartProcess } from '../excel/read/reader-process.ts';

/** A process as Electron starts them: the installed runtime is kept from running as Node. */
export const startUtilityProcess: StartProcess = (script, heapMegabytes) => {
  const child = utilityProcess.fork(script, [], {
    execArgv: [`--max-old-space-size=${heapMegabytes}`],
    serviceName: 'Borgerhus reader',
    stdio: 'ignore',
  });
  return {
    post: (message) => child.postMessage(message),
    onMessage: (listener) => child.on('message', listener),
    onExit: (listener) => child.once('exit', () => listener()),
    kill: () => child.kill(),
  };
};
