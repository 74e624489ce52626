import type { CommandRequest } from '#app/commands/registry.ts';
import { parseNumber } from '#app/i18n/parse-number.ts';
import type { NearnessFigures } from '#app/indicators/nearness.ts';
import type { Nearness } from '#app/plan/building.ts';
import type { HouseFunction } from '#app/plan/house-function.ts';
import type { Plan } from '#app/plan/plan.ts';
import { ok, type Result, refused } from '#app/plan/result.ts';
import type {
  CellEdit,
  CellKey,
  GridCell,
  GridColumn,
  GridRow,
} from '#renderer/components/matrix-grid/grid-types.ts';
import type { Text } from '#renderer/state/text.ts';

/** Shares at which a wish counts as met, or as met halfway: same zone, and same floor in most houses. */
const metShare = 0.999;
const halfShare = 0.5;

/** Functions down but the first, and across but the last: every pair once, below the diagonal. */
export function nearnessAxes(functions: readonly HouseFunction[]): {
  rows: GridRow[];
  columns: GridColumn[];
} {
  return {
    rows: functions.slice(1).map((row, at) => ({
      key: row.id,
      kind: 'data',
      depth: 0,
      title: `${at + 2}  ${row.name}`,
    })),
    columns: functions
      .slice(0, -1)
      .map((row, at) => ({ key: row.id, title: String(at + 1), name: row.name })),
  };
}

/** The key of a pair, the smaller id first. */
export function pairKey(a: string, b: string): string {
  return a < b ? `${a}.${b}` : `${b}.${a}`;
}

/** How far a wish is met, as a sign that needs no colour. */
export function metSign(share: number | null): string {
  if (share === null) return '–';
  if (share >= metShare) return '●';
  return share > halfShare ? '◐' : '○';
}

/** What cells show: the wish, how far it is met in the scenario, and in a corner that there is a demand or a reason. */
export function nearnessCells(
  { t, format }: Text,
  nearness: Plan['nearness'],
  functions: readonly HouseFunction[],
  figures: NearnessFigures,
  brokenPairs: ReadonlySet<string>,
): (key: CellKey) => GridCell {
  const order = new Map(functions.map(({ id }, at) => [id, at]));
  const shares = new Map(
    figures.pairs.map(({ pair, fulfilledShare }) => [
      pairKey(pair.functionAId, pair.functionBId),
      fulfilledShare,
    ]),
  );
  return ({ row, column }) => {
    if ((order.get(column) ?? 0) >= (order.get(row) ?? 0)) return { text: '·', copyText: '', muted: true };
    const key = pairKey(row, column);
    const pair = nearness[key];
    if (!pair) return { text: '' };
    const share = shares.get(key);
    const met =
      share === undefined
        ? ''
        : share === null
          ? t('floorView.near.unplaced')
          : t('floorView.near.met', { share: format.percent(share) });
    const rule = pair.rule === 'none' ? '' : t(`nearness.rule.${pair.rule}`);
    const note = [rule, pair.reason].filter(Boolean).join('. ');
    const wish = format.number(pair.wish, 0);
    return {
      text: wish,
      ...(share === undefined ? {} : { symbol: `${metSign(share)}\u00a0` }),
      ...(note ? { note } : {}),
      ...(brokenPairs.has(key) ? { mark: t('floorView.near.broken', { rule }) } : {}),
      label: [`${wish}: ${t(`floorView.wish.${String(pair.wish) as '1'}`)}`, met, note]
        .filter(Boolean)
        .join(', '),
    };
  };
}

/** Reads a wish from −1 to 3; above the diagonal nothing is written. */
export function parseNearness(
  { language }: Text,
  functions: readonly HouseFunction[],
  { row, column }: CellKey,
  text: string,
): Result<number> {
  const place = (id: string) => functions.findIndex((one) => one.id === id);
  if (place(column) >= place(row)) return refused('nearness_upper');
  const wish = parseNumber(language, text);
  if (wish === null || !Number.isInteger(wish) || wish < -1 || wish > 3) {
    return refused('nearness_wish', { text });
  }
  return ok(wish);
}

/** The command that gives pairs their wishes; one of 0 that says nothing more is none. */
export function setNearness(plan: Plan, edits: readonly CellEdit<number>[]): CommandRequest | null {
  const rows: Nearness[] = [];
  const clear: string[] = [];
  for (const { row, column, value } of edits) {
    const key = pairKey(row, column);
    const known = plan.nearness[key];
    const [functionAId, functionBId] = row < column ? [row, column] : [column, row];
    const saysMore = known !== undefined && (known.rule !== 'none' || known.reason !== '');
    if (value === 0 && !saysMore) {
      if (known) clear.push(key);
    } else {
      rows.push({
        functionAId,
        functionBId,
        wish: value,
        rule: known?.rule ?? 'none',
        reason: known?.reason ?? '',
      });
    }
  }
  if (rows.length > 0) return { type: 'nearness.set', input: { rows, clear } };
  return clear.length > 0 ? { type: 'nearness.clear', input: { keys: clear } } : null;
}
