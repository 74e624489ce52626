import { refused } from '#app/plan/result.ts';
import { notifyRefusal } from './notices.ts';
import type { PlanSession } from './plan-session.ts';

/** Lets the reader choose a document and opens it. What can't be opened is refused with its reason. */
export async function openDocument(session: PlanSession, dialogs: 'native' | 'browser'): Promise<void> {
  const result = dialogs === 'native' ? await session.call('plan.openDialog', {}) : await openUpload(session);
  if (result && !result.ok) notifyRefusal(result.error);
}

async function openUpload(session: PlanSession) {
  const file = await chooseFile();
  if (!file) return undefined;
  try {
    return await session.call('plan.openBytes', { fileName: file.name, base64: await base64Of(file) });
  } catch (thrown) {
    return refused('file_not_read', { path: file.name, reason: String(thrown) });
  }
}

function chooseFile(): Promise<File | null> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = '.borgerhus';
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
