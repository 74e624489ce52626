import { describe, expect, it } from 'vitest';
import { mayShow, ownPath } from '#main/shell/own-address.ts';
import { createPrintPages } from '#main/shell/print-pages.ts';

describe('pages that are made to be printed', () => {
  it('are served once, at an address of ours that no page may be led to', () => {
    const pages = createPrintPages();
    const address = pages.put('<p>Hemmeligt</p>');
    expect(ownPath(address)).toMatch(/^\/print\/[0-9a-f-]{36}$/);
    expect(mayShow(address)).toBe(false);
    const answer = pages.answer(address);
    expect(new TextDecoder().decode(answer?.body)).toBe('<p>Hemmeligt</p>');
    expect(answer?.headers['Content-Security-Policy']).toContain("default-src 'none'");
    expect(answer?.headers['Content-Security-Policy']).toContain('sandbox');
    expect(pages.answer(address)).toBeNull();
  });

  it('are forgotten when they weren’t fetched, and answer for nothing else', () => {
    const pages = createPrintPages();
    const address = pages.put('<p>1</p>');
    expect(pages.answer('app://borgerhus/')).toBeNull();
    expect(pages.answer(address.replace('borgerhus', 'elsewhere'))).toBeNull();
    pages.drop(address);
    expect(pages.answer(address)).toBeNull();
  });
});
