import type { GivenAmount } from '#app/indicators/economy-rows.ts';
import type { Plan } from '#app/plan/plan.ts';
import { ok, type Result, refused } from '#app/plan/result.ts';
import type { CellKey, GridCell, GridColumn, GridRow } from '#renderer/components/matrix-grid/grid-types.ts';
import type { Text } from '#renderer/state/text.ts';
import { isUncertain, longText, rangeText, wholeText } from '../amount-text.ts';
import { yearTitles } from '../year-title.ts';
import type { MoneyGroup, MoneyRow } from './money-rows.ts';
import { moneyRowName } from './row-names.ts';
import { type AmountMode, readAmount, type Typed } from './typed-amount.ts';

/** A value given to a cell of the table. */
export type MoneyValue =
  | { field: 'amount'; amount: Typed }
  | { field: 'area'; area: string }
  | { field: 'level'; year: number };

/** The years first: they are in sight beside the panel, which has the rest; then how a line is steered and priced. */
export function moneyColumns(text: Text, plan: Plan, mode: AmountMode): GridColumn[] {
  const { t } = text;
  const words: GridColumn[] = [
    { key: 'area', title: t('matrix.economy.area'), isText: true, widthPx: 116 },
    { key: 'level', title: t('matrix.economy.level'), unit: t('matrix.economy.levelUnit'), widthPx: 84 },
  ];
  const unit = t('economy.unit');
  return [...yearTitles(text, plan).map((year) => ({ ...year, unit })), ...(mode === 'likely' ? words : [])];
}

export function moneyGridRows(text: Text, plan: Plan, groups: readonly MoneyGroup[]): GridRow[] {
  return groups.flatMap(({ kind, rows }) => [
    ...(kind === null
      ? []
      : [{ key: `kind ${kind}`, kind: 'header' as const, depth: 0, title: text.t(`economy.kind.${kind}`) }]),
    ...rows.map((row) => gridRow(text, plan, row)),
  ]);
}

function gridRow(text: Text, plan: Plan, row: MoneyRow): GridRow {
  const title = moneyRowName(text, plan, row);
  return {
    key: row.key,
    kind: 'data',
    depth: row.is === 'sum' ? 0 : 1,
    title,
    ...(row.is === 'line' ? { hint: [title, row.line.note].filter(Boolean).join('\n') } : { readOnly: true }),
    ...(row.is === 'sum' ? { isSum: true } : {}),
  };
}

export function moneyCells(
  text: Text,
  plan: Plan,
  groups: readonly MoneyGroup[],
  mode: AmountMode,
): (key: CellKey) => GridCell {
  const byKey = rowsByKey(groups);
  return ({ row: key, column }) => {
    const row = byKey.get(key);
    if (!row) return { text: '' };
    if (column === 'area') return { text: row.is === 'line' ? row.line.area : '' };
    if (column === 'level') return levelCell(plan, row);
    const place = Number(column);
    if (row.is === 'line') return lineCell(text, plan, row, place, mode);
    const amount = (row.is === 'sum' ? row.years : row.row.years)[place];
    return amount ? shown(text, amount, mode, row.is === 'derived') : { text: '' };
  };
}

function levelCell({ meta }: Plan, row: MoneyRow): GridCell {
  if (row.is !== 'line') return { text: '' };
  const { priceLevelYear } = row.line;
  return { text: String(priceLevelYear), muted: priceLevelYear === meta.priceLevelYear };
}

/** What was typed, converted to the plan's prices; the editor opens with what was typed. */
function lineCell(
  text: Text,
  plan: Plan,
  { line, row }: Extract<MoneyRow, { is: 'line' }>,
  place: number,
  mode: AmountMode,
): GridCell {
  const amount = row?.years[place];
  const origin = row?.origin.from === 'line' ? row.origin : null;
  const given = origin?.given[place];
  if (!amount || !origin || !given) return { text: '' };
  const copyText = writtenText(text, given, mode);
  if (origin.factor === 1) return { ...shown(text, amount, mode, false), copyText };
  const params = {
    amount: writtenText(text, given, 'likely'),
    from: String(line.priceLevelYear),
    to: String(plan.meta.priceLevelYear),
  };
  if (origin.factor === null) {
    const words = text.t('economy.table.notRepriced', params);
    return { text: '–', copyText, muted: true, mark: words, label: words };
  }
  const repriced = wholeText(text, amount.likely);
  return {
    ...shown(text, amount, mode, false),
    copyText,
    hint: text.t('economy.table.repriced', { ...params, repriced }),
  };
}

function shown(text: Text, amount: NonNullable<GivenAmount>, mode: AmountMode, isDerived: boolean): GridCell {
  const long = longText(text, amount);
  return {
    text: mode === 'interval' ? rangeText(text, amount) : wholeText(text, amount.likely),
    muted: isDerived,
    ...(isUncertain(amount)
      ? { hint: long, label: long, ...(mode === 'likely' ? { symbol: '±' } : {}) }
      : {}),
  };
}

/** An amount with every digit that was typed, as {@link readAmount} reads it. */
export function writtenText(
  { format }: Pick<Text, 'format'>,
  { low, likely, high }: NonNullable<GivenAmount>,
  mode: AmountMode,
): string {
  const write = (amount: number) => format.number(amount, 6);
  return mode === 'likely' || low === high ? write(likely) : [low, likely, high].map(write).join('; ');
}

/** Reads what was typed or pasted into a cell. */
export function parseMoneyCell(
  { language }: Text,
  plan: Plan,
  scenarioId: string,
  mode: AmountMode,
  { row: lineId, column }: CellKey,
  typed: string,
): Result<MoneyValue> {
  if (!plan.economyLines[lineId]) return refused('economy_computed');
  if (column === 'area') return ok({ field: 'area', area: typed.slice(0, 200) });
  if (column === 'level') {
    const year = /^(\d{4})(?:[\s-]*(?:pl|p\/l)\.?)?$/i.exec(typed.trim())?.[1];
    const isYear = year !== undefined && Number(year) >= 1990 && Number(year) <= 2150;
    return isYear ? ok({ field: 'level', year: Number(year) }) : refused('economy_year', { typed });
  }
  const before = plan.economyAmounts[`${scenarioId}.${lineId}.${column}`];
  const amount = readAmount(language, typed, mode, before);
  return amount.ok ? ok({ field: 'amount', amount: amount.value }) : amount;
}

export function rowsByKey(groups: readonly MoneyGroup[]): ReadonlyMap<string, MoneyRow> {
  return new Map(groups.flatMap(({ rows }) => rows.map((row) => [row.key, row])));
}
