import Box from '@mui/material/Box';
import { lazy, Suspense, useEffect } from 'react';
import { useText } from '#renderer/state/text.ts';

const SettingsView = lazy(async () => ({ default: (await import('./settings-view.tsx')).SettingsView }));

/** The settings before any plan is open: a page of their own. */
export function SettingsWithoutPlan() {
  const { t } = useText();
  useEffect(() => {
    document.title = t('app.screen.settings');
  }, [t]);
  return (
    <Box component="main" sx={{ height: '100%', overflow: 'auto' }}>
      <Box sx={{ maxWidth: 1080, mx: 'auto' }}>
        <Suspense fallback={null}>
          <SettingsView />
        </Suspense>
      </Box>
    </Box>
  );
}
