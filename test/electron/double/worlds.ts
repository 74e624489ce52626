import type { Wire, WireHooks } from './wire.ts';

/*
 * The two ends of a context bridge, one in the page's own world, one in the preload script's. They share the
 * document and nothing else: what one hands the other is text in an event. Both functions run in the page, as
 * source text; they must use nothing from outside themselves.
 */

interface Setting {
  /** Names the events between the worlds; the page doesn't know it. */
  token: string;
  /** The function through which the preload world reaches the double; Chromium puts it in that world only. */
  binding: string;
  isIsolated: boolean;
  isSandboxed: boolean;
}

/** How one world answers the other, at once. */
type Ask = (kind: string, content: unknown) => unknown;

/** Joins this world to the other: runs in both, and gives the half of the bridge that both need. */
export function joinWorlds(token: string, side: 'page' | 'preload', wire: Wire) {
  const target = document;
  const dispatch = EventTarget.prototype.dispatchEvent.bind(target);
  const listen = EventTarget.prototype.addEventListener.bind(target);
  const Message = CustomEvent;
  const otherSide = side === 'page' ? 'preload' : 'page';
  const functions = new Map<number, (...args: unknown[]) => unknown>();
  const known = new WeakMap<object, number>();
  const waiting = new Map<number, { resolve(value: unknown): void; reject(reason: unknown): void }>();
  let nextId = 1;
  let answer = '';

  const send = (kind: string, text: string) => {
    dispatch(new Message(`${token}.${otherSide}.${kind}`, { detail: text }));
  };
  const on = (kind: string, listener: (text: string) => void) => {
    listen(`${token}.${side}.${kind}`, (event) => {
      event.stopImmediatePropagation();
      listener((event as CustomEvent<string>).detail);
    });
  };

  const hooks: WireHooks = {
    send(value) {
      if (typeof value === 'function') {
        const id = known.get(value) ?? nextId++;
        known.set(value, id);
        functions.set(id, value as (...args: unknown[]) => unknown);
        return { kind: 'function', id };
      }
      if (!(value instanceof Promise)) return null;
      const id = nextId++;
      const settle = (isOk: boolean) => (result: unknown) =>
        send('settle', wire.encode([id, isOk, result], hooks));
      value.then(settle(true), settle(false));
      return { kind: 'promise', id };
    },
    receive(kind, id) {
      if (kind === 'promise') return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
      return (...args: unknown[]) => ask('call', [id, args]);
    },
  };

  const ask: Ask = (kind, content) => {
    answer = '';
    send(kind, wire.encode(content, hooks));
    if (answer === '') throw new Error('the other world does not answer');
    const [isOk, value] = wire.decode(answer, hooks) as [boolean, unknown];
    if (!isOk) throw value;
    return value;
  };
  const reply = (work: () => unknown) => {
    let text: string;
    try {
      text = wire.encode([true, work()], hooks);
    } catch (thrown) {
      text = wire.encode([false, thrown instanceof Error ? new Error(thrown.message) : thrown], hooks);
    }
    send('answer', text);
  };

  on('answer', (text) => {
    answer = text;
  });
  on('call', (text) => {
    reply(() => {
      const [id, args] = wire.decode(text, hooks) as [number, unknown[]];
      return functions.get(id)?.(...args);
    });
  });
  on('settle', (text) => {
    const [id, isOk, value] = wire.decode(text, hooks) as [number, boolean, unknown];
    waiting.get(id)?.[isOk ? 'resolve' : 'reject'](value);
    waiting.delete(id);
  });
  return { ask, on, reply, hooks };
}

/** In the page's world: waits for what the preload script exposes. */
export function receiveExposed(join: typeof joinWorlds, wire: Wire, { token }: Setting): void {
  const { on, reply, hooks } = join(token, 'page', wire);
  const freeze = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    for (const item of Object.values(value)) freeze(item);
    return Object.freeze(value);
  };
  on('expose', (text) =>
    reply(() => {
      const [key, api] = wire.decode(text, hooks) as [string, unknown];
      if (Object.hasOwn(window, key)) {
        throw new Error('Cannot bind an API on top of an existing property on the window object');
      }
      Object.defineProperty(window, key, { value: freeze(api), enumerable: true });
    }),
  );
}

/** In the preload script's world: what `require('electron')` gives there, and the line to main. */
export function providePreload(
  join: typeof joinWorlds,
  wire: Wire,
  { token, binding, isIsolated, isSandboxed }: Setting,
  preload: (require: (name: string) => unknown) => void,
): void {
  const toMain = Reflect.get(globalThis, binding) as (text: string) => void;
  const listeners = new Map<string, ((...args: unknown[]) => void)[]>();
  const asked = new Map<number, { resolve(value: unknown): void; reject(reason: unknown): void }>();
  let nextId = 1;
  const refuse = (name: string, target: object) =>
    new Proxy(target, {
      get(object, property) {
        if (typeof property === 'symbol' || property in object) return Reflect.get(object, property);
        throw new Error(`the Electron double doesn't know ${name}.${property} in a preload script`);
      },
    });

  const bridge = isIsolated ? join(token, 'preload', wire) : null;
  const electron = refuse('electron', {
    contextBridge: refuse('contextBridge', {
      exposeInMainWorld(key: string, api: unknown) {
        if (!bridge) throw new Error('contextBridge API can only be used when contextIsolation is enabled');
        bridge.ask('expose', [key, api]);
      },
    }),
    ipcRenderer: refuse('ipcRenderer', {
      invoke(channel: string, ...args: unknown[]) {
        const id = nextId++;
        // Structured clone first: it refuses what Electron refuses, and drops what Electron drops.
        const text = wire.encode(['invoke', id, channel, structuredClone(args)]);
        return new Promise((resolve, reject) => {
          asked.set(id, { resolve, reject });
          toMain(text);
        });
      },
      on(channel: string, listener: (...args: unknown[]) => void) {
        listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
      },
    }),
  });

  // Where the double speaks to this world.
  Reflect.set(globalThis, `${binding}Reply`, (text: string) => {
    const message = wire.decode(text) as ['reply', number, boolean, unknown] | ['event', string, unknown[]];
    if (message[0] === 'event') {
      for (const listener of listeners.get(message[1]) ?? []) listener({}, ...message[2]);
      return;
    }
    const [, id, isOk, value] = message;
    asked.get(id)?.[isOk ? 'resolve' : 'reject'](value);
    asked.delete(id);
  });

  preload((name) => {
    if (name === 'electron') return electron;
    const what = isSandboxed ? 'a sandboxed preload script' : 'the Electron double';
    throw new Error(`${what} has no module ${name}`);
  });
}
