import { expect, it } from 'vitest';
import { readArea, readCount, readZoneKind } from '#app/import/schedule-cells.ts';
import type { Result } from '#app/plan/result.ts';

const valueOrCode = <Value>(result: Result<Value>) => (result.ok ? result.value : result.error.code);

it.each([
  ['12,5 m²', 12.5],
  ['1.200 kvm. netto', 1200],
  ['1.200 brutto', 1200],
  ['0', 0],
  ['100.000', 100_000],
  ['100.001', 'schedule_area_outside'],
  ['-1', 'schedule_area_outside'],
  ['stor', 'schedule_number'],
])('an area: %s', (text, expected) => {
  expect(valueOrCode(readArea('da', text))).toBe(expected);
});

it.each([
  ['4', 4],
  ['4 stk.', 4],
  ['4 x', 4],
  ['10.000', 10_000],
  ['10.001', 'schedule_count'],
  ['2,5', 'schedule_count'],
  ['-1', 'schedule_count'],
  ['fire', 'schedule_count'],
])('a count: %s', (text, expected) => {
  expect(valueOrCode(readCount('da', text))).toBe(expected);
});

it.each([
  ['–', null],
  ['Ydre zone', 'outer'],
  ['public areas', 'outer'],
  ['Mellemzone', 'middle'],
  ['personale', 'inner'],
  ['Teknik', 'shared'],
  ['kælder', 'schedule_zone_kind'],
])('a kind of zone: %s', (text, expected) => {
  expect(valueOrCode(readZoneKind(text))).toBe(expected);
});
