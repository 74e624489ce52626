import type { TextKey } from './texts.ts';

/** A sentence in no language yet: undo menu, history and toasts say it in the reader's. */
export interface Label {
  key: TextKey;
  params: { [name: string]: string | number };
}
