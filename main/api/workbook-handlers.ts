import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { ChosenWorkbook } from '#app/contract/open-plan.ts';
import { ok, type Result, refused } from '#app/plan/result.ts';
import { readForeignWorkbook } from '../excel/read/foreign-workbook.ts';
import { readWorkbookBytes } from '../file/workbook-file.ts';
import type { HandlerContext, Handlers } from './handler.ts';

/** Workbooks from elsewhere are read; what is taken from them the window decides, and nothing is changed here. */
export const workbookHandlers: Handlers<'workbook.openDialog' | 'workbook.openBytes'> = {
  'workbook.openDialog': async (_input, context) => {
    if (context.shell.dialogs !== 'native') return refused('no_file_dialogs');
    const path = await context.shell.pickWorkbook();
    if (path === null) return ok(null);
    const bytes = readWorkbookBytes(path);
    return bytes.ok ? chosenWorkbook(basename(path), bytes.value, context) : bytes;
  },
  'workbook.openBytes': ({ fileName, base64 }, context) =>
    chosenWorkbook(fileName, Buffer.from(base64, 'base64'), context),
};

async function chosenWorkbook(
  fileName: string,
  bytes: Buffer,
  { shell, log }: HandlerContext,
): Promise<Result<ChosenWorkbook>> {
  const read = await readForeignWorkbook(bytes, {
    log,
    ...(shell.dialogs === 'native' ? { startProcess: shell.startProcess } : {}),
  });
  if (!read.ok) return read;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return ok({ fileName, sha256, workbook: read.value });
}
