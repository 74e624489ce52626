import type { RowOf, ScenarioCellCollection } from '../plan/plan.ts';

/**
 * What was last reckoned under each name, with the things it was reckoned from. Rows and collections are never changed
 * in place, so that the same things always give the same value: an edit costs what hangs on the rows it touched.
 */
export interface FigureMemory {
  /**
   * The last value under the name when it was reckoned from the same things, else one reckoned anew.
   *
   * @param from everything that `reckon` reads: rows and collections by identity, figures by value
   * @param reckon is given the last value, so that what didn't change can stay the same object
   */
  value<Value>(name: string, from: readonly unknown[], reckon: (last: Value | undefined) => Value): Value;
  /** Forgets what belongs to scenarios that are gone. */
  keepOnly(scenarioIds: ReadonlySet<string>): void;
}

/** An empty memory. Names end with the id of the scenario that they are about, after a space; or hold none. */
export function figureMemory(): FigureMemory {
  const kept = new Map<string, { from: readonly unknown[]; value: unknown }>();
  return {
    value<Value>(name: string, from: readonly unknown[], reckon: (last: Value | undefined) => Value): Value {
      const last = kept.get(name);
      if (last && sameThings(last.from, from)) return last.value as Value;
      const value = reckon(last?.value as Value | undefined);
      kept.set(name, { from, value });
      return value;
    },
    keepOnly(scenarioIds) {
      for (const name of kept.keys()) {
        const [, scenarioId] = name.split(' ');
        if (scenarioId !== undefined && !scenarioIds.has(scenarioId)) kept.delete(name);
      }
    },
  };
}

function sameThings(things: readonly unknown[], others: readonly unknown[]): boolean {
  return things.length === others.length && things.every((thing, index) => Object.is(thing, others[index]));
}

/** The cells of a scenario, the same array as long as none of them changes. */
export type CellsOf = <Name extends ScenarioCellCollection>(
  name: Name,
  scenarioId: string,
) => readonly Readonly<RowOf<Name>>[];

/** Keeps a value for as long as the plan is looked at, however often it is asked for. */
export function once<Value extends object>(reckon: () => Value): () => Value {
  let kept: Value | undefined;
  return () => {
    kept ??= reckon();
    return kept;
  };
}

/** {@link once}, for each scenario. */
export function oncePerScenario<Value extends object | null>(
  reckon: (id: string) => Value,
): (id: string) => Value {
  const kept = new Map<string, Value>();
  return (id) => {
    const known = kept.get(id);
    if (known !== undefined) return known;
    const value = reckon(id);
    kept.set(id, value);
    return value;
  };
}
