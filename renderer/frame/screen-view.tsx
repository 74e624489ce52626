import Box from '@mui/material/Box';
import { Suspense, useEffect, useRef } from 'react';
import { EmptyState } from '../components/empty-state.tsx';
import { SectionHeading } from '../components/section-heading.tsx';
import { leaveFrozen, useFrozen } from '../state/frozen.ts';
import { navigate, type ScreenId, useRoute } from '../state/route.ts';
import { usePlan } from '../state/session-context.tsx';
import { useText } from '../state/text.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { type Screen, screens } from './screens.ts';
import { useFocusKept } from './use-focus-kept.ts';

export const contentId = 'content';

/** The screen that the address names, in its own scrolling column; a fault in it leaves the rest standing. */
export function ScreenView() {
  const route = useRoute();
  const { t } = useText();
  const { title } = usePlan().meta;
  const frozenId = useFrozen(({ copy }) => copy?.freeze.id ?? '');
  const screen = screens.find(({ id }) => id === route.screen) ?? screens[0];
  const isAway = frozenId !== '' && screen !== undefined && ofThePlanNow.has(screen.id);
  const main = useRef<HTMLElement>(null);
  const shownScreen = useRef(screen?.id);
  useFocusKept(main);

  useEffect(() => {
    if (screen) document.title = `${t(screen.label)} · ${title}`;
  }, [screen, title, t]);
  // Whoever goes to a screen continues there, not in the rail; who opens the program starts at the top.
  useEffect(() => {
    if (shownScreen.current === screen?.id) return;
    shownScreen.current = screen?.id;
    main.current?.focus({ preventScroll: true });
    main.current?.scrollTo(0, 0);
  }, [screen?.id]);

  return (
    <Box
      component="main"
      id={contentId}
      ref={main}
      tabIndex={-1}
      sx={{
        flex: 1,
        minWidth: 0,
        overflow: 'auto',
        // Only a place to go on from; a ring around the whole screen would say nothing.
        '&:focus-visible': { outline: 'none' },
        containerType: 'inline-size',
      }}
    >
      <ErrorBoundary key={`${route.screen} ${frozenId}`} onLeave={() => navigate('overview')}>
        <Suspense fallback={null}>
          {screen && (isAway ? <NotOfTheCopy screen={screen} /> : <screen.View />)}
        </Suspense>
      </ErrorBoundary>
    </Box>
  );
}

/** Screens that change the plan or tell of its file, and of nothing that a copy holds. */
const ofThePlanNow: ReadonlySet<ScreenId> = new Set<ScreenId>(['history', 'merge']);

function NotOfTheCopy({ screen }: { screen: Screen }) {
  const { t } = useText();
  return (
    <Box sx={{ px: 6, pt: 5 }}>
      <SectionHeading level={1} title={t(screen.label)} />
      <EmptyState text={t('frozen.notHere')} action={{ label: t('frozen.back'), perform: leaveFrozen }} />
    </Box>
  );
}
