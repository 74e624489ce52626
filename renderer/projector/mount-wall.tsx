import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Bridge } from '#app/contract/bridge.ts';
import type { Connection } from '../bridge/connection.ts';
import { ThemeRoot } from '../theme/theme-root.tsx';
import { WallWindow } from './wall-window.tsx';

/** Draws the wall of a meeting into the page: no plan, no session, nothing to be clicked. */
export function mountWall(root: HTMLElement, bridge: Bridge, connection: Connection): void {
  createRoot(root).render(
    <StrictMode>
      <ThemeRoot>
        <WallWindow bridge={bridge} connection={connection} />
      </ThemeRoot>
    </StrictMode>,
  );
}
