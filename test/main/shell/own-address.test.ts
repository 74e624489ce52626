import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTrustedSender, mayLoad, mayShow, ownPath, pageAddress } from '#main/shell/own-address.ts';

const strangers = [
  'https://borgerhus/',
  'http://127.0.0.1:8080/',
  'ws://127.0.0.1:8080/',
  'file:///etc/passwd',
  'app://borgerhus.example/',
  'app://example.borgerhus/',
  'app://borgerhus@example/',
  'app://user@borgerhus/',
  'app://user:word@borgerhus/',
  'app://borgerhus:8080/',
  'app:borgerhus/',
  'appx://borgerhus/',
  'javascript:alert(1)',
  'about:blank',
  'chrome://settings',
  'devtools://devtools/bundled/inspector.html',
  'blob:https://example.org/4f',
  'blob:app://example/4f',
  'filesystem:app://borgerhus/x',
  '',
  'not an address',
];

describe('addresses of the window', () => {
  it.each(strangers)('%s is a stranger', (address) => {
    expect(ownPath(address)).toBeNull();
    expect(mayShow(address)).toBe(false);
    expect(mayLoad(address)).toBe(false);
    expect(isTrustedSender({ address, isMainFrame: true })).toBe(false);
  });

  it('shows its page and nothing beside it', () => {
    expect(mayShow(pageAddress)).toBe(true);
    expect(mayShow('app://borgerhus/#scores/3')).toBe(true);
    expect(mayShow('app://borgerhus/assets/index.svg')).toBe(false);
  });

  it('loads its files, and what it made itself', () => {
    expect(mayLoad('app://borgerhus/assets/index-4f.js')).toBe(true);
    expect(mayLoad('blob:app://borgerhus/5b1c')).toBe(true);
    expect(mayLoad('data:image/png;base64,AA==')).toBe(true);
  });

  it('lets no address climb above its root', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('..', '%2e%2e', '.', 'a', '%2f', '\\')), (parts) => {
        const path = ownPath(`${pageAddress}${parts.join('/')}`);
        expect(path?.startsWith('/')).toBe(true);
        expect(path?.split('/')).not.toContain('..');
      }),
    );
  });

  it('hears the page, but no frame in it, and nobody who has gone', () => {
    expect(isTrustedSender({ address: pageAddress, isMainFrame: true })).toBe(true);
    expect(isTrustedSender({ address: pageAddress, isMainFrame: false })).toBe(false);
    expect(isTrustedSender({ address: null, isMainFrame: true })).toBe(false);
  });
});
