import { formatTime } from '../i18n/parse-time.ts';
import type { TextKey } from '../i18n/texts.ts';
import type { ZoneOpening } from '../indicators/staffing-opening.ts';
import type { OpeningHour } from '../plan/hours.ts';
import type { Scenario } from '../plan/scenario.ts';
import { type ZoneKind, zoneKinds } from '../plan/service.ts';
import { headerRow, plain } from './cells.ts';
import { type Council, markOf, nameOf } from './council.ts';
import { type Formula, formula, type Matrix, type Row } from './matrix.ts';
import { staffingIn } from './staffing-sheet.ts';

const weekdays = [1, 2, 3, 4, 5, 6, 7];
const weekHours = 168;

/** Zone by zone and scenario by scenario the week in words, and its hours with staff, without and closed. */
export function openingHoursMatrix(council: Council): Matrix {
  const { say } = council;
  const zones = zoneKinds.flatMap((zone) => zoneRows(council, zone));
  return {
    id: 'opening-hours',
    title: say('matrix.hours.title'),
    notes: [say('matrix.hours.note')],
    columns: [
      { key: 'name', title: say('matrix.hours.scenario'), width: 30 },
      ...weekdays.map((weekday) => ({
        key: `day.${weekday}`,
        title: say(`staffing.day.${weekday}` as TextKey),
        width: 14,
      })),
      { key: 'staffed', title: say('matrix.hours.staffed'), ...hoursColumn(council), startsBlock: true },
      { key: 'selfService', title: say('matrix.hours.selfService'), ...hoursColumn(council) },
      { key: 'closed', title: say('matrix.hours.closed'), ...hoursColumn(council) },
      { key: 'posts', title: say('matrix.hours.posts'), ...hoursColumn(council) },
    ],
    rows: [...zones, ...houseRows(council, zones)],
  };
}

function hoursColumn({ say }: Council) {
  return { unit: say('matrix.staffing.unit.perWeek'), width: 10, format: 'one-decimal' as const };
}

function zoneRows(council: Council, zone: ZoneKind): Row[] {
  const { say, scenarios, plan } = council;
  const rows = scenarios.flatMap((scenario): Row[] => {
    const opening = staffingIn(council, scenario).opening.zones.find((own) => own.zone === zone);
    if (!opening) return [];
    const hours = Object.values(plan.openingHours).filter(
      (row) => row.scenarioId === scenario.id && row.zone === zone,
    );
    const days = weekdays.map((weekday) => [`day.${weekday}`, plain(dayWords(council, hours, weekday))]);
    const key = `${zone}.${scenario.id}`;
    return [
      {
        key,
        kind: 'data',
        depth: 1,
        cells: { ...named(council, scenario), ...Object.fromEntries(days), ...hoursOf(key, opening) },
      },
    ];
  });
  return rows.length === 0 ? [] : [headerRow(zone, say(`zone.${zone}`)), ...rows];
}

function named(council: Council, scenario: Scenario): Row['cells'] {
  return { name: { value: nameOf(scenario), scenario: markOf(council, scenario) } };
}

function hoursOf(
  row: string,
  {
    staffedHoursPerWeek,
    selfServiceHoursPerWeek,
    closedHoursPerWeek,
    postHoursPerWeek,
  }: Omit<ZoneOpening, 'zone' | 'staffed' | 'posts'>,
): Row['cells'] {
  const own = (column: string) => ({ row, column });
  return {
    staffed: plain(staffedHoursPerWeek),
    selfService: plain(selfServiceHoursPerWeek),
    closed: {
      value: closedHoursPerWeek,
      formula: formula`${weekHours}-${own('staffed')}-${own('selfService')}`,
    },
    posts: plain(postHoursPerWeek),
  };
}

/** "10.00–18.00 (2)": with staff and how many posts; without staff in words. */
function dayWords(
  { say, context }: Council,
  hours: readonly Readonly<OpeningHour>[],
  weekday: number,
): string {
  return hours
    .filter((row) => row.weekday === weekday)
    .sort((a, b) => a.fromMinute - b.fromMinute)
    .map(({ fromMinute, toMinute, kind, posts }) =>
      say(`matrix.hours.${kind}Span`, {
        from: formatTime(context.language, fromMinute),
        to: formatTime(context.language, toMinute),
        posts,
      }),
    )
    .join('\n');
}

/** The house is open when one of its zones is: no sum of them, but its posts are. */
function houseRows(council: Council, zones: readonly Row[]): Row[] {
  const { say, scenarios } = council;
  const keys = new Set(zones.map(({ key }) => key));
  const rows = scenarios.map((scenario): Row => {
    const key = `house.${scenario.id}`;
    const { opening } = staffingIn(council, scenario);
    const own = zoneKinds.map((zone) => `${zone}.${scenario.id}`).filter((row) => keys.has(row));
    const sum = own.reduce<Formula>(
      (parts, row, at) => formula`${parts}${at === 0 ? '' : '+'}${{ row, column: 'posts' }}`,
      [],
    );
    return {
      key,
      kind: 'total',
      depth: 0,
      cells: {
        ...named(council, scenario),
        ...hoursOf(key, opening),
        ...(own.length > 0 ? { posts: { value: opening.postHoursPerWeek, formula: sum } } : {}),
      },
    };
  });
  return [headerRow('house', say('matrix.hours.house')), ...rows];
}
