import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { createProgrammeBuilder, type LinearProgramme } from '#app/solver/linear-programme.ts';
import type { Solver, SolverAnswer, SolverProgress } from '#app/solver/solver.ts';
import { loadHighsSolver } from '#main/jobs/highs-solver.ts';
import { runs } from '#test/thorough.ts';
import { hardKnapsacks } from './hard-programme.ts';

let solver: Solver;
beforeAll(async () => {
  solver = await loadHighsSolver();
});

const infinite = Number.POSITIVE_INFINITY;
const secondsMax = 20;

function found(answer: SolverAnswer): { values: number[]; objective: number } {
  if (answer.status !== 'optimal') throw new Error(`no proven answer: ${answer.status}`);
  return { values: [...answer.values], objective: answer.objective };
}

describe('an answer', () => {
  // ERGO-Code/HiGHS#3043, #3002 and #2975: 1.14 called 15, 76 and 99999 optimal.
  it.each<[string, () => LinearProgramme, number[], number]>([
    [
      'one whole column that is better left alone',
      () => {
        const builder = createProgrammeBuilder();
        const x = builder.addColumn({ cost: 2, upper: 10 });
        const z = builder.addColumn({ cost: 3, upper: 10, isWhole: true });
        builder.addRow(4.5, infinite, [
          [x, 1],
          [z, 1],
        ]);
        return builder.build();
      },
      [4.5, 0],
      9,
    ],
    [
      'three rows that hang together',
      () => {
        const builder = createProgrammeBuilder();
        const x = builder.addColumn({ cost: 1, upper: 4 });
        const y = builder.addColumn({ cost: 4, lower: -1, upper: 1 });
        const z = builder.addColumn({ cost: 9, isWhole: true });
        builder.addRow(-infinite, 5, [
          [x, 1],
          [y, 1],
        ]);
        builder.addRow(10, infinite, [
          [x, 1],
          [z, 1],
        ]);
        builder.addRow(7.5, 7.5, [
          [y, -1],
          [z, 1],
        ]);
        return builder.build();
      },
      [3, -0.5, 7],
      64,
    ],
    [
      'a switch that costs too much',
      () => {
        const builder = createProgrammeBuilder();
        const a = builder.addColumn({ cost: 0 });
        const b = builder.addColumn({ cost: 2 });
        const y = builder.addColumn({ cost: 99_999, upper: 1, isWhole: true });
        builder.addRow(10, 10, [
          [a, 1],
          [b, 1],
        ]);
        builder.addRow(-infinite, 0, [
          [a, 1],
          [y, -100],
        ]);
        return builder.build();
      },
      [0, 10, 0],
      20,
    ],
  ])('is right where HiGHS 1.14 was wrong: %s', (_name, programme, values, objective) => {
    const answer = found(solver.solve(programme(), { secondsMax }));
    expect(answer.objective).toBeCloseTo(objective, 9);
    answer.values.forEach((value, column) => {
      expect(value).toBeCloseTo(values[column] ?? Number.NaN, 9);
    });
  });

  it('is the best of all, counted one by one', () => {
    const row = fc.record({
      lower: fc.integer({ min: -4, max: 6 }),
      coefficients: fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 4, maxLength: 4 }),
    });
    const costs = fc.array(fc.integer({ min: -5, max: 9 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(costs, fc.array(row, { minLength: 1, maxLength: 4 }), (costOf, rows) => {
        const builder = createProgrammeBuilder();
        for (const cost of costOf) builder.addColumn({ cost, upper: 3, isWhole: true });
        for (const { lower, coefficients } of rows) {
          builder.addRow(
            lower,
            infinite,
            coefficients.map((coefficient, column) => [column, coefficient] as const),
          );
        }
        const sum = (values: number[], factors: number[]) =>
          values.reduce((total, value, index) => total + value * (factors[index] ?? 0), 0);
        let best: number | null = null;
        for (let code = 0; code < 4 ** 4; code++) {
          const values = [0, 1, 2, 3].map((place) => Math.floor(code / 4 ** place) % 4);
          if (rows.some(({ lower, coefficients }) => sum(values, coefficients) < lower)) continue;
          best = Math.min(best ?? infinite, sum(values, costOf));
        }
        const programme = builder.build();
        const answer = solver.solve(programme, { secondsMax });
        if (best === null) {
          expect(answer.status).toBe('infeasible');
        } else {
          const { objective, values } = found(answer);
          expect(objective).toBe(best);
          for (const { lower, coefficients } of rows) {
            expect(sum(values, coefficients)).toBeGreaterThanOrEqual(lower);
          }
        }
      }),
      { numRuns: runs(60), seed: 1 },
    );
  });

  it('needs no whole columns', () => {
    const builder = createProgrammeBuilder();
    const x = builder.addColumn({ cost: 3 });
    const y = builder.addColumn({ cost: 2 });
    builder.addRow(1, infinite, [
      [x, 2],
      [y, 1],
    ]);
    expect(solver.solve(builder.build(), { secondsMax })).toMatchObject({
      status: 'optimal',
      objective: 1.5,
      bound: 1.5,
      gap: 0,
    });
  });
});

