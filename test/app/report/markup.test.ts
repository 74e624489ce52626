import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cssString, element } from '#app/report/markup.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 60 });

describe('markup', () => {
  it('keeps text text, between tags and in attributes', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, attribute) => {
        const { markup } = element('p', { title: attribute }, text);
        const [, value = '', inside = ''] = /^<p title="([^"]*)">([\s\S]*)<\/p>$/.exec(markup) ?? [];
        for (const part of [value, inside]) {
          expect(part).not.toMatch(/[<>"']/);
          expect(part.replace(/&(amp|lt|gt|quot|#39);/g, '')).not.toContain('&');
        }
      }),
    );
  });

  it('gives the text back when entities are read', () => {
    const back: { [entity: string]: string } = {
      '&amp;': '&',
      '&lt;': '<',
      '&gt;': '>',
      '&quot;': '"',
      '&#39;': "'",
    };
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (text) => {
        const { markup } = element('p', {}, text);
        const read = markup.slice(3, -4).replace(/&(amp|lt|gt|quot|#39);/g, (entity) => back[entity] ?? '');
        expect(read).toBe(text);
      }),
    );
  });

  it('keeps text inside a string of CSS, whatever would end string, rule or sheet', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const inside = cssString(text).slice(1, -1);
        expect(inside).toMatch(/^(?:[a-zA-Z0-9 ]|\\[0-9a-f]{1,6} )*$/);
      }),
    );
    expect(cssString('</style>"')).toBe('"\\3c \\2f style\\3e \\22 "');
  });
});
