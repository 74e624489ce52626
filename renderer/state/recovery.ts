import { create } from 'zustand';
import type { CodedError } from '#app/plan/result.ts';
import { notifyRefusal } from './notices.ts';

/** A plan of this machine whose backups are on offer. */
export interface Offer {
  /** Of `app.info.known`. */
  id: string;
  title: string;
  /** Why it couldn't be opened; `null` when the reader asked for the backups. */
  refusal: CodedError | null;
}

export const useRecovery = create<{ offer: Offer | null }>(() => ({ offer: null }));

export function offerBackups(offer: Offer): void {
  useRecovery.setState({ offer });
}

export function closeOffer(): void {
  useRecovery.setState({ offer: null });
}

/** Tells why a plan couldn't be opened; of one that is damaged, with the backups there are of it. */
export function notifyNotOpened(error: CodedError, title = ''): void {
  const { work, name } = error.details;
  if (typeof work === 'string')
    offerBackups({ id: work, title: title || String(name ?? ''), refusal: error });
  else notifyRefusal(error);
}
