import { contextBridge, ipcRenderer } from 'electron';
import type { Bridge } from '#app/contract/bridge.ts';
import { callLine, eventLine } from './lines.ts';

type Listener = (payload: unknown) => void;
const listeners = new Map<string, Set<Listener>>();

ipcRenderer.on(eventLine, (_event, name, payload) => {
  for (const listener of listeners.get(name) ?? []) listener(payload);
});

/** All that the page gets: the contract. Neither the lines underneath nor the events of Electron leave here. */
const bridge: Bridge = {
  call: (channel, input) => ipcRenderer.invoke(callLine, channel, input),
  on(event, listener) {
    // Wrapped, so that the same function registered twice is two registrations.
    const own: Listener = (payload) => listener(payload as never);
    const registered = listeners.get(event) ?? new Set();
    listeners.set(event, registered.add(own));
    return () => {
      registered.delete(own);
    };
  },
};

contextBridge.exposeInMainWorld('borgerhus', bridge);
