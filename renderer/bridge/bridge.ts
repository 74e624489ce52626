import type { Bridge } from '#app/contract/bridge.ts';
import type { WindowRole } from '#app/contract/contract.ts';
import { type Connection, unbroken } from './connection.ts';
import { createHttpBridge } from './http-bridge.ts';

declare global {
  interface Window {
    /** Put there by a shell that carries the contract itself (Electron's preload). */
    readonly borgerhus?: Bridge;
  }
}

interface OpenedBridge {
  bridge: Bridge;
  connection: Connection;
  /** What this window is for, as main says; what it may ask is main's to decide, whatever it draws. */
  role: Promise<WindowRole>;
}

/** The window's line to main, over whatever its shell offers. Called once per load. */
export function openBridge(page: Window = window): OpenedBridge {
  if (page.borgerhus) {
    const role = page.location.search === '?wall' ? 'projector' : 'window';
    return { bridge: page.borgerhus, connection: unbroken, role: Promise.resolve(role) };
  }
  const { connection, role, ...bridge } = createHttpBridge(page);
  return { bridge, connection, role };
}
