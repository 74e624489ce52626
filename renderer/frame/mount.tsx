import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Bridge } from '#app/contract/bridge.ts';
import { type Connection, unbroken } from '../bridge/connection.ts';
import { createPlanSession } from '../state/plan-session.ts';
import { parseRoute } from '../state/route.ts';
import { SessionContext } from '../state/session-context.tsx';
import { readSettings } from '../state/settings.ts';
import { printInLight } from '../theme/print-in-light.ts';
import { ThemeRoot } from '../theme/theme-root.tsx';
import { App } from './app.tsx';
import { screens } from './screens.ts';

/** Draws the program into the page, over whatever line leads to main; in the settings' language and light from the first. */
export function mount(root: HTMLElement, bridge: Bridge, connection: Connection = unbroken): void {
  printInLight(document.documentElement);
  const session = createPlanSession(bridge, connection);
  const page = createRoot(root);
  const settings = readSettings(session);
  // Asked for at once, not one after the other: nothing of it can be drawn before the others are there.
  session.start();
  const { screen } = parseRoute(window.location.hash);
  void screens.find(({ id }) => id === screen)?.load();
  void settings.finally(() =>
    page.render(
      <StrictMode>
        <ThemeRoot>
          <SessionContext value={session}>
            <App />
          </SessionContext>
        </ThemeRoot>
      </StrictMode>,
    ),
  );
}
