import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { ok, type Result } from '#app/plan/result.ts';
import {
  changedSettings,
  type KeptSettings,
  type Settings,
  type SettingsChanges,
  settingsOf,
} from '#app/settings/settings.ts';
import { maxSettingsBytes } from '#app/settings/settings-exchange.ts';
import { systemCode, writeRefusal } from './file-errors.ts';
import { writeWhole } from './write-whole.ts';

/** The settings of this machine, in `settings.json` of the data folder. */
export interface SettingsFile {
  /** Never fails: what can't be made out has its usual value, and is named. A file that isn't there loses nothing. */
  read(): KeptSettings;
  /** Changes some; the others stay, also those that a newer program has put there. */
  write(changes: SettingsChanges): Result<KeptSettings>;
  /** Told of every change. @returns ends the subscription */
  subscribe(listener: (settings: Settings) => void): () => void;
}

/** @param now the clock, for the name under which a damaged file is kept */
export function settingsFile(dataFolder: string, now: () => Date): SettingsFile {
  const path = join(dataFolder, 'settings.json');
  const listeners = new Set<(settings: Settings) => void>();
  return {
    read: () => {
      const kept = keptAt(path);
      return kept === null ? settingsOf({}) : settingsOf(kept.value);
    },
    write(changes) {
      const kept = keptAt(path);
      const before = kept === null ? {} : kept.value;
      try {
        mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
        // Somebody may still read in it what the program couldn't.
        if (settingsOf(before).lost.length > 0 && existsSync(path)) {
          renameSync(
            path,
            join(dataFolder, `settings-damaged-${now().toISOString().replaceAll(/\D/g, '')}.json`),
          );
        }
      } catch (error) {
        return writeRefusal(error, path);
      }
      const sound = changedSettings(settingsOf(before).settings, changes);
      const next = { ...(isObject(before) ? before : {}), ...sound };
      const written = writeWhole(path, Buffer.from(`${JSON.stringify(next, null, 2)}\n`), 'anything');
      if (!written.ok) return written;
      for (const listener of listeners) listener(sound);
      return ok(settingsOf(next));
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** @returns `null` when there is no file; `undefined` as its value when it is no JSON */
function keptAt(path: string): { value: unknown } | null {
  try {
    const bytes = readFileSync(path);
    return { value: bytes.length > maxSettingsBytes ? undefined : JSON.parse(bytes.toString('utf8')) };
  } catch (error) {
    return systemCode(error) === 'ENOENT' ? null : { value: undefined };
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
