import type { Delivery } from '#app/contract/delivery.ts';
import { notify } from './notices.ts';

/** Takes over a file that main made: says where it went, or hands it to the browser to download. */
export function deliver(delivery: Delivery): void {
  if (delivery.kind === 'saved') notify('info', 'app.delivered.saved', { path: delivery.path });
  if (delivery.kind !== 'download') return;
  const bytes = Uint8Array.from(atob(delivery.base64), (character) => character.charCodeAt(0));
  const address = URL.createObjectURL(new Blob([bytes], { type: delivery.mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = delivery.fileName;
  link.click();
  // The browser has taken the bytes over by the next turn; keeping the address would keep them in memory.
  setTimeout(() => URL.revokeObjectURL(address), 0);
  notify('info', 'app.delivered.download', { fileName: delivery.fileName });
}
