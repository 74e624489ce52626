import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type FunctionState,
  functionStateByKey,
  functionStateText,
  parseFunctionState,
  plainState,
} from '#renderer/views/functions/function-state.ts';

const anyState: fc.Arbitrary<FunctionState> = fc.oneof(
  fc.constantFrom(null, plainState('in'), plainState('out')),
  fc.record({
    state: fc.constant('changed' as const),
    unitCount: fc.option(fc.nat({ max: 9999 })),
    netM2Each: fc.option(fc.nat({ max: 99_999 }).map((tenths) => tenths / 10)),
  }),
);

describe('what a scenario does with a function', () => {
  it.each([
    ['med', plainState('in')],
    ['IN', plainState('in')],
    ['x', plainState('in')],
    ['æ', plainState('changed')],
    ['changed', plainState('changed')],
    ['Ude', plainState('out')],
    ['nej', plainState('out')],
    ['–', null],
    ['ændret 2 × 15,5 m²', { state: 'changed', unitCount: 2, netM2Each: 15.5 }],
    ['3x8', { state: 'changed', unitCount: 3, netM2Each: 8 }],
    ['ændret 40', { state: 'changed', unitCount: null, netM2Each: 40 }],
    ['changed 4 ×', { state: 'changed', unitCount: 4, netM2Each: null }],
  ])('is read from %s', (text, state) => {
    expect(parseFunctionState('da', text)).toEqual({ ok: true, value: state });
  });

  it.each(['måske', '40', 'med 2 × 15', 'ude 12', '2 × 1.5'])('is not read from %s', (text) => {
    expect(parseFunctionState('da', text)).toMatchObject({
      ok: false,
      error: { code: 'function_state_not_understood' },
    });
  });

  it('is read back as it was written, in both languages', () => {
    fc.assert(
      fc.property(anyState, fc.constantFrom('da' as const, 'en' as const), (state, language) => {
        const read = parseFunctionState(language, functionStateText(language, state));
        expect(read).toEqual({ ok: true, value: state });
      }),
    );
  });

  it('goes on with one key: by its letter in the reader’s language, round with Space and Enter', () => {
    expect(functionStateByKey('da', null, 'M')).toEqual(plainState('in'));
    expect(functionStateByKey('da', null, 'u')).toEqual(plainState('out'));
    expect(functionStateByKey('en', null, 'o')).toEqual(plainState('out'));
    expect(functionStateByKey('da', plainState('in'), '-')).toBeNull();
    expect(functionStateByKey('da', null, 'q')).toBeUndefined();
    expect(functionStateByKey('da', null, 'F2')).toBeUndefined();
    let state: FunctionState = null;
    const seen = ['Enter', ' ', 'Enter', ' '].map((key) => {
      state = functionStateByKey('da', state, key) ?? null;
      return functionStateText('da', state);
    });
    expect(seen).toEqual(['med', 'ændret', 'ude', '–']);
  });
});
