import { fork } from 'node:child_process';
import { createEvents, knownOptions, strict } from './strict.ts';

const port = new URL('./utility-port.ts', import.meta.url).href;

/** Processes beside the app's own. By Node, with the port in them that Electron gives such a process. */
export const utilityProcess = strict('utilityProcess', {
  fork(
    script: string,
    args: string[],
    options: { execArgv: string[]; serviceName: string; stdio: 'ignore' },
  ) {
    knownOptions('utilityProcess.fork', options, ['execArgv', 'serviceName', 'stdio']);
    const events = createEvents('UtilityProcess', ['message', 'exit']);
    const child = fork(script, args, {
      execArgv: [...options.execArgv, '--import', port],
      serialization: 'advanced',
      stdio: ['ignore', options.stdio, options.stdio, 'ipc'],
    });
    child.on('message', (message) => events.emit('message', message));
    child.on('exit', (code) => events.emit('exit', code ?? 1));
    const { on, once, off } = events;
    return strict('UtilityProcess', {
      on,
      once,
      off,
      postMessage: (message: object) => {
        child.send(message, () => {
          // What has ended hears nothing; Electron doesn't mind either.
        });
      },
      kill: () => child.kill('SIGTERM'),
    });
  },
});
