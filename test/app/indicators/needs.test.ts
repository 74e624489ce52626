import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { houseIndex, scenarioHouse } from '#app/indicators/house-index.ts';
import { needsCoverage } from '#app/indicators/needs.ts';
import type { Plan } from '#app/plan/plan.ts';
import { functionRow, needRow, scenarioServiceRow, serviceRow } from '../plan/rows.ts';
import { cell, id, planOf } from './houses.ts';

const functions = ['f1', 'f2'].map((word) => functionRow({ id: id(word), name: word }));
const services = [serviceRow({ id: id('s1'), name: 's1' })];

function coverageOf(plan: Plan) {
  const index = houseIndex(plan);
  return needsCoverage(index, scenarioHouse(index, id('A')));
}

describe('coverage of needs', () => {
  const needs = ['n1', 'n2', 'n3', 'n4'].map((word, sort) =>
    needRow({ id: id(word), statement: word, sort, importance: [1, null, 5, 2][sort] ?? null }),
  );
  const plan = planOf({
    functions,
    services,
    needs,
    needFunctions: [
      { needId: id('n1'), functionId: id('f1') },
      { needId: id('n2'), functionId: id('f1') },
      { needId: id('n2'), functionId: id('f2') },
      { needId: id('n4'), functionId: id('f2') },
    ],
    needServices: [{ needId: id('n1'), serviceId: id('s1') }],
    scenarioFunctions: [cell('A', 'f1', 'changed'), cell('A', 'f2', 'out')],
    scenarioServices: [scenarioServiceRow({ scenarioId: id('A'), serviceId: id('s1') })],
  });

  it('takes every link: all met is covered, some partly, none or no links uncovered', () => {
    const { needs, counts } = coverageOf(plan);
    expect(
      needs.map(({ need, coverage, metCount, linkCount }) => [need.statement, coverage, metCount, linkCount]),
    ).toEqual([
      ['n3', 'uncovered', 0, 0],
      ['n4', 'uncovered', 0, 1],
      ['n2', 'partly', 1, 2],
      ['n1', 'covered', 2, 2],
    ]);
    expect(counts).toEqual({ covered: 1, partly: 1, uncovered: 2 });
  });

  it('says what is missing', () => {
    const partly = coverageOf(plan).needs[2];
    expect(partly?.missingFunctionIds).toEqual([id('f2')]);
    expect(partly?.missingServiceIds).toEqual([]);
  });

  it('weighs by importance, 3 for a need that nobody weighed', () => {
    const { coveredShare, partlyShare } = coverageOf(plan);
    expect(coveredShare).toBeCloseTo(1 / 11, 12);
    expect(partlyShare).toBeCloseTo(3 / 11, 12);
  });

  it('has no share when the plan has no needs', () => {
    expect(coverageOf(planOf({})).coveredShare).toBeNull();
  });

  it('never covers less when the scenario gets one function more', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(3), fc.nat(1))), fc.boolean(), (links, hasFirst) => {
        const of = (states: ('in' | 'out')[]) =>
          coverageOf(
            planOf({
              functions,
              needs,
              needFunctions: links.map(([need, at]) => ({
                needId: needs[need]?.id ?? '',
                functionId: functions[at]?.id ?? '',
              })),
              scenarioFunctions: states.map((state, at) => cell('A', `f${at + 1}`, state)),
            }),
          ).coveredShare ?? Number.NaN;
        expect(of([hasFirst ? 'in' : 'out', 'in'])).toBeGreaterThanOrEqual(
          of([hasFirst ? 'in' : 'out', 'out']),
        );
      }),
    );
  });
});
