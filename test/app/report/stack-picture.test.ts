import { expect, it } from 'vitest';
import type { MatrixContext } from '#app/matrices/matrix.ts';
import type { Plan } from '#app/plan/plan.ts';
import type { ReportBlock } from '#app/report/document.ts';
import { reportHtml } from '#app/report/page/report-html.ts';
import { reportContext, reportOf } from '#app/report/report.ts';
import { cell, id, planOf, scenarioRow } from '#test/app/indicators/houses.ts';
import { buildingRow, floorRow, functionRow, zoneRow } from '#test/app/plan/rows.ts';

const context: MatrixContext = {
  ...{ language: 'da', profile: 'intern', planVersion: 1, planHash: '0123456789ab', today: '2026-11-22' },
};
const placed = (word: string, zone: string) => ({
  ...{ scenarioId: id('A'), functionId: id(word), zoneId: id(zone), locked: false },
});

/** A house that is drawn badly on purpose: too full, barely measured, with a storey that nobody has divided. */
const house = planOf({
  scenarios: [{ ...scenarioRow('A'), buildingId: id('hus') }],
  buildings: [buildingRow({ id: id('hus'), name: 'Rådhuset' })],
  floors: [
    floorRow({ id: id('stue'), buildingId: id('hus'), name: 'Stue', level: 0, netM2: 100 }),
    floorRow({ id: id('1sal'), buildingId: id('hus'), name: '1. sal', level: 1, netM2: null, grossM2: null }),
  ],
  zones: [zoneRow({ id: id('for'), floorId: id('stue'), name: 'Forhal', capacityNetM2: 40 })],
  functions: [
    functionRow({ id: id('bib'), name: 'Bibliotek', netM2Each: 60 }),
    functionRow({ id: id('kon'), name: 'Kontaktpunkt', sort: 1, netM2Each: 8.5 }),
    functionRow({ id: id('ark'), name: 'Arkiv', sort: 2, netM2Each: null, grossM2: 80 }),
    functionRow({ id: id('dep'), name: 'Depot', sort: 3, netM2Each: null }),
  ],
  scenarioFunctions: ['bib', 'kon', 'ark', 'dep'].map((word) => cell('A', word)),
  placements: [placed('bib', 'for'), placed('kon', 'for'), placed('ark', 'for'), placed('dep', 'for')],
});

function drawn(plan: Plan): { blocks: readonly ReportBlock[]; page: string } {
  const section = { id: id('s'), sort: 0, heading: 'Huset', content: 'stacking_plan' as const, text: '' };
  const document = reportOf(reportContext(plan, context), [section]);
  return { blocks: document.sections[0]?.blocks ?? [], page: reportHtml(document, () => 'hash') };
}

it('a zone that holds more than it has room for says by how much, in the colour of a loss', () => {
  const { page, blocks } = drawn(house);
  expect(page).toContain('29 m² for meget');
  const table = blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []))[0];
  expect(table?.rows.map(({ cells }) => cells.map(({ text }) => text).join('|'))).toEqual([
    expect.stringContaining('Forhal'),
  ]);
});

it('a function tells what is known of its area: net to the tenth where it is small, gross, or that nothing is', () => {
  // Where nothing is placed there is room for every word.
  const { page } = drawn({ ...house, placements: {} });
  for (const measure of ['8,5 m²', '80 m² brutto', '? m²']) expect(page).toContain(measure);
});

it('a storey without zones is a dashed frame without figures that nobody gave, and is said to be empty', () => {
  const { blocks } = drawn(house);
  const figure = blocks.flatMap((block) => (block.kind === 'figure' ? [block.figure] : []))[0];
  expect(figure?.description).toContain('1. sal');
  expect(figure?.description).toContain('Bibliotek, Kontaktpunkt, Arkiv, Depot');
});

it('an undivided house has a picture and no table', () => {
  const { blocks } = drawn({ ...house, zones: {}, placements: {} });
  expect(blocks.map(({ kind }) => kind)).toEqual(['note', 'heading', 'figure']);
});
