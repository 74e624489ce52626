import { startTokenLifeMs } from './admission.ts';

/** A reload lets go of the window's stream and takes a new one; slow machines need seconds for it. */
const reloadGraceMs = 4_000;

/** Decides when nobody is looking any more. Before the first window has come, it waits for it without end. */
export interface Lifetime {
  windowsChanged(count: number): void;
  /** A window has been given an address: it may take a minute to come. */
  windowExpected(): void;
}

/** @param onDeserted called when the last window has gone and none came back */
export function createLifetime(onDeserted: () => void, graceMs = reloadGraceMs): Lifetime {
  let timer: NodeJS.Timeout | undefined;
  const wait = (ms: number) => {
    clearTimeout(timer);
    // Must not keep a process alive that was told to end.
    timer = setTimeout(onDeserted, ms).unref();
  };
  return {
    windowsChanged(count) {
      clearTimeout(timer);
      timer = undefined;
      if (count === 0) wait(graceMs);
    },
    windowExpected() {
      if (timer) wait(startTokenLifeMs);
    },
  };
}
