import { navigate, useRoute } from '../state/route.ts';
import { useText } from '../state/text.ts';
import { EmptyState } from './empty-state.tsx';

/** Stands where totals would be, while a meeting is held whose gut ranking is still to be given. */
export function TotalsLocked() {
  const { t } = useText();
  const { screen } = useRoute();
  return (
    <EmptyState
      text={t('meeting.locked')}
      {...(screen !== 'meeting' && {
        action: { label: t('meeting.locked.go'), perform: () => navigate('meeting') },
      })}
    />
  );
}
