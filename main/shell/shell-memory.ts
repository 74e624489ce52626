import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import {
  type ExportKind,
  exportKindField,
  type LastExport,
  lastExportSchema,
} from '#app/contract/delivery.ts';
import { windowPlaceSchema } from './window-place.ts';

const memorySchema = z.object({
  window: windowPlaceSchema.nullable().catch(null),
  /** Where a file was last opened or saved. Electron's dialogs otherwise start in Downloads. */
  folder: z.string().nullable().catch(null),
  /** Papers that were made, the latest first. */
  exports: z.array(z.object({ planId: z.string(), kind: exportKindField, made: lastExportSchema })).catch([]),
});
export type Remembered = z.infer<typeof memorySchema>;

const nothingYet: Remembered = { window: null, folder: null, exports: [] };

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

/** More plans than anybody works on at a time. */
const maxExports = 50;

export function lastExport({ value }: ShellMemory, planId: string, kind: ExportKind): LastExport | null {
  return value.exports.find((one) => one.planId === planId && one.kind === kind)?.made ?? null;
}

export function keepExport(memory: ShellMemory, planId: string, kind: ExportKind, made: LastExport): void {
  const others = memory.value.exports.filter((one) => one.planId !== planId || one.kind !== kind);
  memory.keep({ exports: [{ planId, kind, made }, ...others].slice(0, maxExports) });
}
