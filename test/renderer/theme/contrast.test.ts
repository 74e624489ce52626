import { getContrastRatio } from '@mui/material/styles';
import { describe, expect, it } from 'vitest';
import { scenarioColourCount } from '#app/plan/scenario.ts';
import { darkPalette, lightPalette, strongLine } from '#renderer/theme/palette.ts';
import { scenarioPaint } from '#renderer/theme/scenario-colours.ts';

/** WCAG 2.1 AA: text 1.4.3, lines and marks that carry meaning 1.4.11. */
const textRatio = 4.5;
const lineRatio = 3;

describe.each([
  ['light', lightPalette, strongLine.light],
  ['dark', darkPalette, strongLine.dark],
] as const)('the %s theme', (_name, palette, line) => {
  const grounds = [palette.background.default, palette.background.paper];

  it.each(['primary', 'secondary'] as const)('can be read in %s ink', (ink) => {
    for (const ground of grounds) {
      expect(getContrastRatio(palette.text[ink], ground)).toBeGreaterThanOrEqual(textRatio);
    }
  });

  it.each(['primary', 'warning', 'error'] as const)('can be read in %s, and on it', (colour) => {
    const { main, contrastText } = palette[colour];
    for (const ground of grounds) expect(getContrastRatio(main, ground)).toBeGreaterThanOrEqual(textRatio);
    expect(getContrastRatio(contrastText, main)).toBeGreaterThanOrEqual(textRatio);
  });

  it('draws meaningful lines so that they are seen', () => {
    for (const ground of grounds) expect(getContrastRatio(line, ground)).toBeGreaterThanOrEqual(lineRatio);
  });
});

describe('scenarios', () => {
  const paints = Array.from({ length: scenarioColourCount }, (_, colour) =>
    scenarioPaint({ id: 'x', colour }, null),
  );

  it('can be told apart without colour: each has its own pattern and shape', () => {
    expect(new Set(paints.map(({ pattern }) => pattern)).size).toBe(scenarioColourCount);
    expect(new Set(paints.map(({ shape }) => shape)).size).toBe(scenarioColourCount);
  });

  it('carry their letter legibly', () => {
    for (const { colour, onColour } of [...paints.slice(1), scenarioPaint({ id: 'b', colour: 1 }, 'b')]) {
      expect(getContrastRatio(onColour, colour)).toBeGreaterThanOrEqual(textRatio);
    }
  });

  it('are grey as the baseline, whatever their colour', () => {
    const asBaseline = scenarioPaint({ id: 'b', colour: 3 }, 'b');
    expect(asBaseline).toEqual(scenarioPaint({ id: 'b', colour: 5 }, 'b'));
    expect(paints).not.toContainEqual(asBaseline);
  });
});
