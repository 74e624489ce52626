import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { councilMatrices } from '#app/matrices/council-matrices.ts';
import { samplePlan } from '#main/samples.ts';
import { context, largePlan } from '../app/matrices/plans.ts';
import type { Measurement } from './measurement.ts';

/** The council workbook, from the plan to the bytes. */
export async function benchExcel(): Promise<Measurement[]> {
  const nordby = samplePlan('nordby', 'da');
  const large = largePlan(200, 60);
  const largeByJob = byJob('large', 2);
  const sampleByJob = byJob('sample', 6);
  const start = performance.now();
  const { exportCouncilWorkbook } = await import('#main/excel/export.ts');
  const loading = performance.now() - start;
  const first = await timed(() => exportCouncilWorkbook(nordby, context));
  return [
    { name: 'load ExcelJS', value: loading, unit: 'ms', goal: 1000 },
    { name: 'first workbook of the sample plan', value: first, unit: 'ms', goal: 1000 },
    {
      name: 'workbook of the sample plan, warm',
      value: await medianOf(9, () => exportCouncilWorkbook(nordby, context)),
      unit: 'ms',
      goal: 200,
    },
    {
      name: 'matrices of 200 scenarios × 60 criteria',
      value: await medianOf(3, () => councilMatrices(large, context)),
      unit: 'ms',
      goal: 1000,
    },
    {
      name: 'workbook of 200 scenarios × 60 criteria',
      value: await medianOf(3, () => exportCouncilWorkbook(large, context)),
      unit: 'ms',
      goal: 5000,
    },
    {
      name: 'workbook of 200 × 60, by a job of the program',
      value: largeByJob.ms,
      unit: 'ms',
      goal: 5000,
    },
    {
      name: 'memory at most, program and job, 200 × 60',
      value: largeByJob.megabytesAtMost,
      unit: 'MB',
      goal: 500,
    },
    {
      name: 'workbook of the sample plan, by a job of the program',
      value: sampleByJob.ms,
      unit: 'ms',
      goal: 1000,
    },
  ];
}

/**
 * As the window gets it, by a program of its own: a thread that loads everything anew, what was compiled before kept. What
 * else a bench needs of memory isn't counted.
 */
function byJob(plan: 'large' | 'sample', times: number): { ms: number; megabytesAtMost: number } {
  const program = join(import.meta.dirname, 'workbook-job.ts');
  const told = execFileSync(process.execPath, [program, plan, String(times)], { encoding: 'utf8' });
  const { ms, megabytesAtMost } = JSON.parse(told) as { ms: number[]; megabytesAtMost: number };
  // The first may be the first since something was changed.
  const later = ms.slice(1).sort((a, b) => a - b);
  return { ms: later[Math.floor(later.length / 2)] ?? Number.NaN, megabytesAtMost };
}

async function timed(run: () => unknown): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

async function medianOf(times: number, run: () => unknown): Promise<number> {
  const measured: number[] = [];
  for (let time = 0; time < times; time++) measured.push(await timed(run));
  return measured.sort((a, b) => a - b)[Math.floor(times / 2)] ?? Number.NaN;
}
