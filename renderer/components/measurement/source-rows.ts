import { nameOfRow } from '#app/compare/value-words.ts';
import type { Language } from '#app/i18n/texts.ts';
import type { IndicatorRow } from '#app/indicators/indicator.ts';
import { type CollectionName, collections, type Plan } from '#app/plan/plan.ts';
import type { Route, ScreenId } from '#renderer/state/route.ts';

/** Something that a figure rests on, as the reader sees it, and where it is changed. */
export interface SourceRow {
  label: string;
  route: Route;
  /** The scenario that must be in focus there; `null` when it is the same in all. */
  scenarioId: string | null;
}

/**
 * The things that rows of the plan are about, each once: a line's five years are one thing, and so are the hours of a
 * zone. A thing of another scenario (the baseline's) has that one's letter.
 */
export function sourceRows(
  language: Language,
  plan: Plan,
  scenarioId: string,
  rows: readonly IndicatorRow[],
): SourceRow[] {
  const found = new Map<string, SourceRow>();
  for (const row of rows) {
    const owner = scenarioOf(row);
    const letter = owner && owner !== scenarioId ? plan.scenarios[owner]?.shortName : undefined;
    const name = thingOf(language, plan, row);
    const label = letter ? `${letter}: ${name}` : name;
    if (!found.has(label)) found.set(label, { label, route: routeOf(plan, row), scenarioId: owner });
  }
  return [...found.values()];
}

function keyFields({ collection }: IndicatorRow): readonly string[] {
  return collections[collection].key;
}

function scenarioOf(row: IndicatorRow): string | null {
  const at = keyFields(row).indexOf('scenarioId');
  return at < 0 ? null : (row.key.split('.')[at] ?? null);
}

/** The names of the things that a cell joins, without its scenario; a thing's own name. */
function thingOf(language: Language, plan: Plan, row: IndicatorRow): string {
  const { references } = collections[row.collection] as { references: { [field: string]: CollectionName } };
  const names = keyFields(row).flatMap((field, at) => {
    const target = references[field];
    if (target === undefined || target === 'scenarios') return [];
    return [nameOfRow(language, [plan], target, row.key.split('.')[at] ?? '')];
  });
  return names.length > 0 ? names.join(' · ') : nameOfRow(language, [plan], row.collection, row.key);
}

const staffingParts: { readonly [Name in CollectionName]?: string } = {
  openingHours: 'hours',
  waitingPromises: 'promises',
  competences: 'competences',
  groupCompetences: 'competences',
  serviceCompetences: 'competences',
  shiftPatterns: 'rota',
};

const screens: { readonly [Name in CollectionName]?: ScreenId } = {
  needs: 'needs',
  functions: 'functions',
  services: 'functions',
  scenarioFunctions: 'functions',
  scenarioServices: 'functions',
  floors: 'floors',
  zones: 'floors',
  nearness: 'floors',
  placements: 'floors',
  placementDemands: 'floors',
  staffGroups: 'staffing',
  scenarioStaff: 'staffing',
  economyLines: 'economy',
  economyAmounts: 'economy',
};

/** Where a row is changed: its screen, and there the thing itself or its part of the screen. */
function routeOf(plan: Plan, { collection, key }: IndicatorRow): Route {
  const part = staffingParts[collection];
  if (part) return { screen: 'staffing', item: part };
  const screen = screens[collection] ?? 'overview';
  if (screen === 'functions' || screen === 'needs') return { screen, item: key };
  // A line of the economy's table, or one of its amounts: the amount's year and its line.
  if (collection === 'economyLines') return { screen, item: key };
  if (collection === 'economyAmounts') {
    const [, lineId, yearOffset] = key.split('.');
    return { screen, item: `${yearOffset}.${lineId}` };
  }
  // On the stack of floors functions can be chosen.
  const functionId = key.split('.').find((id) => plan.functions[id]);
  return { screen, item: screen === 'floors' ? (functionId ?? null) : null };
}
