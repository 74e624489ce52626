import type { Page } from 'playwright-core';
import { launchInBrowser } from './browser-leg.ts';
import { launchOnDouble } from './double-leg.ts';
import { launchInElectron } from './electron-leg.ts';
import { currentLeg, type Leg } from './legs.ts';

/** Borgerhus as a user has it: its own process, and a window of real Chromium. The same on every leg. */
export interface App {
  readonly leg: Leg;
  page: Page;
  dataFolder: string;
  /** Errors the window wrote to its console; a spec that expects none looks here. */
  complaints: string[];
  /** Ends the process without warning, as a power cut would (kill −9). */
  kill(): Promise<void>;
  /** Ends it, unless that was done, and starts it again on the same data folder, with a new window. */
  restart(): Promise<void>;
  /**
   * Does something that hands out a file, and takes it: by download or in the system's dialog, as the leg has it.
   *
   * @returns where it is now, whole, and the name that was suggested for it
   */
  receiveFile(trigger: () => Promise<unknown>): Promise<{ path: string; name: string }>;
  /** Does something that asks for a file, and gives it that one. */
  chooseFile(path: string, trigger: () => Promise<unknown>): Promise<void>;
  /**
   * Opens the projector's window, as the facilitator does.
   *
   * @param trigger what opens it
   */
  openWall(trigger: () => Promise<unknown>): Promise<OpenedWall>;
  close(): Promise<void>;
}

export interface OpenedWall {
  page: Page;
  /** Everything that main ever told this window, asked and unasked, whatever the page did with it. */
  told(): Promise<string>;
}

export interface LaunchOptions {
  /** A document to open. */
  file?: string;
  colorScheme?: 'light' | 'dark';
  viewport?: { width: number; height: number };
}

const launchers = { browser: launchInBrowser, double: launchOnDouble, electron: launchInElectron };

/** Starts Borgerhus on a data folder of its own and opens its window; on the leg of this run unless told. */
export function launchApp(options: LaunchOptions = {}, leg: Leg = currentLeg()): Promise<App> {
  return launchers[leg](options);
}
