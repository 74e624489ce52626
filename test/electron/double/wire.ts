/** What a function or a promise becomes on its way between worlds, and what it becomes there. */
export interface WireHooks {
  send?: ((value: object) => { kind: 'function' | 'promise'; id: number } | null) | undefined;
  receive?: ((kind: 'function' | 'promise', id: number) => unknown) | undefined;
}

export interface Wire {
  encode(value: unknown, hooks?: WireHooks): string;
  decode(text: string, hooks?: WireHooks): unknown;
}

/**
 * Values as text, for everything that structured clone carries and this program could send; the rest throws.
 * Runs in Node and, as source text, in both worlds of the page: it must use nothing from outside itself.
 */
export function createWire(): Wire {
  type Tagged = [tag: string, content?: unknown];

  const refuse = (what: string): never => {
    throw new Error(`An object could not be cloned. (${what})`);
  };

  const pack = (value: unknown, hooks: WireHooks, above: object[]): unknown => {
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
    if (value === undefined) return ['undefined'];
    if (typeof value === 'number') {
      return Number.isFinite(value) && !Object.is(value, -0)
        ? value
        : ['number', Object.is(value, -0) ? '-0' : String(value)];
    }
    if (typeof value === 'bigint') return ['bigint', String(value)];
    if (typeof value === 'symbol') return refuse('a symbol');
    const object = value as object;
    const sent = hooks.send?.(object);
    if (sent) return [sent.kind, sent.id];
    if (typeof value === 'function') return refuse('a function');
    if (above.includes(object)) return refuse('a circle');
    const inside = (child: unknown) => pack(child, hooks, [...above, object]);
    if (Array.isArray(value)) return ['array', Array.from(value, inside)];
    if (value instanceof Date) return ['date', value.getTime()];
    if (value instanceof Map) return ['map', Array.from(value, ([key, item]) => [inside(key), inside(item)])];
    if (value instanceof Set) return ['set', Array.from(value, inside)];
    if (value instanceof Error) return ['error', [value.name, value.message]];
    if (value instanceof ArrayBuffer) return ['buffer', Array.from(new Uint8Array(value))];
    if (ArrayBuffer.isView(value)) {
      const { buffer, byteOffset, byteLength } = value;
      // Node's Buffer arrives as what it is underneath.
      const name = value instanceof Uint8Array ? 'Uint8Array' : value.constructor.name;
      return ['view', [name, Array.from(new Uint8Array(buffer, byteOffset, byteLength))]];
    }
    const prototype = Object.getPrototypeOf(object);
    if (prototype !== null && Object.getPrototypeOf(prototype) !== null)
      return refuse(object.constructor.name);
    return ['object', Object.entries(object).map(([key, item]) => [key, inside(item)])];
  };

  const unpack = (packed: unknown, hooks: WireHooks): unknown => {
    if (!Array.isArray(packed)) return packed;
    const [tag, content] = packed as Tagged;
    const all = () => (content as unknown[]).map((item) => unpack(item, hooks));
    const pairs = () =>
      (content as [unknown, unknown][]).map(([key, item]): [unknown, unknown] => [
        unpack(key, hooks),
        unpack(item, hooks),
      ]);
    switch (tag) {
      case 'undefined':
        return undefined;
      case 'number':
        return Number(content);
      case 'bigint':
        return BigInt(content as string);
      case 'array':
        return all();
      case 'date':
        return new Date(content as number);
      case 'map':
        return new Map(pairs());
      case 'set':
        return new Set(all());
      case 'error': {
        const [name, message] = content as [string, string];
        // As structured clone does: the language's own kinds of error stay what they are.
        const isOwn = /^(Eval|Range|Reference|Syntax|Type|URI)Error$/.test(name);
        return new (Reflect.get(globalThis, isOwn ? name : 'Error') as typeof Error)(message);
      }
      case 'buffer':
        return new Uint8Array(content as number[]).buffer;
      case 'view': {
        const [name, bytes] = content as [string, number[]];
        const { buffer } = new Uint8Array(bytes);
        return new (Reflect.get(globalThis, name) as new (bytes: ArrayBufferLike) => unknown)(buffer);
      }
      case 'object':
        return Object.fromEntries(pairs());
      case 'function':
      case 'promise':
        if (hooks.receive) return hooks.receive(tag, content as number);
    }
    throw new Error(`nothing is known of ${tag}`);
  };

  return {
    encode: (value, hooks = {}) => JSON.stringify(pack(value, hooks, [])),
    decode: (text, hooks = {}) => unpack(JSON.parse(text), hooks),
  };
}
