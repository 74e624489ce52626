import { fork } from 'node:child_process';

/** A process that was started from a script, whatever starts it. */
export interface ReaderProcess {
  post(message: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
  /** Told once, when it has ended in whatever way. */
  onExit(listener: () => void): void;
  kill(): void;
}

/**
 * Starts a script in a process of its own. The desktop program can't use Node's own way: the installed runtime is kept
 * from running as Node.
 *
 * @param heapMegabytes where its memory ends
 */
export type StartProcess = (script: string, heapMegabytes: number) => ReaderProcess;

/** By Node. */
export const startNodeProcess: StartProcess = (script, heapMegabytes) => {
  const child = fork(script, {
    // What this program itself was started with is not for the child, and nor are its secrets.
    execArgv: [`--max-old-space-size=${heapMegabytes}`],
    env: {},
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  return {
    post: (message) => {
      child.send(message as object, () => {
        // One that ended before it could listen is told of by its exit.
      });
    },
    onMessage: (listener) => child.on('message', listener),
    onExit: (listener) => {
      child.once('exit', listener);
      child.once('error', listener);
    },
    kill: () => child.kill('SIGKILL'),
  };
};
