import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ListName } from '#app/commands/list-take.ts';
import { listTable } from '#app/import/list-table.ts';
import { lists } from '#app/import/lists/lists.ts';
import { breaches } from '#app/plan/invariants.ts';
import type { Plan } from '#app/plan/plan.ts';
import { samplePlan } from '#main/samples.ts';
import { parseTsv, writeTsv } from '#renderer/components/matrix-grid/tsv.ts';
import { randomPlan } from '../commands/random-commands.ts';
import { listContext, problemsOf, readPasted, standings, taken } from './list-harness.ts';

const names = Object.keys(lists) as ListName[];
const languages = ['da', 'en'] as const;
const asPasted = (block: string[][]) => parseTsv(writeTsv(block));

/** The plan with names that can be told apart, and parted from one another. */
function toldApart(plan: Plan): Plan {
  const rename = <Row extends { id: string }>(rows: { readonly [id: string]: Row }, field: keyof Row) =>
    Object.fromEntries(
      Object.values(rows).map((row, at) => [
        row.id,
        { ...row, [field]: `${String(row[field]).replace(/[;·,\n]/g, ' ')} ${at}` },
      ]),
    );
  return {
    ...plan,
    functions: rename(plan.functions, 'name'),
    services: rename(plan.services, 'name'),
    staffGroups: rename(plan.staffGroups, 'name'),
    needs: rename(plan.needs, 'statement'),
    economyLines: rename(plan.economyLines, 'name'),
  };
}

describe('a list as the plan has it', () => {
  it.each(names)('of %s comes back and changes nothing, in either language', (name) => {
    for (const sample of ['nordby', 'billund'] as const) {
      for (const language of languages) {
        const plan = samplePlan(sample, language);
        const context = listContext(plan, { language, numbers: language });
        const reading = readPasted(name, asPasted(listTable(lists[name], context)), context);
        expect(problemsOf(reading)).toEqual([]);
        expect(new Set(standings(reading)).size).toBeLessThanOrEqual(1);
        expect(standings(reading).every((standing) => standing === 'same')).toBe(true);
        expect(reading.taken).toBeNull();
      }
    }
  });

  it('comes back and changes nothing, whatever the plan', () => {
    fc.assert(
      fc.property(fc.gen(), fc.constantFrom(...names), fc.constantFrom(...languages), (g, name, language) => {
        const plan = toldApart(randomPlan(g, 20));
        const scenarioId = Object.keys(plan.scenarios)[0] ?? '';
        const context = listContext(plan, { scenarioId, language, numbers: language });
        const block = asPasted(listTable(lists[name], context));
        const reading = readPasted(name, block, context);
        expect(problemsOf(reading)).toEqual([]);
        expect(reading.rows.filter(({ standing }) => standing !== 'same')).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('fills an empty plan with the same, and a second time with nothing', () => {
    const plan = samplePlan('nordby', 'da');
    const scenarioId = listContext(plan).scenarioId;
    let empty: Plan = {
      ...plan,
      functions: {},
      services: {},
      serviceMarks: {},
      functionServices: {},
      needs: {},
    };
    empty = {
      ...empty,
      needFunctions: {},
      needServices: {},
      nearness: {},
      staffGroups: {},
      groupCompetences: {},
    };
    empty = { ...empty, economyLines: {}, economyAmounts: {}, scenarioFunctions: {}, scenarioServices: {} };
    empty = {
      ...empty,
      scenarioStaff: {},
      placements: {},
      placementDemands: {},
      rotaLines: {},
      serviceCompetences: {},
    };
    // Needs and pairs name functions and services, which come before them.
    for (const name of [
      'functions',
      'services',
      'areaSchedule',
      'needs',
      'nearness',
      'staff',
      'economy',
    ] as const) {
      const context = listContext(plan, { scenarioId });
      const block = asPasted(listTable(lists[name], context));
      const into = listContext(empty, { scenarioId, from: 'Ark1' });
      const reading = readPasted(name, block, into);
      expect(problemsOf(reading)).toEqual([]);
      empty = taken(name, reading, empty, 'Ark1').plan;
      const again = readPasted(name, block, listContext(empty, { scenarioId }));
      expect(again.taken).toBeNull();
      expect(problemsOf(again)).toEqual([]);
      expect(again.rows).toHaveLength(block.length - 1);
    }
    expect(breaches(empty)).toEqual([]);
  });
});
