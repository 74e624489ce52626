/** `npm run bench`: prints what things cost on this machine, with the goal beside; nothing fails by time. */

export interface Measurement {
  name: string;
  value: number;
  unit: string;
  goal: string;
}

/** Each is loaded when its turn comes: what one measures of memory isn't another's. */
const benches: [string, () => Promise<Measurement[]>][] = [
  ['decision', async () => (await import('./decision.ts')).benchDecision()],
  ['cover', async () => (await import('./cover.ts')).benchCover()],
  ['house', async () => (await import('./house.ts')).benchHouse()],
  ['store', async () => (await import('./store.ts')).benchStore()],
  ['compare', async () => (await import('./compare.ts')).benchCompare()],
  ['floors', async () => (await import('./floors.ts')).benchFloors()],
  ['staffing', async () => (await import('./staffing.ts')).benchStaffing()],
  ['economy', async () => (await import('./economy.ts')).benchEconomy()],
  ['evaluation', async () => (await import('./evaluation.ts')).benchEvaluation()],
  ['excel', async () => (await import('./excel.ts')).benchExcel()],
  ['papers', async () => (await import('./papers.ts')).benchPapers()],
  ['start', async () => (await import('./start.ts')).benchStart()],
  ['first', async () => (await import('./first-screen.ts')).benchFirstScreen()],
  ['window', async () => (await import('./renderer.ts')).benchRenderer()],
  ['matrices', async () => (await import('./house-screen.ts')).benchHouseScreen()],
  ['stack', async () => (await import('./stack-screen.ts')).benchStackScreen()],
  ['chain', async () => (await import('./consequences-screen.ts')).benchConsequences()],
];

const chosen = process.argv.slice(2);
for (const [name, bench] of benches) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  for (const { name: what, value, unit, goal } of await bench()) {
    const figure = `${value >= 100 ? value.toFixed(0) : value.toPrecision(3)} ${unit}`;
    console.log(`${name.padEnd(9)} ${what.padEnd(64)} ${figure.padStart(12)}   goal ${goal}`);
  }
}
