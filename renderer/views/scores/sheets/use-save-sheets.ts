import { useState } from 'react';
import { deliver } from '#renderer/state/delivery.ts';
import { notifyRefusal } from '#renderer/state/notices.ts';
import { useSession } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';

/** Makes score sheets and hands them over one by one; who lets one be, or is refused one, gets no more. */
export function useSaveSheets(): {
  isBusy: boolean;
  save(roundId: string, raterIds: string[]): Promise<void>;
} {
  const session = useSession();
  const { language } = useText();
  const [isBusy, setIsBusy] = useState(false);
  const save = async (roundId: string, raterIds: string[]) => {
    setIsBusy(true);
    for (const raterId of raterIds) {
      const result = await session.call('scoreSheet.save', { roundId, raterId, language });
      if (!result.ok) notifyRefusal(result.error);
      else deliver(result.value);
      if (!result.ok || result.value.kind === 'cancelled') break;
    }
    setIsBusy(false);
  };
  return { isBusy, save };
}
