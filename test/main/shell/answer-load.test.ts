import { describe, expect, it } from 'vitest';
import type { WindowFiles } from '#main/api/window-files.ts';
import { answerLoad } from '#main/shell/answer-load.ts';

const page = '<!doctype html><html><head><title>Borgerhus</title></head><body></body></html>';
const files: WindowFiles = new Map([
  ['/', { bytes: Buffer.from(page), mediaType: 'text/html; charset=utf-8' }],
  ['/assets/index-4f.js', { bytes: Buffer.from('let a;'), mediaType: 'text/javascript; charset=utf-8' }],
]);
const load = (address: string, method = 'GET') => answerLoad(files, { method, address });

describe('what the window loads', () => {
  it('gets its page with a nonce of its own each time, and may connect to nothing', () => {
    const [first, second] = [load('app://borgerhus/'), load('app://borgerhus/')];
    const policies = [first, second].map(({ headers }) => headers['Content-Security-Policy'] ?? '');
    const nonces = policies.map((policy) => /'nonce-([^']+)'/.exec(policy)?.[1] ?? '');
    expect(nonces[0]).toHaveLength(24);
    expect(nonces[0]).not.toBe(nonces[1]);
    expect(new TextDecoder().decode(first.body)).toContain(`nonce="${nonces[0]}"`);
    expect(policies[0]).toContain("connect-src 'none'");
    expect(policies[0]).not.toMatch(/unsafe|https?:|\*/);
  });

  it.each([
    ['dark', 'dark'],
    ['light', 'light'],
    ['system', 'light dark'],
    [undefined, 'light dark'],
  ] as const)('gets a page whose canvas is %s from the first: %s', (theme, scheme) => {
    const request = { method: 'GET', address: 'app://borgerhus/', ...(theme ? { theme } : {}) };
    expect(new TextDecoder().decode(answerLoad(files, request).body)).toContain(
      `<head><meta name="csp-nonce"`,
    );
    expect(new TextDecoder().decode(answerLoad(files, request).body)).toContain(
      `<meta name="color-scheme" content="${scheme}">`,
    );
  });

  it('gets its files as what they are, never to be guessed', () => {
    const { status, headers, body } = load('app://borgerhus/assets/index-4f.js');
    expect(status).toBe(200);
    expect(headers['Content-Type']).toBe('text/javascript; charset=utf-8');
    expect(headers['X-Content-Type-Options']).toBe('nosniff');
    expect(new TextDecoder().decode(body)).toBe('let a;');
  });

  it.each([
    ['POST', 'app://borgerhus/', 405],
    ['HEAD', 'app://borgerhus/', 405],
    ['GET', 'app://elsewhere/', 403],
    ['GET', 'app://borgerhus/missing.js', 404],
    ['GET', 'app://borgerhus/../../etc/passwd', 404],
    ['GET', 'app://borgerhus/assets/%2e%2e/%2e%2e/package.json', 404],
    ['GET', 'app://borgerhus/assets\\..\\..\\package.json', 404],
    ['GET', 'app://borgerhus//etc/passwd', 404],
    ['GET', 'app://borgerhus/index.html', 404],
  ])('%s %s is refused with %i', (method, address, status) => {
    expect(load(address, method)).toMatchObject({ status });
  });
});
