import { cover } from '#app/staffing/cover.ts';
import { loadHighsSolver } from '#main/jobs/highs-solver.ts';
import { busyWeek } from '../app/staffing/weeks.ts';
import type { Measurement } from './measurement.ts';

/** Rotas of a week: 6 days × 22 half-hours, 40 shifts, 3 competences; eight of them, and the same for a larger town. */
export async function benchCover(): Promise<Measurement[]> {
  const started = performance.now();
  const solver = await loadHighsSolver();
  const loading = { name: 'load HiGHS', value: performance.now() - started, unit: 'ms', goal: 200 };
  let falling = 0;
  const weeks = [1, 3, 10].flatMap((scale) =>
    [1, 2, 3, 4, 5, 6, 7, 8].map((seed): Measurement => {
      const answer = cover({ ...busyWeek(seed, scale), secondsMax: 10 }, solver, {
        now: () => performance.now(),
      });
      if (!answer.ok) throw new Error(answer.error.code);
      const { value } = answer;
      const what = `rota of week ${seed}, need × ${scale}`;
      const seconds = (value.elapsedMs ?? 0) / 1000;
      const end =
        'infeasible' in value
          ? 'there is none'
          : value.proven
            ? 'proven'
            : `${(value.gap * 100).toPrecision(2)} % off at most`;
      if (!('infeasible' in value) && !value.proven && value.gap > 0.01) falling++;
      return { name: `${what}: ${end}`, value: seconds, unit: 's', goal: null };
    }),
  );
  const name = 'rotas neither proven nor within 1 % after 10 s';
  return [loading, ...weeks, { name, value: falling, unit: `of ${weeks.length}`, goal: 0 }];
}
