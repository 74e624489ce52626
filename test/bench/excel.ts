import { performance } from 'node:perf_hooks';
import { councilMatrices } from '#app/matrices/council-matrices.ts';
import type { Plan } from '#app/plan/plan.ts';
import { startJob } from '#main/jobs/job.ts';
import { samplePlan } from '#main/samples.ts';
import { context, largePlan } from '../app/matrices/plans.ts';
import type { Measurement } from './measurement.ts';

/** The council workbook, from the plan to the bytes. */
export async function benchExcel(): Promise<Measurement[]> {
  const nordby = samplePlan('nordby', 'da');
  const large = largePlan(200, 60);
  const largeByJob = await jobOf('200 × 60', large, 5000, 1);
  const memory: Measurement = {
    name: 'memory at most, program and job, 200 × 60',
    value: process.resourceUsage().maxRSS / 1024,
    unit: 'MB',
    goal: 500,
  };
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
    largeByJob,
    memory,
    await jobOf('the sample plan', nordby, 1000),
  ];
}

/** As the window gets it: a thread of its own that loads everything anew. */
async function jobOf(what: string, plan: Plan, goal: number | null, times = 3): Promise<Measurement> {
  const choice = { sheets: null, scenarioIds: null };
  const order = { secondsMax: 60, plan, context, choice };
  const value = await medianOf(times, async () => {
    const made = await startJob('workbook', order, { log: console.error }).result;
    if (!made.ok) throw new Error(made.error.code);
  });
  return {
    name: `workbook of ${what}, by a job from the sources`,
    value,
    unit: 'ms',
    goal,
  };
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
