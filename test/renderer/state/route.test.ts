import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRoute, routeHash, screenIds } from '#renderer/state/route.ts';

describe('the route in the address', () => {
  it('leads back to where it was written', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...screenIds),
        fc.option(fc.string({ minLength: 1, unit: 'grapheme' })),
        (screen, item) => {
          expect(parseRoute(routeHash({ screen, item }))).toEqual({ screen, item });
        },
      ),
    );
  });

  it.each(['', '#', '#/', '#/nowhere', '#start=abc', 'criteria', '#/overview%2F..'])(
    'begins at the overview for %j',
    (hash) => {
      expect(parseRoute(hash)).toEqual({ screen: 'overview', item: null });
    },
  );

  it('begins at the screen when what was selected can’t be read', () => {
    expect(parseRoute('#/criteria/%E0%A4%A')).toEqual({ screen: 'criteria', item: null });
  });
});
