import type { WebContents } from 'electron';
import { mayShow } from '../shell/own-address.ts';

/**
 * Keeps a page where it is: it can't leave, be led elsewhere, open windows or embed others.
 *
 * @param openOutside asked for every window that the page wanted to open
 */
export function guardContents(contents: WebContents, openOutside: (address: string) => void): void {
  const stay = (details: { readonly url: string; preventDefault(): void }) => {
    if (!mayShow(details.url)) details.preventDefault();
  };
  // Of every frame, the page's own included.
  contents.on('will-frame-navigate', stay);
  contents.on('will-redirect', stay);
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    openOutside(url);
    return { action: 'deny' };
  });
}
