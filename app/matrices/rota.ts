import { formatTime } from '../i18n/parse-time.ts';
import type { TextKey } from '../i18n/texts.ts';
import { rotaCoverOf } from '../indicators/staffing-rota-cover.ts';
import { slotWords } from '../indicators/staffing-words.ts';
import type { RotaLine } from '../plan/hours.ts';
import { rowIn } from '../plan/item-at.ts';
import { rowKey } from '../plan/plan.ts';
import type { Scenario } from '../plan/scenario.ts';
import { plain, wholeColumn } from './cells.ts';
import { type Council, markOf, nameOf } from './council.ts';
import { formula, type Matrix, type Row } from './matrix.ts';
import { staffingIn } from './staffing-sheet.ts';

/** Scenario by scenario who works which shift on which day, with hours and cost, and where the rota falls short. */
export function rotaMatrix(council: Council): Matrix {
  const { say, scenarios } = council;
  return {
    id: 'rota',
    title: say('matrix.rota.title'),
    notes: [say('matrix.rota.note'), ...scenarios.flatMap((scenario) => shortNote(council, scenario))],
    columns: [
      { key: 'day', title: say('matrix.rota.day'), width: 30 },
      { key: 'shift', title: say('matrix.rota.shift'), width: 18 },
      { key: 'time', title: say('matrix.rota.time'), width: 14 },
      { key: 'break', title: say('matrix.rota.break'), width: 14 },
      { key: 'group', title: say('matrix.rota.group'), width: 28 },
      { key: 'people', title: say('matrix.rota.people'), width: 8, format: 'integer' },
      { key: 'hours', title: say('matrix.rota.hours'), width: 9, format: 'one-decimal' },
      {
        key: 'sum',
        title: say('matrix.rota.sum'),
        unit: say('matrix.rota.hoursUnit'),
        width: 9,
        format: 'one-decimal',
      },
      {
        key: 'rate',
        title: say('matrix.rota.rate'),
        unit: say('matrix.rota.kr'),
        width: 9,
        format: 'integer',
      },
      {
        key: 'cost',
        title: say('matrix.rota.cost'),
        unit: say('matrix.rota.kr'),
        width: 10,
        format: 'integer',
      },
    ],
    rows: scenarios.flatMap((scenario) => scenarioRows(council, scenario)),
  };
}

/** Which half-hours lack somebody, in a sentence. */
function shortNote(council: Council, scenario: Scenario): string[] {
  const { say, context, staffing } = council;
  const cover = rotaCoverOf(staffing.index, staffingIn(council, scenario));
  if (!cover) return [];
  const name = scenario.shortName;
  if (cover.shortSlots.length === 0) return [say('matrix.rota.whole', { scenario: name })];
  return [say('matrix.rota.short', { scenario: name, spans: slotWords(context.language, cover.shortSlots) })];
}

function scenarioRows(council: Council, scenario: Scenario): Row[] {
  const { plan, say } = council;
  const place = (shiftPatternId: string) => rowIn(plan.shiftPatterns, shiftPatternId).fromMinute;
  const sortOf = (staffGroupId: string) => rowIn(plan.staffGroups, staffGroupId).sort;
  const rows = Object.values(plan.rotaLines)
    .filter(({ scenarioId }) => scenarioId === scenario.id)
    .sort(
      (a, b) =>
        a.weekday - b.weekday ||
        place(a.shiftPatternId) - place(b.shiftPatternId) ||
        sortOf(a.staffGroupId) - sortOf(b.staffGroupId) ||
        (rowKey('rotaLines', a) < rowKey('rotaLines', b) ? -1 : 1),
    )
    .map((line) => lineRow(council, line));
  if (rows.length === 0) return [];
  const total = (column: string) => ({
    value: rows.reduce((sum, { cells }) => sum + Number(cells[column]?.value ?? 0), 0),
    formula: formula`SUM(${wholeColumn(rows, column)})`,
  });
  return [
    {
      key: `header.${scenario.id}`,
      kind: 'header',
      depth: 0,
      cells: { day: { value: nameOf(scenario), scenario: markOf(council, scenario) } },
    },
    ...rows,
    {
      key: `total.${scenario.id}`,
      kind: 'total',
      depth: 0,
      cells: { day: plain(say('matrix.rota.total')), sum: total('sum'), cost: total('cost') },
    },
  ];
}

/** Breaks are paid, as they mostly are in a municipality. */
function lineRow({ plan, say, context }: Council, line: Readonly<RotaLine>): Row {
  const key = rowKey('rotaLines', line);
  const shift = rowIn(plan.shiftPatterns, line.shiftPatternId);
  const group = rowIn(plan.staffGroups, line.staffGroupId);
  const own = (column: string) => ({ row: key, column });
  const span = (from: number, to: number) =>
    `${formatTime(context.language, from)}–${formatTime(context.language, to)}`;
  const hours = (shift.toMinute - shift.fromMinute) / 60;
  const rate = group.hourlyCostDkk;
  return {
    key,
    kind: 'data',
    depth: 1,
    cells: {
      day: plain(say(`staffing.day.${line.weekday}` as TextKey)),
      shift: plain(shift.name),
      time: plain(span(shift.fromMinute, shift.toMinute)),
      break: plain(
        shift.breakFromMinute !== null
          ? span(shift.breakFromMinute, shift.breakFromMinute + shift.breakMinutes)
          : '',
      ),
      group: plain(group.name),
      people: plain(line.people),
      hours: plain(hours),
      sum: { value: line.people * hours, formula: formula`${own('people')}*${own('hours')}` },
      rate: plain(rate),
      ...(rate === null
        ? {}
        : { cost: { value: line.people * hours * rate, formula: formula`${own('sum')}*${own('rate')}` } }),
    },
  };
}
