import type { Bridge } from '#app/contract/bridge.ts';
import { type Connection, unbroken } from './connection.ts';
import { createHttpBridge } from './http-bridge.ts';

declare global {
  interface Window {
    /** Put there by a shell that carries the contract itself (Electron's preload). */
    readonly borgerhus?: Bridge;
  }
}

/** The window's line to main, over whatever its shell offers. Called once per load. */
export function openBridge(page: Window = window): { bridge: Bridge; connection: Connection } {
  if (page.borgerhus) return { bridge: page.borgerhus, connection: unbroken };
  const { connection, ...bridge } = createHttpBridge(page);
  return { bridge, connection };
}
