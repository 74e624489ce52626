import { parseNumber } from '#app/i18n/parse-number.ts';
import { formatNumber, type Language, translate } from '#app/i18n/texts.ts';
import { ok, type Result, refused } from '#app/plan/result.ts';
import type { ScenarioFunction } from '#app/plan/scenario-cells.ts';

/** What a scenario does with a function; `null`: nobody has decided. Numbers belong to a changed one only. */
export type FunctionState = Pick<ScenarioFunction, 'state' | 'unitCount' | 'netM2Each'> | null;

type StateName = ScenarioFunction['state'];
const stateNames: readonly StateName[] = ['in', 'changed', 'out'];

/** What else people write for it, in a spreadsheet of their own. */
const synonyms: { readonly [Name in StateName]: readonly string[] } = {
  in: ['x', 'ja', 'yes', 'y', '1', '✓', '●'],
  changed: ['aendret', 'delvis', '◆'],
  out: ['nej', 'no', '0', '○', 'udgår'],
};
const undecidedWords = /^(?:[-–—]|ikke afgjort|undecided|\?)$/;

/** A function as it is, changed, or left out. */
export function plainState(state: StateName): NonNullable<FunctionState> {
  return { state, unitCount: null, netM2Each: null };
}

/** "2 × 15": number and area of a changed function; empty where they are as the function says. */
export function ownSizeText(language: Language, cell: FunctionState): string {
  if (cell?.state !== 'changed') return '';
  const { unitCount, netM2Each } = cell;
  const count = unitCount === null ? '' : `${formatNumber(language, unitCount)} ×`;
  const area = netM2Each === null ? '' : formatNumber(language, netM2Each, 2);
  return `${count} ${area}`.trim();
}

/** "med", "ændret 2 × 15", "ude", "–". */
export function functionStateText(language: Language, cell: FunctionState): string {
  if (!cell) return '–';
  return `${translate(language, `state.${cell.state}`)} ${ownSizeText(language, cell)}`.trim();
}

/**
 * Reads what was typed or pasted: "med", "ændret", "ude" (or how they begin, in either language), "–" for undecided,
 * and "2 × 15" behind "ændret" or alone: number and net m² in this scenario.
 */
export function parseFunctionState(language: Language, text: string): Result<FunctionState> {
  const typed = text.trim().toLocaleLowerCase('da');
  if (undecidedWords.test(typed)) return ok(null);
  const state = stateOf(typed);
  if (state) return ok(plainState(state));
  const sized =
    /^(?<word>\p{L}*)\s*(?:(?<count>[\d.,]+)\s*[x×*])?\s*(?<area>[\d.,]+)?\s*(?:m2|m²|kvm)?$/u.exec(typed);
  const { word = '', count, area } = sized?.groups ?? {};
  if (!sized || (count === undefined && area === undefined) || (word && stateOf(word) !== 'changed')) {
    return refused('function_state_not_understood', { text });
  }
  // A figure alone could be anything; "2 ×" or the word before it says what it is.
  if (!word && count === undefined) return refused('function_state_not_understood', { text });
  const unitCount = count === undefined ? null : parseNumber(language, count);
  const netM2Each = area === undefined ? null : parseNumber(language, area);
  const isCount = count === undefined || (unitCount !== null && Number.isInteger(unitCount));
  if (!isCount || (area !== undefined && netM2Each === null)) {
    return refused('function_state_not_understood', { text });
  }
  return ok({ state: 'changed', unitCount, netM2Each });
}

function stateOf(word: string): StateName | null {
  if (word === '') return null;
  const found = stateNames.find(
    (name) =>
      synonyms[name].includes(word) ||
      (['da', 'en'] as const).some((language) => translate(language, `state.${name}`).startsWith(word)),
  );
  return found ?? null;
}

const cycle: readonly FunctionState[] = [null, plainState('in'), plainState('changed'), plainState('out')];

/**
 * What a key makes of a cell: its first letter in the reader's language says the state, Space and Enter go on to
 * the next one, "-" is undecided again.
 *
 * @returns `undefined` for a key that is no value
 */
export function functionStateByKey(
  language: Language,
  current: FunctionState,
  key: string,
): FunctionState | undefined {
  if (key === ' ' || key === 'Enter') {
    const at = cycle.findIndex((cell) => cell?.state === current?.state);
    return cycle[(at + 1) % cycle.length] ?? null;
  }
  if (key === '-' || key === '–') return null;
  const letter = key.toLocaleLowerCase('da');
  const byLetter = stateNames.find((name) => translate(language, `state.${name}`).startsWith(letter));
  return byLetter && plainState(byLetter);
}
