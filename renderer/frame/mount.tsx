import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Bridge } from '#app/contract/bridge.ts';
import { type Connection, unbroken } from '../bridge/connection.ts';
import { createPlanSession } from '../state/plan-session.ts';
import { SessionProvider } from '../state/session-context.tsx';
import { readSettings } from '../state/settings.ts';
import { printInLight } from '../theme/print-in-light.ts';
import { ThemeRoot } from '../theme/theme-root.tsx';
import { App } from './app.tsx';

/** Draws the program into the page, over whatever line leads to main; in the settings' language and light from the first. */
export function mount(root: HTMLElement, bridge: Bridge, connection: Connection = unbroken): void {
  printInLight(document.documentElement);
  const session = createPlanSession(bridge, connection);
  const page = createRoot(root);
  void readSettings(session).finally(() =>
    page.render(
      <StrictMode>
        <ThemeRoot>
          <SessionProvider session={session}>
            <App />
          </SessionProvider>
        </ThemeRoot>
      </StrictMode>,
    ),
  );
}
