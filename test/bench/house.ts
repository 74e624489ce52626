import { performance } from 'node:perf_hooks';
import { catalogueSearch } from '#app/catalogue/search.ts';
import { houseFigures } from '#app/indicators/house.ts';
import { houseIndex } from '#app/indicators/house-index.ts';
import { needsCoverage } from '#app/indicators/needs.ts';
import { warnings } from '#app/results/warnings.ts';
import { resources } from '#main/resources.ts';
import { largeHouse } from '../app/indicators/houses.ts';
import type { Measurement } from './measurement.ts';

/** What stands in the house and what it answers, on the largest plan that the goals name. */
export function benchHouse(): Measurement[] {
  const plan = largeHouse(20, 300, 200);
  const index = houseIndex(plan);
  const houses = [...index.scenarios.values()];
  const search = catalogueSearch(resources.catalogue());
  return [
    {
      name: 'warnings of that plan',
      value: medianMs(() => warnings(plan)),
      unit: 'ms',
      goal: 30,
    },
    {
      name: 'search in the catalogue, two words',
      value: medianMs(() => search('børn passet')),
      unit: 'ms',
      goal: 5,
    },
    {
      name: 'index of 20 scenarios × 300 functions × 300 services',
      value: medianMs(() => houseIndex(plan)),
      unit: 'ms',
      goal: 10,
    },
    {
      name: 'coverage of 200 needs and figures, 20 scenarios',
      value: medianMs(() => {
        for (const house of houses) {
          needsCoverage(index, house);
          houseFigures(index, house);
        }
      }),
      unit: 'ms',
      goal: 10,
    },
  ];
}

function medianMs(run: () => void): number {
  const times = Array.from({ length: 31 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[15] ?? Number.NaN;
}
