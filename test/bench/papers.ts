import { performance } from 'node:perf_hooks';
import type { JobInput, JobKind } from '#app/contract/jobs.ts';
import { type Plan, rowKey } from '#app/plan/plan.ts';
import { reportSectionsOf } from '#app/report/templates.ts';
import { freezeHash } from '#main/file/frozen-plan.ts';
import { startJob } from '#main/jobs/job.ts';
import { paperPages } from '#main/report/paper-pages.ts';
import { resources } from '#main/resources.ts';
import { samplePlan } from '#main/samples.ts';
import { context, largePlan } from '../app/matrices/plans.ts';
import { id } from '../app/results/plans.ts';
import type { Measurement } from './measurement.ts';

const secondsMax = 120;
const reader = { ...context, planHash: null };

/** The report and a score sheet as jobs: how long main's thread, which serves the windows, is kept from them at a time. */
export async function benchPapers(): Promise<Measurement[]> {
  const nordby = samplePlan('nordby', 'da');
  const large = rated(largePlan(200, 60), 50);
  return [
    ...(await reportOf('the sample plan', nordby)),
    ...(await reportOf('200 × 60, 50 raters', large)),
    ...(await measured('score sheet of 200 × 60, 50 raters', 'scoreSheet', {
      ...{ secondsMax, plan: large, context: reader, roundId: roundId, raterId: raterId(0) },
    })),
  ];
}

async function reportOf(name: string, plan: Plan): Promise<Measurement[]> {
  const sections = reportSectionsOf(plan, resources.reportTemplates(), 'da');
  const paper = { kind: 'report' as const, sections };
  const byJob = await measured(`report of ${name}`, 'pages', { secondsMax, plan, context: reader, paper });
  // Last: what it leaves behind has to be swept up.
  const start = performance.now();
  const planHash = freezeHash(plan).slice(0, 12);
  paperPages(plan, { ...context, planHash }, paper);
  const inMain = performance.now() - start;
  return [
    ...byJob,
    { name: `report of ${name}: hash and page in this thread`, value: inMain, unit: 'ms', goal: null },
  ];
}

/** How long a job takes, and for how long at most it keeps this thread from anything else. */
async function measured<Kind extends JobKind>(
  name: string,
  kind: Kind,
  input: JobInput<Kind>,
): Promise<Measurement[]> {
  let last = performance.now();
  let longest = 0;
  const timer = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }, 1);
  const start = performance.now();
  const made = await startJob(kind, input, { log: console.error }).result;
  const whole = performance.now() - start;
  clearInterval(timer);
  if (!made.ok) throw new Error(made.error.code);
  return [
    { name: `${name}, by a job from the sources`, value: whole, unit: 'ms', goal: 30_000 },
    { name: `${name}: this thread kept at most`, value: longest, unit: 'ms', goal: 100 },
  ];
}

const roundId = id(9_001);
const raterId = (index: number) => id(9_100 + index);

/** The plan with a round that is open, in which so many raters have given every score. */
function rated(plan: Plan, raters: number): Plan {
  const group = { id: id(9_000), sort: 1, name: 'Medarbejdere' };
  const people = Array.from({ length: raters }, (_, index) => ({
    ...{ id: raterId(index), groupId: group.id, sort: index, name: `${index + 1}`, ballotRoundId: null },
  }));
  const round = { id: roundId, sort: 1, name: 'Runde 1', status: 'private' as const, anonymous: false };
  const given = people.flatMap((rater) =>
    Object.values(plan.agreements).map(({ scenarioId, criterionId, low, likely, high }) => ({
      ...{ roundId, raterId: rater.id, scenarioId, criterionId, low, likely, high },
      ...{ reason: 'Som vi plejer.', source: '', scaleRevision: 0 },
    })),
  );
  return {
    ...plan,
    raterGroups: { [group.id]: group },
    raters: Object.fromEntries(people.map((row) => [row.id, row])),
    rounds: { [round.id]: round },
    ratings: Object.fromEntries(given.map((row) => [rowKey('ratings', row), row])),
  };
}
