import { figure, isReached, type Measurement } from './measurement.ts';

/**
 * `npm run bench [-- NAME …]`: prints what things cost on this machine as they come, and at the end one table of every
 * figure that an issue sets a goal for, with the goal beside it. Nothing fails by time.
 */

interface Bench {
  name: string;
  /** The issue that its goals come from. */
  issue: number;
  /** @param isChosen it was asked for by name, and may take its time */
  run(isChosen: boolean): Promise<Measurement[]>;
}

/** Each is loaded when its turn comes: what one measures of memory isn't another's. */
const benches: Bench[] = [
  { name: 'decision', issue: 4, run: async () => (await import('./decision.ts')).benchDecision() },
  { name: 'cover', issue: 6, run: async () => (await import('./cover.ts')).benchCover() },
  { name: 'house', issue: 5, run: async () => (await import('./house.ts')).benchHouse() },
  { name: 'store', issue: 2, run: async () => (await import('./store.ts')).benchStore() },
  { name: 'compare', issue: 5, run: async () => (await import('./compare.ts')).benchCompare() },
  { name: 'floors', issue: 7, run: async (isChosen) => (await import('./floors.ts')).benchFloors(isChosen) },
  { name: 'staffing', issue: 6, run: async () => (await import('./staffing.ts')).benchStaffing() },
  { name: 'economy', issue: 8, run: async () => (await import('./economy.ts')).benchEconomy() },
  { name: 'evaluation', issue: 8, run: async () => (await import('./evaluation.ts')).benchEvaluation() },
  { name: 'excel', issue: 9, run: async () => (await import('./excel.ts')).benchExcel() },
  { name: 'hostile', issue: 9, run: async () => (await import('./hostile.ts')).benchHostile() },
  { name: 'papers', issue: 9, run: async () => (await import('./papers.ts')).benchPapers() },
  { name: 'start', issue: 2, run: async () => (await import('./start.ts')).benchStart() },
  { name: 'first', issue: 3, run: async () => (await import('./first-screen.ts')).benchFirstScreen() },
  { name: 'window', issue: 2, run: async () => (await import('./renderer.ts')).benchRenderer() },
  { name: 'matrices', issue: 5, run: async () => (await import('./house-screen.ts')).benchHouseScreen() },
  { name: 'stack', issue: 7, run: async () => (await import('./stack-screen.ts')).benchStackScreen() },
  {
    name: 'chain',
    issue: 8,
    run: async () => (await import('./consequences-screen.ts')).benchConsequences(),
  },
  // As scored as is likely, and as it can be.
  { name: 'load', issue: 12, run: async () => (await import('./load.ts')).benchLoad(20) },
  { name: 'full', issue: 12, run: async () => (await import('./load.ts')).benchLoad(200) },
];

const chosen = process.argv.slice(2);
const unknown = chosen.filter((word) => !benches.some(({ name }) => name === word));
if (unknown.length > 0) {
  console.error(`unknown: ${unknown.join(', ')}; there are ${benches.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}

const begun = performance.now();
const asked: (Measurement & { issue: number })[] = [];
for (const { name, issue, run } of benches) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  for (const measured of await measurementsOf(name, run)) {
    console.log(`${name.padEnd(10)} ${line(measured)}`);
    if (measured.goal !== null) asked.push({ issue, ...measured });
  }
}
printTable();

/** A bench that breaks is a figure that falls short, and doesn't take the others with it. */
async function measurementsOf(name: string, run: Bench['run']): Promise<Measurement[]> {
  try {
    return await run(chosen.length > 0);
  } catch (error) {
    console.error(error);
    return [{ name: `${name}: could not be measured`, value: Number.NaN, unit: '', goal: 0 }];
  }
}

function printTable(): void {
  const header = `issue ${'figure'.padEnd(72)} ${'measured'.padStart(15)} ${'goal'.padStart(15)}  result`;
  console.log(`\n${header}\n${'-'.repeat(header.length + 8)}`);
  for (const measured of asked.sort((a, b) => a.issue - b.issue)) {
    const end = isReached(measured) ? 'within' : 'FALLS SHORT';
    console.log(`${String(measured.issue).padStart(5)} ${line(measured)}  ${end}`);
  }
  const within = asked.filter(isReached).length;
  const minutes = ((performance.now() - begun) / 60_000).toFixed(1);
  console.log(`\n${within} of ${asked.length} within goal, measured in ${minutes} minutes`);
}

function line({ name, value, unit, goal }: Measurement): string {
  const most = goal === null ? '–' : `≤ ${figure(goal)} ${unit}`;
  return `${name.trim().padEnd(72)} ${`${figure(value)} ${unit}`.padStart(15)} ${most.padStart(15)}`;
}
