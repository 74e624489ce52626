import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { Patch } from 'immer';
import { patched } from '#app/commands/patched.ts';
import type { CommandRequest } from '#app/commands/registry.ts';
import { execute } from '#app/commands/registry.ts';
import { merge } from '#app/compare/merge.ts';
import { isCellDifferent } from '#app/compare/scenario-cells.ts';
import { scenarioDifferences, takeOverInput } from '#app/compare/scenarios.ts';
import { houseIndex, scenarioHouse } from '#app/indicators/house-index.ts';
import { needsCoverage } from '#app/indicators/needs.ts';
import { type CollectionName, emptyPlan, type Plan, type RowOf, rowKey } from '#app/plan/plan.ts';
import type { Result } from '#app/plan/result.ts';
import { usualScenario } from '#app/plan/scenario.ts';
import { openDesk } from '#main/file/desk.ts';
import { createDocument } from '#main/file/documents.ts';
import { samplePlan } from '#main/samples.ts';
import { functionRow, needRow, scenarioServiceRow, serviceRow } from '../app/plan/rows.ts';
import type { Measurement } from './measurement.ts';

const scenarioCount = 20;
const functionCount = 300;
const serviceCount = 300;
const needCount = 200;

/** A house as large as we think of: open, evaluate, compare, edit, merge. */
export function benchCompare(): Measurement[] {
  const plan = largeHouse();
  const folder = mkdtempSync(join(tmpdir(), 'borgerhus-bench-'));
  const ms = (name: string, value: number, goal: number | null): Measurement => ({
    name,
    value,
    unit: 'ms',
    goal,
  });
  try {
    const now = () => new Date('2026-03-01T12:00:00Z');
    const path = join(folder, 'plan.borgerhus');
    value(createDocument(path, plan, now()));
    const started = performance.now();
    const session = value(openDesk({ dataFolder: join(folder, 'data'), now }).openDocument(path));
    const openMs = performance.now() - started;

    let window = session.plan;
    const bytes: number[] = [];
    session.subscribe(({ patches, status }) => {
      const wire = JSON.stringify({ patches, status });
      bytes.push(wire.length);
      window = patched(window, JSON.parse(wire).patches as Patch[]);
    });
    const edit = (index: number): CommandRequest => ({
      type: 'scenarioFunctions.set',
      input: {
        rows: [
          {
            ...{ scenarioId: id(1, 5), functionId: id(2, index), state: 'changed' },
            ...{ note: 'Deler rum med foreningerne', unitCount: 2, netM2Each: 20 + index },
          },
        ],
      },
    });
    const editMs = median(25, (index) => value(session.execute(edit(index))));
    const editBytes = Math.max(...bytes);
    const applyMs = median(25, (index) => value(execute(session.plan, edit(100 + index))));
    const scenario = {
      ...required(plan.scenarios[id(1, 3)]),
      id: id(9, 1),
      parentId: id(1, 3),
      name: 'Gren',
    };
    const branchMs = once(() => value(session.execute({ type: 'scenario.branch', input: { scenario } })));
    const five = scenarioDifferences(session.plan, id(1, 0), id(1, 7)).slice(0, 5);
    const takeOver = takeOverInput(id(1, 0), id(1, 7), five);
    const takeOverMs = once(() => value(session.execute({ type: 'scenario.takeOver', input: takeOver })));
    session.close();

    const scenarioIds = Object.keys(plan.scenarios);
    const evaluateMs = median(5, () => {
      const index = houseIndex(plan);
      for (const scenarioId of scenarioIds) needsCoverage(index, scenarioHouse(index, scenarioId));
    });
    const baseId = scenarioIds[0] ?? '';
    const pairMs = median(9, () => scenarioDifferences(plan, baseId, id(1, 7)));
    const allMs = median(5, () => {
      for (const scenarioId of scenarioIds) scenarioDifferences(plan, baseId, scenarioId);
    });
    const keys = Object.keys(plan.scenarioFunctions);
    const marksMs = median(9, () => {
      for (const key of keys) isCellDifferent('scenarioFunctions', plan.scenarioFunctions, baseId, key);
    });
    const [mine, theirs] = [edited(plan, 2), edited(plan, 4)];
    const mergeMs = median(3, () => value(merge({ base: plan, mine, theirs })));
    return [
      ms('open, 20 scenarios × 300 functions × 300 services × 200 needs', openMs, 1500),
      ms('evaluate all scenarios', evaluateMs, 100),
      ms('compare two scenarios', pairMs, 20),
      ms('compare all with the baseline', allMs, 200),
      ms('is each of 6,000 cells different', marksMs, 10),
      ms('one edit: command alone', applyMs, 5),
      ms('one edit: command, store, patches to the window and applied', editMs, 10),
      { name: 'one edit: what goes to the window', value: editBytes, unit: 'bytes', goal: 2000 },
      ms('branch a scenario, kept', branchMs, 300),
      ms('take five differences over, kept', takeOverMs, 100),
      ms('merge two copies with 100 changes each', mergeMs, 500),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A hundred functions changed in one scenario. */
function edited(plan: Plan, scenario: number): Plan {
  const rows = Array.from({ length: 100 }, (_, index) => ({
    ...{ scenarioId: id(1, scenario), functionId: id(2, index), state: 'out' as const },
    ...{ note: `Rettet ${scenario}`, unitCount: null, netM2Each: null },
  }));
  return value(execute(plan, { type: 'scenarioFunctions.set', input: { rows } })).plan;
}

function largeHouse(): Plan {
  const sample = samplePlan('nordby', 'da');
  const times = <Row>(count: number, row: (index: number) => Row) =>
    Array.from({ length: count }, (_, index) => row(index));
  const byKey = <Name extends CollectionName>(name: Name, rows: RowOf<Name>[]) =>
    Object.fromEntries(rows.map((row) => [rowKey(name, row), row]));
  const byId = <Row extends { id: string }>(rows: Row[]) =>
    Object.fromEntries(rows.map((row) => [row.id, row]));
  const scenarios = times(scenarioCount, (index) => ({
    ...usualScenario,
    ...{ id: id(1, index), sort: index, shortName: `${index}`, name: `Scenarie ${index}`, colour: index % 8 },
  }));
  const cells = scenarios.flatMap((scenario, at) =>
    times(functionCount, (index) => ({
      ...{ scenarioId: scenario.id, functionId: id(2, index) },
      state: (index + at) % 4 === 0 ? ('out' as const) : ('in' as const),
      ...{ note: '', unitCount: null, netM2Each: (index * at) % 7 === 3 ? 25 : null },
    })),
  );
  const given = scenarios.flatMap((scenario, at) =>
    times(serviceCount, (index) =>
      scenarioServiceRow({
        ...{ scenarioId: scenario.id, serviceId: id(3, index), functionId: id(2, index) },
        note: (index + at) % 5 === 0 ? 'Kun formiddag' : '',
      }),
    ),
  );
  const links = times(needCount, (index) => ({ needId: id(4, index), functionId: id(2, index) }));
  return {
    ...emptyPlan({ ...sample.meta, baselineId: id(1, 0), costCriterionId: null }),
    scenarios: byId(scenarios),
    functions: byId(
      times(functionCount, (index) =>
        functionRow({ id: id(2, index), name: `Funktion ${index}`, sort: index }),
      ),
    ),
    services: byId(
      times(serviceCount, (index) => serviceRow({ id: id(3, index), name: `Ydelse ${index}`, sort: index })),
    ),
    needs: byId(
      times(needCount, (index) => needRow({ id: id(4, index), statement: `Behov ${index}`, sort: index })),
    ),
    needFunctions: byKey('needFunctions', links),
    scenarioFunctions: byKey('scenarioFunctions', cells),
    scenarioServices: byKey('scenarioServices', given),
  };
}

function id(kind: number, index: number): string {
  return `${kind.toString(16).padStart(8, '0')}-0000-4000-8000-${index.toString(16).padStart(12, '0')}`;
}

function once(run: () => unknown): number {
  const before = performance.now();
  run();
  return performance.now() - before;
}

function median(times: number, run: (index: number) => unknown): number {
  const all = Array.from({ length: times }, (_, index) => once(() => run(index))).sort((a, b) => a - b);
  return all[Math.floor(times / 2)] ?? 0;
}

function required<Value>(found: Value | undefined): Value {
  if (found === undefined) throw new Error('not there');
  return found;
}

function value<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`${result.error.code} ${JSON.stringify(result.error.details)}`);
  return result.value;
}
