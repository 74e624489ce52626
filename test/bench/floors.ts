import { allocate } from '#app/floors/allocate.ts';
import type { AllocationDraft } from '#app/floors/allocation-input.ts';
import type { Solver } from '#app/solver/solver.ts';
import { loadHighsSolver } from '#main/jobs/highs-solver.ts';
import { houses, published } from '../app/floors/instances.ts';
import { madeUpHouse } from '../app/floors/made-up-house.ts';
import type { Measurement } from './run.ts';

/** Published instances with ten seconds each; houses until they are proven, with a minute each. */
export async function benchFloors(): Promise<Measurement[]> {
  const solver = await loadHighsSolver();
  const known = published().filter(({ name }) => !name.startsWith('qaplib'));
  const made = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((seed) => {
    const filledShare = 0.8 + 0.015 * seed;
    const size = { functions: 40, zones: 2, floors: 4, pairs: 80, filledShare };
    return { name: `made-up house ${seed}`, draft: madeUpHouse(seed, size), known: null };
  });
  return [
    ...known.map((instance) => measured(solver, instance, 10, 'best known in 10 s')),
    ...[...houses(), ...made].map((house) => measured(solver, house, 60, 'best in 5 s, proven in 60 s')),
  ];
}

interface Given {
  name: string;
  draft: AllocationDraft;
  known: number | null;
}

function measured(
  solver: Solver,
  { name, draft, known }: Given,
  secondsMax: number,
  goal: string,
): Measurement {
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
    return reached ? `${reached[1].toFixed(1)} s` : 'never';
  };
  const end = proven ? 'proven' : `at most ${(100 * (gap ?? 1)).toPrecision(2)} % off`;
  const what = `${name}: 1 % ${reachedAfter(0.01)}, best ${reachedAfter(0)}, ${end}`;
  return { name: what, value: elapsedMs / 1000, unit: 's', goal };
}
