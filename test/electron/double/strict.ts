/** Asked of every object by JavaScript itself (awaiting, printing, comparing). */
const harmless = new Set(['then', 'toJSON', 'constructor', 'asymmetricMatch', 'nodeType', '$$typeof']);

/**
 * An object of the double: what it doesn't know throws. A double that answers `undefined` to a question it does
 * not understand makes tests pass that prove nothing.
 */
export function strict<Target extends object>(name: string, target: Target): Target {
  return new Proxy(target, {
    get(object, property) {
      if (typeof property === 'symbol' || property in object) return Reflect.get(object, property);
      if (harmless.has(property)) return undefined;
      throw new Error(`the Electron double doesn't know ${name}.${property}`);
    },
    set(_object, property) {
      throw new Error(`the Electron double doesn't let ${name}.${String(property)} be set`);
    },
  });
}

/** Throws unless every option is one that the double takes account of. */
export function knownOptions(name: string, options: object, known: readonly string[]): void {
  const unknown = Object.keys(options).filter((key) => !known.includes(key));
  if (unknown.length > 0) throw new Error(`the Electron double doesn't know ${name}: ${unknown.join(', ')}`);
}

type Listener = (...args: never[]) => unknown;

/** `on`, `once`, `off` for a known set of events; others throw. */
export interface Events {
  on(event: string, listener: Listener): void;
  once(event: string, listener: Listener): void;
  off(event: string, listener: Listener): void;
}

export function createEvents(name: string, known: readonly string[]): Events & { emit: Emit } {
  const listeners = new Map<string, { listener: Listener; isOnce: boolean }[]>();
  const add = (event: string, listener: Listener, isOnce: boolean) => {
    if (!known.includes(event))
      throw new Error(`the Electron double doesn't know the event ${name} "${event}"`);
    listeners.set(event, [...(listeners.get(event) ?? []), { listener, isOnce }]);
  };
  const remove = (event: string, listener: Listener) => {
    listeners.set(
      event,
      (listeners.get(event) ?? []).filter((entry) => entry.listener !== listener),
    );
  };
  return {
    on: (event, listener) => add(event, listener, false),
    once: (event, listener) => add(event, listener, true),
    off: remove,
    emit(event, ...args) {
      const current = listeners.get(event) ?? [];
      for (const { listener, isOnce } of current) {
        if (isOnce) remove(event, listener);
        (listener as (...all: unknown[]) => unknown)(...args);
      }
      return current.length > 0;
    },
  };
}

type Emit = (event: string, ...args: unknown[]) => boolean;

/** An event as listeners get it, with the details that Electron puts on it. */
export function createEvent<Details extends object>(
  details: Details,
): Details & { preventDefault(): void; readonly defaultPrevented: boolean } {
  let defaultPrevented = false;
  return strict('Event', {
    ...details,
    preventDefault() {
      defaultPrevented = true;
    },
    get defaultPrevented() {
      return defaultPrevented;
    },
  });
}
