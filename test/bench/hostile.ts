import { hostileFiles } from '../main/excel/read/corpus.ts';
import { readMeasured } from '../main/excel/read/read-measured.ts';
import type { Measurement } from './measurement.ts';

type Read = Awaited<ReturnType<typeof readMeasured>>;

/** The worst of the corpus of hostile workbooks; that each ends as it should is for the tests to say. */
export async function benchHostile(): Promise<Measurement[]> {
  const all: Read[] = [];
  for (const { bytes } of hostileFiles) all.push(await readMeasured(bytes()));
  const most = (of: (read: Read) => number) => Math.max(...all.map(of));
  const name = `${all.length} hostile workbooks`;
  return [
    { name: `${name}: the slowest`, value: most(({ seconds }) => seconds), unit: 's', goal: 20 },
    { name: `${name}: the largest reader`, value: most(({ megabytes }) => megabytes), unit: 'MB', goal: 300 },
  ];
}
