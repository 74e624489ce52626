import { readFileSync } from 'node:fs';

interface Vector<Input, Expected> {
  id: string;
  input: Input;
  expected: Expected;
  /** Absolute; a text where the file gives a rule for sampled figures instead. */
  tolerance: number | string;
}

const file = JSON.parse(readFileSync(new URL('../../vectors/mcda.json', import.meta.url), 'utf8')) as {
  vectors: Vector<unknown, unknown>[];
};

export const vectorIds = file.vectors.map((vector) => vector.id);

/** A worked case by its id; the caller names the shape it has in the file. */
export function vector<Input, Expected>(id: string): Vector<Input, Expected> & { within: number } {
  const found = file.vectors.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no vector ${id}`);
  const within = typeof found.tolerance === 'number' ? found.tolerance : Number.NaN;
  return { ...(found as Vector<Input, Expected>), within };
}
