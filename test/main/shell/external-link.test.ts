import { describe, expect, it } from 'vitest';
import { externalLink } from '#main/shell/external-link.ts';

describe('addresses that may be opened outside', () => {
  it('are https, named by their host', () => {
    expect(externalLink('https://www.retsinformation.dk/eli/lta/2024/1')).toEqual({
      address: 'https://www.retsinformation.dk/eli/lta/2024/1',
      host: 'www.retsinformation.dk',
    });
  });

  it('name a host that looks like another in the letters of the network', () => {
    expect(externalLink('https://www.borger.dк/')?.host).toBe('www.borger.xn--d-ttb');
  });

  it.each([
    'http://example.org/',
    'file:///C:/Windows/System32/calc.exe',
    'smb://server/share',
    'ms-msdt:/id PCWDiagnostic',
    'javascript:alert(1)',
    'data:text/html,x',
    'mailto:a@example.org',
    'app://borgerhus/',
    'https://www.borger.dk@example.org/',
    'https://:word@example.org/',
    'https://',
    '//example.org',
    '',
    `https://example.org/${'x'.repeat(2000)}`,
  ])('are never %s', (text) => {
    expect(externalLink(text)).toBeNull();
  });
});
