import Button from '@mui/material/Button';
import { usePreferences } from '../../state/preferences.ts';
import { useSession } from '../../state/session-context.tsx';
import { useText } from '../../state/text.ts';

export function StartView() {
  const session = useSession();
  const { t } = useText();
  const language = usePreferences((preferences) => preferences.language);
  return (
    <Button onClick={() => session.call('plan.openSample', { sample: 'nordby', language })}>
      {t('app.start.sample')}
    </Button>
  );
}
