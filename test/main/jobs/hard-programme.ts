import { createRandom } from '#app/decision/random.ts';
import { createProgrammeBuilder, type LinearProgramme } from '#app/solver/linear-programme.ts';

/**
 * What goes into five knapsacks at once, of 80 things whose worth is nearly their weight: an answer is found at once,
 * a proof takes far longer than any test.
 */
export function hardKnapsacks(): LinearProgramme {
  const random = createRandom(3);
  const builder = createProgrammeBuilder();
  const weights = Array.from({ length: 5 }, () =>
    Array.from({ length: 80 }, () => 100 + Math.floor(random.uniform() * 900)),
  );
  for (let thing = 0; thing < 80; thing++) {
    const worth = weights.reduce((sum, own) => sum + (own[thing] ?? 0), 0) / 5;
    builder.addColumn({ cost: -Math.round(worth + 500 * random.uniform()), upper: 1, isWhole: true });
  }
  for (const own of weights) {
    const half = own.reduce((sum, weight) => sum + weight, 0) / 2;
    builder.addRow(
      0,
      Math.floor(half),
      own.map((weight, thing) => [thing, weight] as const),
    );
  }
  return builder.build();
}
