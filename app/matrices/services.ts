import { channelMixText } from '../i18n/channel-mix.ts';
import { yearlyVolumeOf } from '../indicators/house.ts';
import { deliveringFunctions, givenServices, scenarioHouse } from '../indicators/house-index.ts';
import type { Scenario } from '../plan/scenario.ts';
import type { ScenarioService } from '../plan/scenario-cells.ts';
import { type Service, serviceGroups } from '../plan/service.ts';
import { elsewhere, headerRow, plain, wholeColumn } from './cells.ts';
import { type Council, legend, markOf } from './council.ts';
import { type Cell, formula, type Matrix, type Row } from './matrix.ts';

export const channelColumn = (scenario: Scenario) => `channel.${scenario.id}`;

/** Service × scenario: through which channels, in which function; and the hours of work each service makes a year. */
export function servicesMatrix(council: Council): Matrix {
  const { say, scenarios, house } = council;
  const rows = serviceGroups.flatMap((group) => {
    const own = house.services.filter(({ serviceGroup }) => serviceGroup === group);
    return own.length === 0
      ? []
      : [
          headerRow(group, say(`serviceGroup.${group}`)),
          ...own.map((service) => serviceRow(council, service)),
        ];
  });
  return {
    id: 'services',
    title: say('matrix.services.title'),
    notes: [say('matrix.services.note'), ...legend(council)],
    columns: [
      { key: 'name', title: say('matrix.services.name'), width: 32 },
      { key: 'kle', title: say('matrix.services.kle'), width: 10 },
      { key: 'law', title: say('matrix.services.law'), width: 22 },
      { key: 'authority', title: say('matrix.services.authority'), width: 11 },
      { key: 'privacy', title: say('matrix.services.privacy'), width: 12 },
      { key: 'udk', title: say('matrix.services.udk'), width: 14 },
      {
        key: 'minutes',
        title: say('matrix.services.minutes'),
        unit: say('matrix.services.minutesUnit'),
        width: 9,
        format: 'one-decimal',
      },
      {
        key: 'per1000',
        title: say('matrix.services.per1000'),
        unit: say('matrix.services.per1000Unit'),
        width: 9,
        format: 'one-decimal',
      },
      {
        key: 'volume',
        title: say('matrix.services.volume'),
        unit: say('matrix.services.volumeUnit'),
        width: 10,
        format: 'integer',
      },
      {
        key: 'hours',
        title: say('matrix.services.hours'),
        unit: say('matrix.services.hoursUnit'),
        width: 9,
        format: 'integer',
      },
      ...scenarios.map((scenario) => ({
        key: channelColumn(scenario),
        title: scenario.shortName,
        width: 24,
        startsBlock: scenario === scenarios[0],
        scenario: markOf(council, scenario),
      })),
    ],
    rows: [...rows, ...totals(council, rows)],
    filter: true,
  };
}

function serviceRow(council: Council, service: Readonly<Service>): Row {
  const { plan, say, scenarios, house } = council;
  const volume = yearlyVolumeOf(plan, service);
  const hours = hoursOf(council, service);
  const own = (column: string) => ({ row: service.id, column });
  const isScaled = service.yearlyVolume === null && service.volumePer1000 !== null;
  return {
    key: service.id,
    kind: 'data',
    depth: 1,
    cells: {
      name: plain(service.name),
      kle: plain(service.kleNumber),
      law: plain(service.legalBasis),
      authority: plain(say(service.authorityTask ? 'matrix.yes' : 'matrix.none')),
      privacy: plain(say(`privacy.${service.privacyLevel as 0 | 1 | 2 | 3}`)),
      udk: plain(say(`udk.${service.udbetalingDanmark}`)),
      minutes: plain(service.handlingMinutes),
      per1000: plain(service.volumePer1000),
      volume:
        isScaled && volume !== null
          ? {
              value: volume,
              formula: formula`${own('per1000')}*${elsewhere('assumptions', 'plan.inhabitants', 'value')}/1000`,
            }
          : plain(volume),
      ...(hours === null
        ? {}
        : { hours: { value: hours, formula: formula`${own('volume')}*${own('minutes')}/60` } }),
      ...Object.fromEntries(
        scenarios.map((scenario) => {
          const given = scenarioHouse(house, scenario.id).services.get(service.id);
          return [
            channelColumn(scenario),
            plain(given ? channelText(council, scenario, service, given) : null),
          ];
        }),
      ),
    },
  };
}

/** Hours of work a year if all of the volume is handled by staff; `null` while volume or minutes are unknown. */
function hoursOf({ plan }: Council, service: Readonly<Service>): number | null {
  const volume = yearlyVolumeOf(plan, service);
  return volume === null || service.handlingMinutes === null ? null : (volume * service.handlingMinutes) / 60;
}

/** "Tid 80 · skranke 20 (Ekspedition)": how the citizen gets it there, in percent, and where. */
function channelText(
  { say, house, context }: Council,
  scenario: Scenario,
  service: Readonly<Service>,
  given: Readonly<ScenarioService>,
): string {
  const at = deliveringFunctions(house, scenarioHouse(house, scenario.id), service.id);
  const place = at.length > 0 ? at.map(({ name }) => name).join(', ') : say('matrix.services.undelivered');
  return say('matrix.services.given', { channels: channelMixText(context.language, given), place });
}

/** How many services each scenario gives, and the hours of work they make. */
function totals(council: Council, rows: readonly Row[]): Row[] {
  const { say, scenarios, house } = council;
  if (rows.length === 0) return [];
  const column = (name: string) => wholeColumn(rows, name);
  const all = house.services.reduce((sum, service) => sum + (hoursOf(council, service) ?? 0), 0);
  const each = (cell: (scenario: Scenario) => Cell) =>
    Object.fromEntries(scenarios.map((scenario) => [channelColumn(scenario), cell(scenario)]));
  const given = (scenario: Scenario) => givenServices(house, scenarioHouse(house, scenario.id));
  return [
    {
      key: 'count',
      kind: 'total',
      depth: 0,
      cells: {
        name: plain(say('matrix.services.count')),
        ...each((scenario) => ({
          value: given(scenario).length,
          formula: formula`COUNTIF(${column(channelColumn(scenario))},"?*")`,
          format: 'integer',
        })),
      },
    },
    {
      key: 'hours',
      kind: 'total',
      depth: 0,
      cells: {
        name: plain(say('matrix.services.totalHours')),
        hours: { value: all, formula: formula`SUM(${column('hours')})` },
        ...each((scenario) => ({
          value: given(scenario).reduce((sum, { service }) => sum + (hoursOf(council, service) ?? 0), 0),
          formula: formula`SUMIF(${column(channelColumn(scenario))},"?*",${column('hours')})`,
          format: 'integer',
        })),
      },
    },
  ];
}
