import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Bridge } from '#app/contract/bridge.ts';
import { createPlanSession } from '../state/plan-session.ts';
import { SessionProvider } from '../state/session-context.tsx';
import { ThemeRoot } from '../theme/theme-root.tsx';
import { App } from './app.tsx';

/** Draws the program into the page, over whatever line leads to main. */
export function mount(bridge: Bridge, root: HTMLElement): void {
  const session = createPlanSession(bridge);
  createRoot(root).render(
    <StrictMode>
      <ThemeRoot>
        <SessionProvider session={session}>
          <App />
        </SessionProvider>
      </ThemeRoot>
    </StrictMode>,
  );
}
