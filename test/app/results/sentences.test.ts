import { describe, expect, it } from 'vitest';
import { translate } from '#app/i18n/texts.ts';
import type { Plan } from '#app/plan/plan.ts';
import { obstacles } from '#app/results/obstacles.ts';
import { obstacleSentences, resultStory } from '#app/results/sentences.ts';
import { weigh } from '#app/results/weigh.ts';
import { samplePlan } from '#main/samples.ts';
import { planOf, ready } from './plans.ts';

const unknown = { low: null, likely: null, high: null };

function story(plan: Plan, language: 'da' | 'en' = 'da', weights?: number[]): string[] {
  const problem = ready(plan);
  const outcome = weigh(problem, weights ? Float64Array.from(weights) : problem.weights);
  return resultStory(problem, outcome).map(({ key, params }) => translate(language, key, params));
}

describe('resultStory', () => {
  it('tells a lead, the weight it hangs on, and the smallest flip', () => {
    const plan = planOf(
      [{ name: 'Nærhed' }, { name: 'Økonomi' }],
      [
        [9, 3],
        [2, 8],
      ],
    );
    expect(story(plan, 'da', [0.6, 0.4])).toEqual([
      'A, Hus 1, fører med 66 af 100, 22 foran B.',
      'A fører, medmindre vægten på »Nærhed« kommer under 42 %. Så fører B.',
      'Den mindste ændring af ét point, der giver en anden førsteplads: »Nærhed« for A fra 9 til 5 point. Så når B op på siden af eller forbi.',
    ]);
    expect(story(plan, 'en', [0.6, 0.4])[1]).toBe(
      'A leads unless the weight of “Nærhed” falls below 42%. Then B leads.',
    );
  });

  it('rounds the ends of a weight interval inwards, so that what is said holds', () => {
    const plan = planOf(
      [{ name: 'Nærhed' }, { name: 'Økonomi' }],
      [
        [10, 0],
        [0, 10],
        [7, 6],
      ],
    );
    expect(story(plan, 'da', [0.55, 0.45])[1]).toBe(
      'C fører, medmindre vægten på »Nærhed« kommer uden for 37–66 %. Under det fører B, over det A.',
    );
  });

  it('does not call a lead within one step a lead', () => {
    const plan = planOf(
      [{ name: 'Nærhed' }, { name: 'Økonomi', step: null }],
      [
        [7, 5],
        [7, 4.6],
        [1, 1],
      ],
    );
    expect(story(plan)[0]).toBe(
      'A og B kan ikke adskilles: der er 2 imellem dem på 0–100, og ét trin på »Nærhed« er alene 5 værd.',
    );
    expect(story(plan, 'da', [0.1, 0.9])[0]).toBe(
      'A og B kan ikke adskilles: der er 3,6 imellem dem på 0–100, og 5 % af skalaen for »Økonomi«, som ikke har aftalte trin, er alene 4,5 værd.',
    );
  });

  it('says that equal totals are equal, and nothing about flips', () => {
    const plan = planOf(
      [{}, {}],
      [
        [5, 5],
        [6, 4],
        [4, 6],
        [0, 0],
      ],
    );
    expect(story(plan)).toEqual(['A, B og C kan ikke adskilles: de har det samme samlede tal, 50 af 100.']);
  });

  it('says who has no total, and leads all the same when that one can not reach it', () => {
    const plan = planOf(
      [{}, {}],
      [
        [9, 9],
        [unknown, 6],
        [null, 0],
        [5, 5],
      ],
    );
    expect(story(plan)).toEqual([
      'A, Hus 1, fører med 90 af 100, 40 foran D.',
      'A fører, uanset hvilken enkelt vægt der ændres.',
      'Den mindste ændring af ét point, der giver en anden førsteplads: »K1« for A fra 9 til 1 point. Så når D op på siden af eller forbi.',
      'B har ikke et samlet tal (ukendte point: 1). Det ligger et sted mellem 30 og 80 af 100.',
      'C har ikke et samlet tal (ukendte point: 1). Det ligger et sted mellem 0 og 50 af 100.',
    ]);
    expect(
      story(
        planOf(
          [{}, {}],
          [
            [9, 9],
            [unknown, 1],
          ],
        ),
      )[0],
    ).toBe(
      'A, Hus 1, er det eneste scenarie med et samlet tal, 90 af 100, og ingen af de andre kan nå op på det.',
    );
  });

  it('names no leader where unknown scores may decide, and one that they cannot bring down', () => {
    expect(
      story(
        planOf(
          [{}, {}],
          [
            [8, 8],
            [unknown, 9],
            [5, 5],
          ],
        ),
      ),
    ).toEqual([
      'A og B kan ikke adskilles, fordi der er ukendte point, som kan afgøre det.',
      'B har ikke et samlet tal (ukendte point: 1). Det ligger et sted mellem 45 og 95 af 100, så den kan være den første.',
    ]);
    expect(
      story(
        planOf(
          [{}, {}],
          [
            [3, 3],
            [unknown, 9],
            [2, 2],
          ],
        ),
        'da',
        [0.1, 0.9],
      ),
    ).toEqual([
      'B, Hus 2, fører, selv om den har ukendte point: mindst 81 af 100, hvor ingen af de andre kan få mere end 30.',
      'B har ikke et samlet tal (ukendte point: 1). Det ligger et sted mellem 81 og 91 af 100.',
    ]);
    expect(story(planOf([{}], [[null]]))[0]).toBe(
      'Ingen scenarier har et samlet tal endnu, fordi der mangler point.',
    );
  });

  it.each(['da', 'en'] as const)('leaves no blank in the story of the sample in %s', (language) => {
    const sentences = story(samplePlan('nordby', language), language);
    expect(sentences.length).toBeGreaterThanOrEqual(3);
    for (const sentence of sentences) expect(sentence).not.toMatch(/[{}]|undefined|NaN/);
  });
});

describe('obstacleSentences', () => {
  it('names the criterion and what it lacks', () => {
    const plan = planOf(
      [
        { name: 'Støj', unit: '' },
        { kind: 'group', name: 'Hus' },
      ],
      [[1]],
    );
    expect(
      obstacleSentences(plan, obstacles(plan)).map(({ key, params }) => translate('da', key, params)),
    ).toEqual(['»Støj« mangler en enhed.', 'Gruppen »Hus« har en vægt, men ingen kriterier under sig.']);
  });
});
