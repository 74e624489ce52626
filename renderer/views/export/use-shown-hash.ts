import { useFrozen } from '#renderer/state/frozen.ts';
import { useText } from '#renderer/state/text.ts';

/** The code that a paper will bear: of a frozen copy its own, of the plan one that main reckons when it is made. */
export function useShownHash(): string {
  const { t } = useText();
  return useFrozen(({ copy }) => copy?.freeze.hash.slice(0, 12)) ?? t('export.hashPending');
}
