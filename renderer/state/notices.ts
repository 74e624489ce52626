import { create } from 'zustand';
import type { TextKey } from '#app/i18n/texts.ts';
import type { CodedError } from '#app/plan/result.ts';
import { errorKey } from './error-key.ts';

/** Something the reader is told, in the window's flow (never on top of the work). */
export interface Notice {
  id: number;
  /** info: goes by itself; care: stays until closed; refusal: stays until closed or something has changed. */
  tone: 'info' | 'care' | 'refusal';
  key: TextKey;
  params: { [name: string]: string | number };
}

const maxNotices = 3;
let lastId = 0;

export const useNotices = create<{ notices: Notice[] }>(() => ({ notices: [] }));

/** Tells the reader something; the same thing twice is told once. */
export function notify(tone: Notice['tone'], key: TextKey, params: Notice['params'] = {}): void {
  // The bar above says that for as long as it lasts.
  if (key === 'error.connection_lost') return;
  lastId += 1;
  const notice: Notice = { id: lastId, tone, key, params };
  const says = ({ key: otherKey, params: otherParams }: Notice) => otherKey + JSON.stringify(otherParams);
  useNotices.setState(({ notices }) => ({
    notices: [...notices.filter((other) => says(other) !== says(notice)), notice].slice(-maxNotices),
  }));
}

/** Tells what was refused: what happened, what it means for the plan, what to do. */
export function notifyRefusal(error: CodedError): void {
  notify('refusal', errorKey(error), error.details);
}

export function dismissNotice(id: number): void {
  useNotices.setState(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) }));
}