describe('a programme without unknowns or without rows', () => {
  it('has an answer as well', () => {
    const builder = createProgrammeBuilder();
    expect(solver.solve(builder.build(), { secondsMax })).toMatchObject({ status: 'optimal', objective: 0 });
    builder.addRow(1, infinite, []);
    expect(solver.solve(builder.build(), { secondsMax })).toEqual({ status: 'infeasible' });
    builder.addColumn({ cost: 1, lower: 2.5, isWhole: true });
    expect(solver.solve(builder.build(), { secondsMax })).toEqual({ status: 'infeasible' });
  });

  it('takes each column at its cheaper end where there are no rows', () => {
    const builder = createProgrammeBuilder();
    builder.addColumn({ cost: 1, lower: 2.5, isWhole: true });
    builder.addColumn({ cost: -1, upper: 4 });
    expect(found(solver.solve(builder.build(), { secondsMax }))).toEqual({ values: [3, 4], objective: -1 });
  });

  it('that costs less without end is a bug of whoever wrote it', () => {
    const builder = createProgrammeBuilder();
    builder.addColumn({ cost: -1 });
    builder.addRow(-infinite, 5, []);
    expect(() => solver.solve(builder.build(), { secondsMax })).toThrow('least cost');
  });
});

describe('a search', () => {
  it('tells how far it has come, never better than what it ends with', () => {
    const told: SolverProgress[] = [];
    const answer = solver.solve(hardKnapsacks(), { secondsMax: 2, onProgress: (step) => told.push(step) });
    if (answer.status !== 'feasible') throw new Error(answer.status);
    expect(answer.ended).toBe('time');
    expect(told.length).toBeGreaterThan(3);
    for (const { best, bound, gap, seconds } of told) {
      expect(seconds).toBeLessThan(6);
      if (best !== null) expect(best).toBeGreaterThanOrEqual(answer.objective - 1e-6);
      if (bound !== null) expect(bound).toBeLessThanOrEqual((answer.bound ?? infinite) + 1e-6);
      if (gap !== null) expect(gap).toBeGreaterThanOrEqual((answer.gap ?? infinite) - 1e-9);
    }
  });

  it('answers with the best so far when it is cancelled', () => {
    let asked = 0;
    const answer = solver.solve(hardKnapsacks(), { secondsMax: 60, isCancelled: () => ++asked > 30 });
    if (answer.status !== 'feasible') throw new Error(answer.status);
    expect(answer.ended).toBe('cancelled');
    expect(answer.objective).toBeLessThan(0);
    expect(answer.bound).toBeLessThan(answer.objective);
  });

  it('is open when it was stopped before there was anything', () => {
    const answer = solver.solve(hardKnapsacks(), { secondsMax: 60, isCancelled: () => true });
    expect(answer.status === 'open' || answer.status === 'feasible').toBe(true);
  });

  it('begins from a given answer', () => {
    const programme = hardKnapsacks();
    const first = solver.solve(programme, { secondsMax: 2 });
    if (first.status !== 'feasible') throw new Error(first.status);
    const told: SolverProgress[] = [];
    solver.solve(programme, {
      secondsMax: 60,
      start: first.values,
      onProgress: (step) => told.push(step),
      isCancelled: () => told.length > 0,
    });
    expect(told[0]?.best).toBeLessThanOrEqual(first.objective);
  });

  it('stops where it is near enough, and does not call that proven', () => {
    const answer = solver.solve(hardKnapsacks(), { secondsMax: 60, gapShareMax: 0.5 });
    expect(answer).toMatchObject({ status: 'feasible', ended: 'gap' });
  });

  it('takes any seed, and the same seed searches the same way', () => {
    const run = (seed: number) => solver.solve(hardKnapsacks(), { secondsMax: 60, gapShareMax: 0.01, seed });
    expect(run(2 ** 40 + 3)).toEqual(run(2 ** 40 + 3));
  });
});

describe('a conflict', () => {
  it('names the rows and bounds that cannot all hold, and no others', () => {
    const builder = createProgrammeBuilder();
    const x = builder.addColumn({ cost: 1, upper: 1, isWhole: true });
    const y = builder.addColumn({ cost: 1, upper: 1, isWhole: true });
    const z = builder.addColumn({ cost: 1, upper: 9, isWhole: true });
    builder.addRow(2, infinite, [[z, 1]]);
    const impossible = builder.addRow(3, infinite, [
      [x, 1],
      [y, 1],
    ]);
    builder.addRow(-infinite, 9, [
      [x, 1],
      [z, 1],
    ]);
    const programme = builder.build();
    expect(solver.solve(programme, { secondsMax })).toEqual({ status: 'infeasible' });
    expect(solver.conflict(programme)).toEqual({ rows: [impossible], columns: [x, y] });
  });

  it('conflicts by itself, whatever the programme', () => {
    const row = fc.record({
      lower: fc.integer({ min: -2, max: 9 }),
      coefficients: fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 3, maxLength: 3 }),
    });
    type Row = { lower: number; coefficients: number[] };
    const programmeOf = (rows: Row[]) => {
      const builder = createProgrammeBuilder();
      for (let column = 0; column < 3; column++) builder.addColumn({ cost: 1, upper: 3, isWhole: true });
      for (const { lower, coefficients } of rows) {
        builder.addRow(
          lower,
          infinite,
          coefficients.map((coefficient, column) => [column, coefficient] as const),
        );
      }
      return builder.build();
    };
    let named = 0;
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 6 }), (rows) => {
        const programme = programmeOf(rows);
        if (solver.solve(programme, { secondsMax }).status !== 'infeasible') return;
        const conflict = solver.conflict(programme);
        if (!conflict) return;
        named++;
        const own = rows.filter((_, index) => conflict.rows.includes(index));
        expect(solver.solve(programmeOf(own), { secondsMax })).toEqual({ status: 'infeasible' });
      }),
      { numRuns: 150, seed: 3 },
    );
    expect(named).toBeGreaterThan(20);
  });
});
