import { describe, expect, it } from 'vitest';
import { scenarioColourCount } from '#app/plan/scenario.ts';
import { ink, scenarioColour } from '#main/excel/style.ts';
import { scenarioPaint } from '#renderer/theme/scenario-colours.ts';

describe('a scenario on paper', () => {
  it('has the colour it has on every screen', () => {
    const onScreen = (colour: number) => {
      const paint = scenarioPaint({ id: 'a', colour }, null).colour;
      // The screen's ink turns light on a dark page; paper is always light.
      return paint.startsWith('var(') ? ink : `FF${paint.slice(1)}`.toUpperCase();
    };
    for (let colour = 0; colour < scenarioColourCount; colour++) {
      expect(scenarioColour(colour)).toBe(onScreen(colour));
    }
  });

  it('is grey when it is the baseline', () => {
    const [red = 0, green = 0, blue = 0] = [2, 4, 6].map((at) =>
      Number.parseInt(scenarioColour('baseline').slice(at, at + 2), 16),
    );
    expect(Math.max(red, green, blue) - Math.min(red, green, blue)).toBeLessThan(20);
  });
});
