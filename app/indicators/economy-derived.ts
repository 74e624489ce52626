import { permanentOffset } from '../plan/economy.ts';
import { parameterOf } from '../plan/parameters.ts';
import { type Plan, sorted } from '../plan/plan.ts';
import { certain } from './amount.ts';
import { type EconomyRow, type EconomyRows, yearOffsets } from './economy-rows.ts';
import { grossOfBuilding } from './floors.ts';

/** When a scenario is in operation. */
export interface Operation {
  /** Years from the start of the budget year. */
  fromOffset: number;
  /** Share of each of the years, 0–1; the permanent year is always whole. */
  shares: readonly number[];
  /** Somebody said so; else it is the year after the last capital amount. */
  isGiven: boolean;
}

/** When a scenario's operation begins: as the scenario says, else the year after its last capital amount. */
export function operationOf(plan: Plan, scenarioId: string, rows: readonly EconomyRow[]): Operation {
  const given = plan.scenarios[scenarioId]?.operationFromOffset ?? null;
  const fromOffset = given ?? yearAfterCapital(rows);
  return {
    fromOffset,
    shares: yearOffsets.map((offset) =>
      offset === permanentOffset ? 1 : Math.min(1, Math.max(0, offset + 1 - fromOffset)),
    ),
    isGiven: given !== null,
  };
}

function yearAfterCapital(rows: readonly EconomyRow[]): number {
  const last = [0, 1, 2, 3].findLast((offset) =>
    rows.some(
      ({ kind, origin }) =>
        kind === 'capital' && origin.from === 'line' && (origin.given[offset]?.likely ?? 0) !== 0,
    ),
  );
  return last === undefined ? 0 : last + 1;
}

/**
 * Wages and building operation that follow from how the scenario's årsværk and gross m² differ from the baseline's:
 * difference × rate × share of the year in operation, in whole 1.000 kr. as councils' tables are, so that printed rows
 * add up to printed sums. Nothing for the baseline, nor for what is switched off.
 */
export function derivedRows(plan: Plan, scenarioId: string, operation: Operation): EconomyRows {
  const scenario = plan.scenarios[scenarioId];
  const baseline = plan.scenarios[plan.meta.baselineId ?? ''];
  if (!scenario || !baseline || scenario === baseline) return { rows: [], gaps: [] };
  const wages = scenario.derivesWages ? wageRows(plan, scenarioId, baseline.id, operation) : noRows;
  const building = scenario.derivesBuilding ? buildingRow(plan, scenarioId, baseline.id, operation) : noRows;
  return { rows: [...wages.rows, ...building.rows], gaps: [...wages.gaps, ...building.gaps] };
}

const noRows: EconomyRows = { rows: [], gaps: [] };

/** A scenario that names no staff at all is not one without staff: nobody has said. */
function wageRows(plan: Plan, scenarioId: string, baselineId: string, { shares }: Operation): EconomyRows {
  const named = new Set(Object.values(plan.scenarioStaff).map((row) => row.scenarioId));
  const silent = [baselineId, scenarioId].filter((id) => !named.has(id));
  if (silent.length === 2) return noRows;
  if (silent.length > 0) {
    return {
      rows: [],
      gaps: silent.flatMap((id) => {
        const scenario = plan.scenarios[id];
        return scenario ? [{ code: 'unknown_staff' as const, scenario }] : [];
      }),
    };
  }
  const found: EconomyRows = { rows: [], gaps: [] };
  for (const group of sorted(plan.staffGroups)) {
    const fte = (id: string) => plan.scenarioStaff[`${id}.${group.id}`]?.fte ?? 0;
    const fteDifference = fte(scenarioId) - fte(baselineId);
    const { yearlyCostTDkk } = group;
    if (Math.abs(fteDifference) < leastDifference) continue;
    if (yearlyCostTDkk === null) {
      found.gaps.push({ code: 'unknown_cost', group });
      continue;
    }
    found.rows.push({
      key: `wages.${group.id}`,
      kind: 'operating',
      origin: { from: 'wages', group, fteDifference, yearlyCostTDkk },
      years: shares.map((share) => certain(wholeTDkk(fteDifference * yearlyCostTDkk * share))),
    });
  }
  return found;
}

function buildingRow(plan: Plan, scenarioId: string, baselineId: string, { shares }: Operation): EconomyRows {
  const areas = [baselineId, scenarioId].map((id) => ({ id, grossM2: grossOfBuilding(plan, id) }));
  const unknown = areas.filter(({ grossM2 }) => grossM2 === null);
  if (unknown.length === 2) return noRows;
  if (unknown.length > 0) {
    return {
      rows: [],
      gaps: unknown.flatMap(({ id }) => {
        const scenario = plan.scenarios[id];
        return scenario ? [{ code: 'unknown_gross' as const, scenario }] : [];
      }),
    };
  }
  const grossM2Difference = (areas[1]?.grossM2 ?? 0) - (areas[0]?.grossM2 ?? 0);
  const rateDkkPerM2 = parameterOf(plan, 'building_operation_dkk_per_m2');
  if (Math.abs(grossM2Difference) < leastDifference) return noRows;
  return {
    rows: [
      {
        key: 'building',
        kind: 'operating',
        origin: { from: 'building', grossM2Difference, rateDkkPerM2 },
        years: shares.map((share) => certain(wholeTDkk(((grossM2Difference * rateDkkPerM2) / 1000) * share))),
      },
    ],
    gaps: [],
  };
}

/** Sums of tenths miss by less than this. */
const leastDifference = 1e-9;

/**
 * Whole 1.000 kr., a half towards zero: an effect that is only reckoned is never made larger by rounding. What lies a
 * hair over a half (sums of tenths do) counts as the half.
 */
export function wholeTDkk(amountTDkk: number): number {
  const whole = Math.max(0, Math.ceil(Math.abs(amountTDkk) - 0.5 - roundingHair));
  return whole === 0 ? 0 : Math.sign(amountTDkk) * whole;
}
export const roundingHair = 1e-9;
