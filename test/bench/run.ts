/** `npm run bench`: prints what things cost on this machine, with the goal beside; nothing fails by time. */

import { benchCompare } from './compare.ts';
import { benchConsequences } from './consequences-screen.ts';
import { benchCover } from './cover.ts';
import { benchDecision } from './decision.ts';
import { benchEconomy } from './economy.ts';
import { benchEvaluation } from './evaluation.ts';
import { benchExcel } from './excel.ts';
import { benchFirstScreen } from './first-screen.ts';
import { benchFloors } from './floors.ts';
import { benchHouse } from './house.ts';
import { benchHouseScreen } from './house-screen.ts';
import { benchPapers } from './papers.ts';
import { benchRenderer } from './renderer.ts';
import { benchStackScreen } from './stack-screen.ts';
import { benchStaffing } from './staffing.ts';
import { benchStart } from './start.ts';
import { benchStore } from './store.ts';

export interface Measurement {
  name: string;
  value: number;
  unit: string;
  goal: string;
}

const benches: [string, () => Measurement[] | Promise<Measurement[]>][] = [
  ['decision', benchDecision],
  ['cover', benchCover],
  ['house', benchHouse],
  ['store', benchStore],
  ['compare', benchCompare],
  ['floors', benchFloors],
  ['staffing', benchStaffing],
  ['economy', benchEconomy],
  ['evaluation', benchEvaluation],
  ['excel', benchExcel],
  ['papers', benchPapers],
  ['start', benchStart],
  ['first', benchFirstScreen],
  ['window', benchRenderer],
  ['matrices', benchHouseScreen],
  ['stack', benchStackScreen],
  ['chain', benchConsequences],
];

const chosen = process.argv.slice(2);
for (const [name, bench] of benches) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  for (const { name: what, value, unit, goal } of await bench()) {
    const figure = `${value >= 100 ? value.toFixed(0) : value.toPrecision(3)} ${unit}`;
    console.log(`${name.padEnd(9)} ${what.padEnd(64)} ${figure.padStart(12)}   goal ${goal}`);
  }
}
