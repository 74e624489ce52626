import type { ChosenSettings, ChosenWorkbook, OtherPlan } from '#app/contract/open-plan.ts';
import { type Result, refused } from '#app/plan/result.ts';
import { notifyRefusal } from './notices.ts';
import type { PlanSession } from './plan-session.ts';
import { notifyNotOpened } from './recovery.ts';

/** Lets the reader choose a document and opens it. What can't be opened is refused with its reason. */
export async function openDocument(session: PlanSession, dialogs: 'native' | 'browser'): Promise<void> {
  const result = dialogs === 'native' ? await session.call('plan.openDialog', {}) : await openUpload(session);
  if (result && !result.ok) notifyNotOpened(result.error);
}

/**
 * Lets the reader choose another version of the open plan, to merge it.
 *
 * @returns `null` when nothing was chosen, or what was can't be used (its reason was told)
 */
export async function openOtherPlan(
  session: PlanSession,
  dialogs: 'native' | 'browser',
): Promise<OtherPlan | null> {
  const result =
    dialogs === 'native'
      ? await session.call('merge.openDialog', {})
      : await upload((file) => session.call('merge.openBytes', file));
  if (!result) return null;
  if (result.ok) return result.value;
  notifyRefusal(result.error);
  return null;
}

/**
 * Lets the reader choose a workbook and reads it.
 *
 * @returns `null` when nothing was chosen; what can't be read is refused with its reason
 */
export async function openWorkbook(
  session: PlanSession,
  dialogs: 'native' | 'browser',
): Promise<Result<ChosenWorkbook> | null> {
  const result =
    dialogs === 'native'
      ? await session.call('workbook.openDialog', {})
      : await upload((file) => session.call('workbook.openBytes', file), '.xlsx');
  if (!result) return null;
  if (!result.ok) return result;
  return result.value === null ? null : { ok: true, value: result.value };
}

/**
 * Lets the reader choose a file of settings and reads it; nothing is changed by it.
 *
 * @returns `null` when nothing was chosen; what can't be read is refused with its reason
 */
export async function openSettings(
  session: PlanSession,
  dialogs: 'native' | 'browser',
): Promise<Result<ChosenSettings> | null> {
  const result =
    dialogs === 'native'
      ? await session.call('settings.openDialog', {})
      : await upload((file) => session.call('settings.openBytes', file), '.json');
  if (!result) return null;
  if (!result.ok) return result;
  return result.value === null ? null : { ok: true, value: result.value };
}

function openUpload(session: PlanSession) {
  return upload((file) => session.call('plan.openBytes', file));
}

async function upload<Value>(
  send: (file: { fileName: string; base64: string }) => Promise<Result<Value>>,
  ending = '.borgerhus',
): Promise<Result<Value> | undefined> {
  const file = await chooseFile(ending);
  if (!file) return undefined;
  try {
    return await send({ fileName: file.name, base64: await base64Of(file) });
  } catch (thrown) {
    return refused('file_not_read', { path: file.name, reason: String(thrown) });
  }
}

function chooseFile(ending: string): Promise<File | null> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = ending;
    input.addEventListener('change', () => resolve(input.files?.[0] ?? null));
    input.addEventListener('cancel', () => resolve(null));
    input.click();
  });
}

function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(String(reader.result).replace(/^.*?,/, '')));
    reader.addEventListener('error', () => reject(reader.error));
    reader.readAsDataURL(file);
  });
}
