import { describe, expect, it } from 'vitest';
import { windowUnderAttack } from './under-attack.ts';

const app = windowUnderAttack();

const status = (path: string, method: string) =>
  app.page.evaluate(([url, verb]) => fetch(url, { method: verb }).then((answer) => answer.status), [
    path,
    method,
  ] as const);

describe('the window’s files', () => {
  it('come by GET, under their exact names', async () => {
    await app.bypassPolicy();
    expect(await status('/', 'GET')).toBe(200);
    expect(await status('/', 'POST')).toBe(405);
    expect(await status('/', 'PUT')).toBe(405);
    expect(await status('/../../package.json', 'GET')).toBe(404);
    expect(await status('/assets/%2e%2e/%2e%2e/%2e%2e/package.json', 'GET')).toBe(404);
    expect(await status('/%2e%2e%2f%2e%2e%2fpackage.json', 'GET')).toBe(404);
  });

  it('come from our host only', async () => {
    await app.bypassPolicy();
    const other = (await app.page.evaluate(() => location.origin)).replace('//borgerhus.', '//borgerhus2.');
    await expect(status(`${other}/`, 'GET')).rejects.toThrow('Failed to fetch');
  });
});

describe('requests that are not for the window’s own files', () => {
  it('never leave', async () => {
    await app.bypassPolicy();
    const reached = await app.page.evaluate(async (address) => {
      const image = new Promise<boolean>((done) => {
        const picture = new Image();
        picture.onload = () => done(true);
        picture.onerror = () => done(false);
        picture.src = `${address}/picture`;
      });
      const fetched = fetch(`${address}/fetched`).then(
        () => true,
        () => false,
      );
      const beacon = navigator.sendBeacon(`${address}/beacon`);
      return [await image, await fetched, beacon];
    }, app.outsideAddress);
    await app.page.waitForTimeout(100);
    expect(reached.slice(0, 2)).toEqual([false, false]);
    expect(app.heardOutside()).toEqual([]);
  });
});
