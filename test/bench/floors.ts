import { allocate } from '#app/floors/allocate.ts';
import type { AllocationDraft } from '#app/floors/allocation-input.ts';
import type { Solver } from '#app/solver/solver.ts';
import { loadHighsSolver } from '#main/jobs/highs-solver.ts';
import { houses, published } from '../app/floors/instances.ts';
import { madeUpHouse } from '../app/floors/made-up-house.ts';
import type { Measurement } from './measurement.ts';

/**
 * Published instances with ten seconds each; houses until they are proven, with a minute each.
 *
 * @param all every one of the ten made-up houses, ten minutes at worst; three of them otherwise
 */
export async function benchFloors(all: boolean): Promise<Measurement[]> {
  const solver = await loadHighsSolver();
  const known = published().filter(({ name }) => !name.startsWith('qaplib'));
  const seeds = all ? [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] : [1, 2, 3];
  const made = seeds.map((seed) => {
    const filledShare = 0.8 + 0.015 * seed;
    const size = { functions: 40, zones: 2, floors: 4, pairs: 80, filledShare };
    return { name: `made-up house ${seed}`, draft: madeUpHouse(seed, size), known: null };
  });
  const published10s = known.map((instance) => measured(solver, instance, 10));
  const own = houses().map((house) => measured(solver, house, 60));
  const madeUp = made.map((house) => measured(solver, house, 60));
  const cordeau = published10s.filter(({ name }) => name.startsWith('cordeau'));
  const others = published10s.filter(({ name }) => !name.startsWith('cordeau'));
  const missed = (name: string, runs: Run[], isMissed: (run: Run) => boolean, goalShare: number) => ({
    name,
    value: runs.filter(isMissed).length,
    unit: `of ${runs.length}`,
    goal: Math.floor(goalShare * runs.length),
  });
  const isBestLateBy = (seconds: number) => (run: Run) => run.bestAfter > seconds;
  return [
    ...[...published10s, ...own, ...madeUp].map(({ name, words, seconds }) => ({
      ...{ name: `${name}: ${words}`, value: seconds, unit: 's', goal: null },
    })),
    missed('Lee–Ma and CTAP instances without the best known value in 10 s', others, isBestLateBy(10), 0),
    missed('Cordeau instances without the best known value in 10 s', cordeau, isBestLateBy(10), 0.1),
    missed('houses of the vectors not proven in 60 s', own, ({ proven }) => !proven, 0),
    missed('made-up houses not within 1 % in 1 s', madeUp, ({ nearAfter }) => nearAfter > 1, 0.1),
    missed('made-up houses without their best in 5 s', madeUp, isBestLateBy(5), 0.1),
    missed('made-up houses not proven in 60 s', madeUp, ({ proven }) => !proven, 0.1),
  ];
}

interface Run {
  name: string;
  words: string;
  seconds: number;
  proven: boolean;
  /** Seconds until a cost within 1 % of the best known, and until the best; infinite: never. */
  nearAfter: number;
  bestAfter: number;
}

interface Given {
  name: string;
  draft: AllocationDraft;
  known: number | null;
}

function measured(solver: Solver, { name, draft, known }: Given, secondsMax: number): Run {
  const better: [cost: number, seconds: number][] = [];
  const answer = allocate({ ...draft, secondsMax }, solver, {
    now: () => performance.now(),
    onProgress({ best, seconds }) {
      if (best !== null && best < (better.at(-1)?.[0] ?? Number.POSITIVE_INFINITY))
        better.push([best, seconds]);
    },
  });
  if (!answer.ok || 'infeasible' in answer.value) throw new Error(`${name}: ${JSON.stringify(answer)}`);
  const { cost, gap, proven, elapsedMs = 0 } = answer.value;
  const final = known ?? cost;
  const reachedAfter = (share: number) => {
    const reached = better.find(([found]) => found <= final + share * Math.abs(final) + 1e-6);
    return reached?.[1] ?? Number.POSITIVE_INFINITY;
  };
  const [nearAfter, bestAfter] = [reachedAfter(0.01), reachedAfter(0)];
  const said = (seconds: number) => (Number.isFinite(seconds) ? `${seconds.toFixed(1)} s` : 'never');
  const end = proven ? 'proven' : `at most ${(100 * (gap ?? 1)).toPrecision(2)} % off`;
  const words = `1 % ${said(nearAfter)}, best ${said(bestAfter)}, ${end}`;
  return { name, words, seconds: elapsedMs / 1000, proven, nearAfter, bestAfter };
}
