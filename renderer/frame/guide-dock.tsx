import GlobalStyles from '@mui/material/GlobalStyles';
import { lazy, Suspense } from 'react';
import { useGuideBeside } from '../state/guide-beside.ts';
import { panelWidth, roomyWindow } from '../theme/small-window.ts';

const GuideBeside = lazy(async () => ({
  default: (await import('../views/guide/guide-beside.tsx')).GuideBeside,
}));

/** Dialogs stand beside the guide (see the theme's `MuiDialog`): it says what to do in them. */
const dialogsBeside = (
  <GlobalStyles styles={{ [roomyWindow]: { ':root': { '--beside': `${panelWidth}px` } } }} />
);

/** The guide beside whatever is done, on the start screen too, for as long as somebody keeps it there. */
export function GuideDock() {
  const page = useGuideBeside((beside) => beside.page);
  if (page === null) return null;
  return (
    <Suspense fallback={null}>
      {dialogsBeside}
      <GuideBeside page={page} />
    </Suspense>
  );
}
