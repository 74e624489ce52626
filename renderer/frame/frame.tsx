import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { Suspense } from 'react';
import { routeHash, useRoute } from '../state/route.ts';
import { useText } from '../state/text.ts';
import { screens } from './screens.ts';

export function Frame() {
  const route = useRoute();
  const { t } = useText();
  const screen = screens.find(({ id }) => id === route.screen) ?? screens[0];
  return (
    <Box sx={{ display: 'flex', height: '100%' }}>
      <Box component="nav" sx={{ width: 200, p: 4, display: 'flex', flexDirection: 'column', gap: 2 }}>
        {screens.map(({ id, label }) => (
          <Link key={id} href={routeHash({ screen: id, item: null })}>
            {t(label)}
          </Link>
        ))}
      </Box>
      <Box component="main" sx={{ flex: 1, overflow: 'auto', p: 6 }}>
        <Suspense fallback={null}>{screen && <screen.View />}</Suspense>
      </Box>
    </Box>
  );
}
