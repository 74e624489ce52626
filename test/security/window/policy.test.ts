import { describe, expect, it } from 'vitest';
import { windowUnderAttack } from './under-attack.ts';

const app = windowUnderAttack();

describe('the policy of the page', () => {
  it('has a nonce of its own for every load', async () => {
    const nonce = () =>
      app.page.evaluate(() => document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.nonce ?? '');
    const first = await nonce();
    await app.page.reload();
    expect(first).toHaveLength(24);
    expect(await nonce()).not.toBe(first);
  });

  it('lets the program’s own styles in, without a complaint', async () => {
    const errors: string[] = [];
    app.page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await app.page.reload();
    await app.page.getByRole('button').first().waitFor();
    const families = await app.page.evaluate(() => getComputedStyle(document.body).fontFamily);
    expect(families).toContain('Source Sans');
    expect(errors).toEqual([]);
  });

  it.each([
    [
      'a script in the page',
      'require-trusted-types-for',
      () => {
        const script = document.createElement('script');
        script.textContent = 'window.wasRun = true';
        document.body.append(script);
      },
    ],
    [
      'a handler in the page',
      'require-trusted-types-for',
      () => {
        const image = document.createElement('img');
        image.setAttribute('onerror', 'window.wasRun = true');
        document.body.append(image);
      },
    ],
    [
      'code made from text',
      'require-trusted-types-for',
      () => {
        // In a turn of its own: what a debugger runs directly is exempt.
        setTimeout(() => {
          try {
            new Function('window.wasRun = true')();
          } catch {
            // The violation is reported.
          }
        });
      },
    ],
    [
      'a module made from text',
      'script-src-elem',
      // As text: the test runner would put its own import in place of this one.
      "void import('data:text/javascript,window.wasRun = true').catch(() => {})",
    ],
    [
      'a style without the nonce',
      'style-src-elem',
      () => {
        const style = document.createElement('style');
        style.textContent = 'body { color: red }';
        document.body.append(style);
      },
    ],
    [
      'a connection, even to its own files',
      'connect-src',
      () => {
        fetch('/').catch(() => {});
      },
    ],
    [
      'a line to a server',
      'connect-src',
      () => {
        try {
          new WebSocket('ws://127.0.0.1:9/');
        } catch {
          // The violation is reported.
        }
      },
    ],
    [
      'a picture from elsewhere',
      'img-src',
      () => {
        new Image().src = 'https://example.org/x.png';
      },
    ],
    [
      'a frame',
      'frame-src',
      () => {
        const frame = document.createElement('iframe');
        frame.src = '/assets/x.html';
        document.body.append(frame);
      },
    ],
    [
      'a worker made from text',
      'require-trusted-types-for',
      () => {
        try {
          new Worker(URL.createObjectURL(new Blob([''])));
        } catch {
          // The violation is reported.
        }
      },
    ],
    [
      'a base address',
      'base-uri',
      () => {
        const base = document.createElement('base');
        base.href = 'https://example.org/';
        document.head.append(base);
      },
    ],
  ] as const)('refuses %s', async (_what, directive, attempt) => {
    await app.page.evaluate(() => {
      Reflect.set(window, 'violations', []);
      document.addEventListener('securitypolicyviolation', (event) =>
        Reflect.get(window, 'violations').push(event.effectiveDirective),
      );
    });
    // Some attempts throw; what counts is whether they came to anything.
    await app.page.evaluate(attempt as () => void).catch(() => {});
    await expect.poll(() => app.page.evaluate(() => Reflect.get(window, 'violations'))).toContain(directive);
    expect(await app.page.evaluate(() => 'wasRun' in window)).toBe(false);
  });
});
