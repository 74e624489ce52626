import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { windowPlaceSchema } from './window-place.ts';

const memorySchema = z.object({
  window: windowPlaceSchema.nullable().catch(null),
  /** Where a file was last opened or saved. Electron's dialogs otherwise start in Downloads. */
  folder: z.string().nullable().catch(null),
  language: z.enum(['da', 'en']).catch('da'),
});
export type Remembered = z.infer<typeof memorySchema>;

const nothingYet: Remembered = { window: null, folder: null, language: 'da' };

/** What the desktop shell remembers from one start to the next. Losing it costs nobody any work. */
export interface ShellMemory {
  readonly value: Remembered;
  keep(change: Partial<Remembered>): void;
}

/** @param file where it is kept; a file that is missing or can't be understood counts as the first start */
export function openShellMemory(file: string): ShellMemory {
  let value = read(file);
  return {
    get value() {
      return value;
    },
    keep(change) {
      value = { ...value, ...change };
      try {
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(`${file}.new`, JSON.stringify(value));
        renameSync(`${file}.new`, file);
      } catch {
        // A full disk must not keep the window from closing.
      }
    },
  };
}

function read(file: string): Remembered {
  try {
    const parsed = memorySchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    return parsed.success ? parsed.data : nothingYet;
  } catch {
    return nothingYet;
  }
}
