import { unseen } from '../app/meeting/planted.ts';
import type { OpenedWall } from './launch.ts';

/** The score of a hidden round, as the wire and as Danish people write it, cut to three decimals. */
export const unseenFigure = new RegExp(String(unseen).slice(0, 5).replace('.', '[.,]'));

/** Whatever reached the projector's window in any way, as one text: messages, page, what is read aloud, what is kept. */
export async function reachedWall({ page, told }: OpenedWall): Promise<string> {
  const kept = await page.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.title]),
  );
  return [await told(), await page.content(), await page.locator('body').ariaSnapshot(), kept].join('\n');
}
