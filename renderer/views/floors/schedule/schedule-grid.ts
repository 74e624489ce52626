import { readArea, readCount, readZoneKind } from '#app/import/schedule-cells.ts';
import { type FloorFigures, plannedGrossM2 } from '#app/indicators/floors.ts';
import type { PlacedFunction, ScenarioBuilding } from '#app/indicators/scenario-building.ts';
import { nameIn } from '#app/plan/name-in.ts';
import type { Plan } from '#app/plan/plan.ts';
import { ok, type Result, refused } from '#app/plan/result.ts';
import { type ZoneKind, zoneKinds } from '#app/plan/service.ts';
import type { CellKey, GridCell, GridColumn, GridRow } from '#renderer/components/matrix-grid/grid-types.ts';
import type { Text } from '#renderer/state/text.ts';

export const scheduleKeys = [
  'kind',
  'unitCount',
  'netM2Each',
  'netM2',
  'factor',
  'grossM2',
  'zone',
  'remark',
] as const;
export type ScheduleKey = (typeof scheduleKeys)[number];

/** A value given to a cell of the schedule. */
export type ScheduleValue =
  | { field: 'kind'; kind: ZoneKind | null }
  | { field: 'unitCount' | 'netM2Each' | 'grossM2'; amount: number }
  | { field: 'zone'; zoneId: string | null }
  | { field: 'remark'; text: string };

export function scheduleColumns({ t }: Text): GridColumn[] {
  const net = t('floorView.netM2');
  const column = (key: ScheduleKey, rest: Partial<GridColumn> = {}): GridColumn => ({
    key,
    title: t(`floorView.schedule.${key}`),
    ...rest,
  });
  return [
    column('kind', { isText: true, widthPx: 150, growsToPx: 220 }),
    column('unitCount', { widthPx: 68 }),
    column('netM2Each', { name: net, widthPx: 76 }),
    column('netM2', { name: net, widthPx: 76, readOnly: true }),
    column('factor', { widthPx: 68, readOnly: true }),
    column('grossM2', { name: t('floorView.grossM2'), widthPx: 76 }),
    column('zone', { isText: true, widthPx: 170, growsToPx: 300 }),
    column('remark', { isText: true }),
  ];
}

/** Functions of the scenario, under the kind of zone they wish for. */
export function scheduleRows({ t }: Text, { functions }: ScenarioBuilding): GridRow[] {
  return [...zoneKinds, null].flatMap((kind) => {
    const own = functions.filter(({ row }) => row.zone === kind);
    if (own.length === 0) return [];
    return [
      {
        key: `kind ${kind ?? 'none'}`,
        kind: 'header' as const,
        depth: 0,
        title: `${t(`zone.${kind ?? 'none'}`)} (${own.length})`,
      },
      ...own.map(({ row }) => ({
        key: row.id,
        kind: 'data' as const,
        depth: 0,
        title: row.name,
        hint: [row.name, row.purpose].filter(Boolean).join('\n'),
      })),
    ];
  });
}

/** "Stue, Publikum": a zone as it is written in the schedule. */
export function zoneLabel(plan: Pick<Plan, 'floors'>, zone: { floorId: string; name: string }): string {
  return `${nameIn(plan.floors, zone.floorId)}, ${zone.name}`;
}

export function scheduleCells(
  { t, format }: Text,
  plan: Plan,
  { functions }: ScenarioBuilding,
  { plannedFactor }: FloorFigures,
): (key: CellKey) => GridCell {
  const byId = new Map(functions.map((placed) => [placed.row.id, placed]));
  const amount = (value: number | null, decimals = 1): GridCell =>
    value === null ? { text: '' } : { text: format.number(value, decimals) };
  const own = (placed: PlacedFunction, isOwn: boolean, shown: GridCell): GridCell =>
    isOwn ? { ...shown, note: t('floorView.schedule.ownFigure', { name: placed.row.name }) } : shown;
  return ({ row: id, column }) => {
    const placed = byId.get(id);
    if (!placed) return { text: '' };
    const { row, cell, unitCount, netM2Each, netM2, zone } = placed;
    switch (column as ScheduleKey) {
      case 'kind':
        return row.zone === null
          ? { text: '–', muted: true, label: t('zone.none') }
          : { text: t(`zone.${row.zone}`) };
      case 'unitCount':
        return own(placed, cell.unitCount !== null, amount(unitCount));
      case 'netM2Each':
        return netM2Each === null
          ? { text: '', label: t('floorView.areaUnknownLong') }
          : own(placed, cell.netM2Each !== null, amount(netM2Each, 2));
      case 'netM2':
        return { ...amount(netM2), muted: true };
      case 'factor':
        return netM2 === null ? { text: '' } : { ...amount(plannedFactor, 2), muted: true };
      case 'grossM2':
        return { ...amount(plannedGrossM2(placed, plannedFactor)), muted: netM2 !== null };
      case 'zone':
        return zone
          ? { text: zoneLabel(plan, zone) }
          : { text: t('floorView.notPlaced'), copyText: '', muted: true };
      case 'remark':
        return { text: cell.note };
    }
  };
}

/** What may be written in a cell, by what has been written so far. */
export function scheduleOptions(
  { t }: Text,
  plan: Plan,
  { zones }: ScenarioBuilding,
  { column }: CellKey,
  typed: string,
): string[] {
  const all =
    column === 'kind'
      ? zoneKinds.map((kind) => t(`zone.${kind}`))
      : column === 'zone'
        ? zones.map((zone) => zoneLabel(plan, zone))
        : [];
  const wanted = typed.trim().toLocaleLowerCase('da');
  return all.filter((option) => option.toLocaleLowerCase('da').includes(wanted));
}

/** Reads what was typed or pasted into a cell. */
export function parseScheduleCell(
  { language }: Text,
  plan: Plan,
  { zones, functions }: ScenarioBuilding,
  { row, column }: CellKey,
  text: string,
): Result<ScheduleValue> {
  const field = column as ScheduleKey;
  if (field === 'remark') return ok({ field, text: text.slice(0, 10_000) });
  if (field === 'kind') {
    const kind = readZoneKind(text);
    return kind.ok ? ok({ field, kind: kind.value }) : kind;
  }
  if (field === 'zone') {
    if (/^[-–—]$/.test(text.trim())) return ok({ field, zoneId: null });
    const typed = text.trim().toLocaleLowerCase('da');
    const named = zones.filter(
      (zone) =>
        zoneLabel(plan, zone).toLocaleLowerCase('da') === typed ||
        zone.name.toLocaleLowerCase('da') === typed,
    );
    const name = functions.find((placed) => placed.row.id === row)?.row.name ?? '';
    const [only] = named;
    if (only && named.length === 1) return ok({ field, zoneId: only.id });
    const code = named.length === 0 ? 'schedule_place_unknown' : 'schedule_place_unclear';
    return refused(code, { name, place: text });
  }
  if (field === 'netM2' || field === 'factor') return refused('schedule_computed');
  if (field === 'grossM2' && functions.find((placed) => placed.row.id === row)?.netM2 != null) {
    return refused('schedule_computed');
  }
  const amount = field === 'unitCount' ? readCount(language, text) : readArea(language, text);
  return amount.ok ? ok({ field, amount: amount.value }) : amount;
}
