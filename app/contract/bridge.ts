import type { Result } from '../plan/result.ts';
import type { Channel, EventName, EventOf, InputOf, OutputOf } from './contract.ts';

/** The window's side of the contract, whatever carries it (Electron's preload, or HTTP on loopback). */
export interface Bridge {
  call<Name extends Channel>(channel: Name, input: InputOf<Name>): Promise<Result<OutputOf<Name>>>;
  /** @returns a function that ends the subscription; registering never fails and never replaces another */
  on<Name extends EventName>(event: Name, listener: (payload: EventOf<Name>) => void): () => void;
}
