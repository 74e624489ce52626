import Box from '@mui/material/Box';
import { type ReactNode, useCallback, useState } from 'react';
import { ActionProvider } from '../actions/action-context.tsx';
import { ConsequenceDock } from '../components/consequences/consequence-dock.tsx';
import { PanelSlot } from '../components/panel/panel.tsx';
import { useIsFrozen } from '../state/frozen.ts';
import { useRoute } from '../state/route.ts';
import { useOpenPlan } from '../state/session-context.tsx';
import { narrowPanelWidth, panelWidth, smallWindow } from '../theme/small-window.ts';
import { AnonymiseDialog } from '../views/anonymise/anonymise-dialog.tsx';
import { StartView } from '../views/start/start-view.tsx';
import { ConnectionBar } from './connection-bar.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { FrozenBar } from './frozen-bar.tsx';
import { GuideDock } from './guide-dock.tsx';
import { NoticeBar } from './notice-bar.tsx';
import { Palette } from './palette.tsx';
import { Rail } from './rail.tsx';
import { RecoveryDialog } from './recovery-dialog.tsx';
import { ScreenView } from './screen-view.tsx';
import { ScreenWithoutPlan } from './screen-without-plan.tsx';
import { screens } from './screens.ts';
import { SkipLink } from './skip-link.tsx';
import { TopBar } from './top-bar.tsx';
import { useOpenedPlan } from './use-opened-plan.ts';

/** Rail, top bar and the right panel around the screens; the start screen until a plan is open. */
export function Frame() {
  const plan = useOpenPlan();
  const isFrozen = useIsFrozen();
  const route = useRoute();
  const withoutPlan = screens.find(({ id, worksWithoutPlan }) => worksWithoutPlan && id === route.screen);
  useOpenedPlan();
  const [slot, setSlot] = useState<HTMLElement | null>(null);
  const [isPaletteOpen, setPaletteOpen] = useState(false);
  const openPalette = useCallback(() => setPaletteOpen(true), []);

  return (
    <ActionProvider openPalette={openPalette}>
      {plan ? (
        <Box sx={{ display: 'flex', height: '100%' }}>
          <SkipLink />
          <Rail />
          <Box sx={{ flex: 1, minWidth: 0, display: 'flex', flexDirection: 'column' }}>
            <TopBar />
            <FrozenBar />
            <ConnectionBar />
            <NoticeBar />
            <Box sx={{ flex: 1, minHeight: 0, display: 'flex' }}>
              <PanelSlot value={slot}>
                <ScreenView />
              </PanelSlot>
              <Aside>
                <GuideDock />
                {!isFrozen && <ConsequenceDock />}
                <Box
                  ref={setSlot}
                  sx={{ flex: '1 1 50%', minHeight: 0, overflowY: 'auto', '&:empty': { display: 'none' } }}
                />
              </Aside>
            </Box>
          </Box>
          <AnonymiseDialog />
          {isPaletteOpen && <Palette onClose={() => setPaletteOpen(false)} />}
        </Box>
      ) : (
        <ErrorBoundary>
          <ConnectionBar />
          <NoticeBar />
          <Box sx={{ height: '100%', display: 'flex' }}>
            <Box sx={{ flex: 1, minWidth: 0 }}>
              {withoutPlan ? <ScreenWithoutPlan screen={withoutPlan} /> : <StartView />}
            </Box>
            <Aside>
              <GuideDock />
            </Aside>
          </Box>
        </ErrorBoundary>
      )}
      <RecoveryDialog />
    </ActionProvider>
  );
}

/** The right column: what is kept beside the screens, one above the other; no column while there is nothing. */
function Aside({ children }: { children: ReactNode }) {
  return (
    <Box
      component="aside"
      sx={{
        flexShrink: 0,
        display: 'flex',
        flexDirection: 'column',
        borderLeft: 1,
        borderColor: 'divider',
        '& > *': { width: panelWidth, [smallWindow]: { width: narrowPanelWidth } },
        '&:not(:has(section))': { display: 'none' },
      }}
    >
      {children}
    </Box>
  );
}
