import { describe, expect, it } from 'vitest';
import { windowUnderAttack } from './under-attack.ts';

const app = windowUnderAttack();

describe('the page stays where it is', () => {
  it.each(['https://example.org/', '/assets/other.html', 'data:text/html,x'])(
    'against %s',
    async (target) => {
      const before = app.page.url();
      await app.page.evaluate((address) => {
        location.href = address;
      }, target);
      await app.page.waitForTimeout(200);
      expect(app.page.url()).toBe(before);
      expect(await app.page.evaluate(() => 'borgerhus' in window)).toBe(true);
    },
  );

  it('against links and forms', async () => {
    await app.bypassPolicy();
    const before = app.page.url();
    await app.page.evaluate((address) => {
      const link = Object.assign(document.createElement('a'), { href: `${address}/link` });
      document.body.append(link);
      link.click();
      const form = Object.assign(document.createElement('form'), {
        action: `${address}/form`,
        method: 'post',
      });
      document.body.append(form);
      form.submit();
    }, app.outsideAddress);
    await app.page.waitForTimeout(200);
    expect(app.page.url()).toBe(before);
    expect(app.heardOutside()).toEqual([]);
  });

  it('against a link that is dropped on it', async () => {
    await app.bypassPolicy();
    const before = app.page.url();
    const address = `${app.outsideAddress}/dropped`;
    const data = { items: [{ mimeType: 'text/uri-list', data: address }], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await app.cdp.send('Input.dispatchDragEvent', { type, x: 300, y: 300, data });
    await app.page.waitForTimeout(300);
    await expect.poll(app.pagesOfChromium).toEqual([before]);
    expect(app.heardOutside()).toEqual([]);
    expect((await app.control('state')).windows[0]?.preferences.navigateOnDragDrop).toBe(false);
  });

  it('against an address that is script', async () => {
    await app.page.evaluate(() => {
      location.href = 'javascript:void(window.wasRun = 1)';
      const link = Object.assign(document.createElement('a'), { href: 'javascript:void(window.wasRun = 1)' });
      document.body.append(link);
      link.click();
    });
    await app.page.waitForTimeout(200);
    expect(await app.page.evaluate(() => 'wasRun' in window)).toBe(false);
  });

  it('against a file that is offered to be kept from elsewhere', async () => {
    await app.bypassPolicy();
    await app.page.evaluate((address) => {
      const link = Object.assign(document.createElement('a'), { href: `${address}/virus.exe`, download: '' });
      document.body.append(link);
      link.click();
    }, app.outsideAddress);
    await app.page.waitForTimeout(200);
    const { dialogs } = await app.control('state');
    expect([dialogs, app.heardOutside()]).toEqual([[], []]);
  });

  it('and so do frames in it', async () => {
    expect(await app.control('navigateFrame', 'https://example.org/')).toBe(true);
    expect(await app.control('navigateFrame', 'app://borgerhus/assets/')).toBe(true);
  });

  it('when a server leads it elsewhere', async () => {
    expect(await app.control('redirect', 'https://example.org/')).toBe(true);
    expect(await app.control('redirect', 'app://borgerhus2/')).toBe(true);
  });

  it('and embeds nothing', async () => {
    expect(await app.control('attachWebview')).toBe(true);
  });
});

describe('what the page wants opened', () => {
  const open = async (address: string) => {
    await app.page.evaluate((target) => void window.open(target), address);
    await app.page.waitForTimeout(200);
    return app.control('state');
  };

  it('never opens a window', async () => {
    const { complaints, dialogs } = await open('about:blank');
    await expect.poll(app.pagesOfChromium).toEqual([app.page.url()]);
    expect(complaints).toEqual([]);
    expect(dialogs).toEqual([]);
  });

  it.each(['http://example.org/', 'file:///etc/passwd', 'smb://server/share', 'mailto:a@example.org'])(
    'never reaches the system as %s',
    async (address) => {
      const { dialogs, openedOutside } = await open(address);
      expect([dialogs, openedOutside]).toEqual([[], []]);
    },
  );

  it('reaches the browser as https when the user agrees, and only then', async () => {
    await app.control('answerDialog', 'message', { response: 1 });
    const declined = await open('https://www.borger.dk/a');
    expect(declined.openedOutside).toEqual([]);
    expect(declined.dialogs.at(-1)?.options).toMatchObject({
      message: 'Vil du åbne www.borger.dk i din browser?',
      defaultId: 1,
      cancelId: 1,
    });
    await app.control('answerDialog', 'message', { response: 0 });
    expect((await open('https://www.borger.dk/a')).openedOutside).toEqual(['https://www.borger.dk/a']);
  });
});
