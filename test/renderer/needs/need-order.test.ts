import { describe, expect, it } from 'vitest';
import { houseIndex } from '#app/indicators/house-index.ts';
import { type NeedChoice, needsInOrder } from '#renderer/views/needs/need-order.ts';
import { cell, id, planOf, scenarioRow } from '../../app/indicators/houses.ts';
import { functionRow, needRow } from '../../app/plan/rows.ts';

const index = houseIndex(
  planOf({
    scenarios: [scenarioRow('A'), scenarioRow('B')],
    functions: [functionRow({ id: id('f'), name: 'Café' }), functionRow({ id: id('g'), name: 'Sal' })],
    needs: [
      needRow({
        id: id('n1'),
        sort: 1,
        statement: 'Kaffe',
        voicedBy: 'Borgere',
        importance: 5,
        voicedOn: '2026-03-01',
      }),
      needRow({
        id: id('n2'),
        sort: 2,
        statement: 'Sang',
        voicedBy: 'Ældreråd',
        importance: 2,
        voicedOn: '2026-04-01',
      }),
      needRow({ id: id('n3'), sort: 3, statement: 'Parkering', voicedBy: 'Borgere', importance: null }),
      needRow({ id: id('n4'), sort: 4, statement: 'Begge dele', voicedBy: '', importance: 1 }),
    ],
    needFunctions: [
      { needId: id('n1'), functionId: id('f') },
      { needId: id('n2'), functionId: id('g') },
      { needId: id('n4'), functionId: id('f') },
      { needId: id('n4'), functionId: id('g') },
    ],
    scenarioFunctions: [cell('A', 'f'), cell('B', 'f'), cell('B', 'g')],
  }),
);

const order = (choice: Partial<NeedChoice>, scenarios = ['A', 'B']) =>
  needsInOrder(index, scenarios.map(id), { sort: 'uncovered', filter: 'all', search: '', ...choice }).map(
    ({ statement }) => statement,
  );

describe('the needs', () => {
  it('come with the least covered over the scenarios first', () => {
    expect(order({})).toEqual(['Parkering', 'Sang', 'Begge dele', 'Kaffe']);
  });

  it('come by the coverage of one scenario when that is chosen, then by importance', () => {
    expect(order({}, ['B'])).toEqual(['Parkering', 'Kaffe', 'Sang', 'Begge dele']);
  });

  it('come by importance (none counts as 3), by who voiced them with nobody last, by date, or as written', () => {
    expect(order({ sort: 'importance' })).toEqual(['Kaffe', 'Parkering', 'Sang', 'Begge dele']);
    expect(order({ sort: 'voicedBy' })).toEqual(['Kaffe', 'Parkering', 'Sang', 'Begge dele']);
    expect(order({ sort: 'voicedOn' })).toEqual(['Sang', 'Kaffe', 'Parkering', 'Begge dele']);
    expect(order({ sort: 'written' })).toEqual(['Kaffe', 'Sang', 'Parkering', 'Begge dele']);
  });

  it('are kept when they fit the coverage in one of the scenarios', () => {
    expect(order({ filter: 'covered' })).toEqual(['Sang', 'Begge dele', 'Kaffe']);
    expect(order({ filter: 'covered' }, ['A'])).toEqual(['Kaffe']);
    expect(order({ filter: 'partly' })).toEqual(['Begge dele']);
    expect(order({ filter: 'unlinked' })).toEqual(['Parkering']);
  });

  it('are found by letters of the statement or of who voiced it', () => {
    expect(order({ search: 'ÆLDRE' })).toEqual(['Sang']);
    expect(order({ search: ' kaf ' })).toEqual(['Kaffe']);
  });

  it('stay in their own order where there are no scenarios', () => {
    expect(order({ filter: 'uncovered' }, [])).toEqual([]);
    expect(order({ sort: 'written' }, [])).toHaveLength(4);
  });
});
