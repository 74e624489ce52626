import { createEvents, strict } from './strict.ts';

/** The port by which a utility process hears and speaks (`process.parentPort`). */
const events = createEvents('parentPort', ['message']);
process.on('message', (data) => events.emit('message', { data, ports: [] }));
const { on, once, off } = events;
Object.assign(process, {
  parentPort: strict('parentPort', {
    on,
    once,
    off,
    postMessage: (message: object) => process.send?.(message),
  }),
});
