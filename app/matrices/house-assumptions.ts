import type { TextKey } from '../i18n/texts.ts';
import { unconfirmed } from '../plan/mark.ts';
import { type ParameterCode, parameters } from '../plan/parameters.ts';
import { type Plan, sorted } from '../plan/plan.ts';
import type { ServiceMark } from '../plan/service.ts';
import { defaultLadder } from '../staffing/default-ladder.ts';
import type { AssumptionLine } from './assumption-line.ts';
import { headerRow, plain } from './cells.ts';
import type { Council } from './council.ts';
import { economyLineLines, priceIndexLines, reminderLines } from './economy-assumptions.ts';
import type { Row } from './matrix.ts';
import { hasStaffing } from './staffing-sheet.ts';

/**
 * The figures about the house that the plan leans on: the program's own where the plan says nothing, and those of
 * services, functions and staff, a heading over each group that has any.
 */
export function houseAssumptionRows(council: Council): Row[] {
  const { say } = council;
  const groups: [TextKey, AssumptionLine[]][] = [
    ['matrix.assumptions.program', parameterLines(council)],
    ['matrix.assumptions.services', serviceLines(council)],
    ['matrix.assumptions.functions', functionLines(council)],
    ['matrix.assumptions.ladder', ladderLines(council)],
    ['matrix.assumptions.staff', staffLines(council)],
    ['matrix.assumptions.priceIndices', priceIndexLines(council)],
    ['matrix.assumptions.economyLines', economyLineLines(council)],
    ['economy.reminders', reminderLines(council)],
  ];
  return groups.flatMap(([title, lines]) =>
    lines.length === 0 ? [] : [headerRow(title, say(title)), ...lines.map((line) => row(council, line))],
  );
}

function row({ say }: Council, line: AssumptionLine): Row {
  return {
    key: line.key,
    kind: 'data',
    depth: 1,
    cells: {
      name: plain(line.name),
      value: plain(line.value),
      unit: plain(line.unit),
      source: plain(line.source),
      mark: plain(say(`matrix.assumptions.mark.${line.mark}`)),
      role: plain(line.confirmedByRole),
      on: plain(line.confirmedOn ? new Date(`${line.confirmedOn}T00:00:00Z`) : null),
    },
  };
}

function parameterLines({ plan, say }: Council): AssumptionLine[] {
  const replaced = new Set(Object.values(plan.assumptions).map(({ code }) => code));
  const codes = Object.keys(parameters) as ParameterCode[];
  return codes
    .filter((code) => !replaced.has(code))
    .map((code) => {
      const { value, unit, mark, source } = parameters[code];
      return {
        key: `parameter.${code}`,
        name: say(`parameter.${code}`),
        value,
        unit: say(`unit.${unit}`),
        mark,
        source: source === '' ? say('matrix.assumptions.program.source') : source,
        ...unconfirmed,
      };
    });
}

/** The figures of services that came from the catalogue, or that somebody has confirmed. */
function serviceLines(council: Council): AssumptionLine[] {
  const { plan, say, house } = council;
  return house.services.flatMap((service) =>
    (['handlingMinutes', 'volumePer1000', 'spaceM2PerUnit'] as const).flatMap((field) => {
      const mark = plan.serviceMarks[`${service.id}.${field}`];
      const value = service[field];
      if (!mark || value === null) return [];
      const params = { name: service.name, unit: service.spaceUnit };
      return [
        {
          ...lineOf(mark, `${service.id}.${field}`, value),
          name: say(`matrix.assumptions.service.${field}`, params),
          unit: unitOf(council, field),
        },
      ];
    }),
  );
}

function unitOf({ say }: Council, field: ServiceMark['field']): string {
  if (field === 'handlingMinutes') return say('matrix.assumptions.unit.minutes');
  return field === 'volumePer1000' ? say('matrix.assumptions.unit.per1000') : say('matrix.netM2');
}

function lineOf(
  {
    mark,
    source,
    confirmedByRole,
    confirmedOn,
  }: Pick<ServiceMark, 'mark' | 'source' | 'confirmedByRole' | 'confirmedOn'>,
  key: string,
  value: number,
): Omit<AssumptionLine, 'name' | 'unit'> {
  return { key, value, mark, source, confirmedByRole, confirmedOn };
}

/** Net or gross, never both: a schedule that gives only gross is told as gross. */
function functionLines({ plan, say }: Council): AssumptionLine[] {
  return sorted(plan.functions).flatMap(({ id, name, netM2Each, grossM2, areaMark, areaSource }) => {
    const common = { mark: areaMark, source: areaSource, ...unconfirmed };
    return [
      ...(netM2Each === null
        ? []
        : [
            {
              key: `${id}.netM2Each`,
              name: say('matrix.assumptions.functionEach', { name }),
              value: netM2Each,
              unit: say('matrix.netM2'),
              ...common,
            },
          ]),
      ...(grossM2 === null
        ? []
        : [
            {
              key: `${id}.grossM2`,
              name: say('matrix.assumptions.functionGross', { name }),
              value: grossM2,
              unit: say('matrix.assumptions.grossM2'),
              ...common,
            },
          ]),
    ];
  });
}

/** Keys of the ladder's steps on the sheet, one after another: the plan's own, else the program's. */
export function ladderRowKeys(plan: Plan): string[] {
  const own = sorted(plan.ladderSteps);
  return own.length > 0 ? own.map(({ id }) => id) : defaultLadder.map(({ id }) => `ladder.${id}`);
}

function ladderLines({ plan, say }: Council): AssumptionLine[] {
  if (Object.keys(plan.ladderSteps).length === 0) {
    if (!hasStaffing(plan)) return [];
    return defaultLadder.map(({ id, hours, mark }) => ({
      key: `ladder.${id}`,
      name: say(`ladder.${id}`),
      value: hours,
      unit: say('matrix.assumptions.unit.hours'),
      mark,
      source: say('matrix.assumptions.program.source'),
      ...unconfirmed,
    }));
  }
  return sorted(plan.ladderSteps).map((step) => ({
    ...lineOf(step, step.id, step.hours),
    name: step.name,
    unit: say('matrix.assumptions.unit.hours'),
  }));
}

function staffLines({ plan, say }: Council): AssumptionLine[] {
  return sorted(plan.staffGroups).flatMap((group) =>
    group.yearlyCostTDkk === null
      ? []
      : [
          {
            ...lineOf(group, group.id, group.yearlyCostTDkk),
            name: group.name,
            unit: say('matrix.assumptions.unit.tDkk'),
          },
        ],
  );
}
