import Box from '@mui/material/Box';
import { Suspense, useEffect } from 'react';
import { useText } from '../state/text.ts';
import type { Screen } from './screens.ts';

/** A screen before any plan is open: a page of its own. */
export function ScreenWithoutPlan({ screen }: { screen: Screen }) {
  const { t } = useText();
  useEffect(() => {
    document.title = t(screen.label);
  }, [screen, t]);
  return (
    <Box component="main" sx={{ height: '100%', overflow: 'auto' }}>
      <Box sx={{ maxWidth: 1080, mx: 'auto', containerType: 'inline-size' }}>
        <Suspense fallback={null}>
          <screen.View />
        </Suspense>
      </Box>
    </Box>
  );
}
