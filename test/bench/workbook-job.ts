/** `node test/bench/workbook-job.ts PLAN TIMES`: a program that has workbooks made by a job; prints what that took, as JSON. */
import module from 'node:module';
import { resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { startJob } from '#main/jobs/job.ts';
import { samplePlan } from '#main/samples.ts';
import { context, largePlan } from '../app/matrices/plans.ts';

// As main/entry.ts does.
module.enableCompileCache(resolve(import.meta.dirname, '..', '..', '.cache', 'compile'));

const [kind, times] = process.argv.slice(2);
const plan = kind === 'large' ? largePlan(200, 60) : samplePlan('nordby', 'da');
const choice = { sheets: null, scenarioIds: null };
const ms: number[] = [];
for (let time = 0; time < Number(times); time++) {
  const start = performance.now();
  const made = await startJob('workbook', { secondsMax: 120, plan, context, choice }, { log: console.error })
    .result;
  if (!made.ok) throw new Error(made.error.code);
  ms.push(performance.now() - start);
}
const megabytesAtMost = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ ms, megabytesAtMost }));
