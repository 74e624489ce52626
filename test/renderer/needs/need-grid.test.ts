import { describe, expect, it } from 'vitest';
import { execute } from '#app/commands/registry.ts';
import { houseIndex } from '#app/indicators/house-index.ts';
import type { Result } from '#app/plan/result.ts';
import {
  clearedNeeds,
  editedNeeds,
  needCells,
  needRows,
  parseNeedCell,
} from '#renderer/views/needs/need-grid.ts';
import { cell, id, planOf, scenarioRow } from '../../app/indicators/houses.ts';
import { functionRow, needRow } from '../../app/plan/rows.ts';

const plan = planOf({
  scenarios: [scenarioRow('A'), scenarioRow('B')],
  functions: [functionRow({ id: id('f'), name: 'Café' }), functionRow({ id: id('g'), name: 'Sal' })],
  needs: [
    needRow({
      id: id('n1'),
      sort: 1,
      statement: 'Kaffe',
      voicedBy: 'Borgere',
      importance: 4,
      voicedOn: '2026-03-01',
    }),
    needRow({ id: id('n2'), sort: 2, statement: 'Parkering' }),
  ],
  needFunctions: [
    { needId: id('n1'), functionId: id('f') },
    { needId: id('n1'), functionId: id('g') },
  ],
  scenarioFunctions: [cell('A', 'f'), cell('B', 'f'), cell('B', 'g')],
});
const show = needCells(houseIndex(plan), 'da');
const at = (row: string, column: string) => show({ row: id(row), column });
const codeOf = (result: Result<unknown>) => (result.ok ? 'ok' : result.error.code);

describe('a cell of the needs', () => {
  it('shows coverage as a sign with its numbers, and says it in words', () => {
    expect(at('n1', id('A'))).toMatchObject({ sign: 'half', text: '1/2', copyText: 'delvist dækket' });
    expect(at('n1', id('B'))).toMatchObject({ sign: 'full', text: '2/2' });
    expect(at('n1', id('A')).label).toBe('delvist dækket: 1/2 svar er med i A');
    expect(at('n2', id('A'))).toMatchObject({ sign: 'empty', text: '–' });
  });

  it('shows importance as dots that can be typed as a figure', () => {
    expect(at('n1', 'importance')).toMatchObject({ text: '●●●●○', copyText: '4' });
    expect(at('n2', 'importance').text).toBe('');
    expect(at('n1', 'links').text).toBe('Café, Sal');
    expect(at('n1', 'voicedOn').text).toBe('1.3.2026');
  });
});

describe('what is typed', () => {
  it('is taken where it can be, and its own pictures can be pasted back', () => {
    const parse = (column: string, text: string) => parseNeedCell({ row: id('n1'), column }, text);
    expect(parse('importance', '5')).toEqual({ ok: true, value: { importance: 5 } });
    expect(parse('importance', '●●○○○')).toEqual({ ok: true, value: { importance: 2 } });
    expect(parse('voicedOn', '3/4 2026')).toEqual({ ok: true, value: { voicedOn: '2026-04-03' } });
    expect(parse('occasion', 'Høring')).toEqual({ ok: true, value: { occasion: 'Høring' } });
    expect(codeOf(parse('importance', '6'))).toBe('need_importance_unclear');
    expect(codeOf(parse('voicedOn', 'i foråret'))).toBe('date_unclear');
    expect(codeOf(parse('voicedBy', 'x'.repeat(201)))).toBe('line_too_long');
    expect(codeOf(parse(id('A'), 'dækket'))).toBe('need_computed');
  });

  it('changes each need once, whatever the block, as one step', () => {
    const rows = editedNeeds(plan.needs, [
      { row: id('n1'), column: 'importance', value: { importance: 1 } },
      { row: id('n1'), column: 'occasion', value: { occasion: 'Workshop' } },
      { row: id('n2'), column: 'importance', value: { importance: 2 } },
    ]);
    const result = execute(plan, { type: 'need.replace', input: { rows } });
    if (!result.ok) throw new Error(result.error.code);
    const { needs } = result.value.plan;
    expect(needs[id('n1')]).toMatchObject({ importance: 1, occasion: 'Workshop', voicedBy: 'Borgere' });
    expect(needs[id('n2')]).toMatchObject({ importance: 2 });
    expect(result.value.label).toMatchObject({ params: { count: 2 } });
  });

  it('can be emptied; what follows from the plan, and what is empty, is let be', () => {
    const cells = ['importance', 'voicedBy', 'occasion', 'links', id('A')].flatMap((column) =>
      [id('n1'), id('n2')].map((row) => ({ row, column })),
    );
    expect(clearedNeeds(plan.needs, cells)).toEqual([
      { ...plan.needs[id('n1')], importance: null, voicedBy: '' },
    ]);
  });

  it('is refused for a need that is gone', () => {
    const rows = [needRow({ id: id('gone'), statement: 'Væk' })];
    expect(codeOf(execute(plan, { type: 'need.replace', input: { rows } }))).toBe('row_missing');
  });
});

describe('the rows', () => {
  it('stand under who voiced them when that is their order', () => {
    const needs = ['n1', 'n2'].flatMap((word) => plan.needs[id(word)] ?? []);
    expect(needRows(needs, true, 'da').map(({ kind, title }) => `${kind} ${title}`)).toEqual([
      'header Borgere',
      'data Kaffe',
      'header Ingen angivet',
      'data Parkering',
    ]);
    expect(needRows(needs, false, 'da')).toHaveLength(2);
  });
});
