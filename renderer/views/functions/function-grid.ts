import type { CommandRequest } from '#app/commands/registry.ts';
import { isCellDifferent } from '#app/compare/scenario-cells.ts';
import { formatNumber, type Language, translate } from '#app/i18n/texts.ts';
import type { HouseFunction } from '#app/plan/house-function.ts';
import type { Plan } from '#app/plan/plan.ts';
import type { Scenario } from '#app/plan/scenario.ts';
import { zoneKinds } from '#app/plan/service.ts';
import type {
  CellEdit,
  CellKey,
  GridCell,
  GridColumn,
  GridRow,
} from '#renderer/components/matrix-grid/grid-types.ts';
import { scenarioPaint } from '#renderer/theme/scenario-colours.ts';
import { type FunctionState, functionStateText, ownSizeText } from './function-state.ts';

/** Scenarios across. */
export function houseColumns(scenarios: readonly Scenario[], baselineId: string | null): GridColumn[] {
  return scenarios.map((scenario) => ({
    key: scenario.id,
    title: scenario.shortName,
    name: scenario.name,
    colour: scenarioPaint(scenario, baselineId).colour,
  }));
}

/** Functions down, under the zone they wish to lie in. */
export function functionRows(functions: readonly HouseFunction[], language: Language): GridRow[] {
  return [...zoneKinds, null].flatMap((zone) => {
    const inZone = functions.filter((one) => one.zone === zone);
    if (inZone.length === 0) return [];
    const title = translate(language, `zone.${zone ?? 'none'}`);
    return [
      {
        key: `zone ${zone ?? 'none'}`,
        kind: 'header' as const,
        depth: 0,
        title: `${title} (${inZone.length})`,
      },
      ...inZone.map((one) => functionRow(one, language)),
    ];
  });
}

function functionRow(one: HouseFunction, language: Language): GridRow {
  const privacy = translate(language, `privacy.${one.privacyLevel as 0}`);
  const facts = [areaText(language, one), ...(one.privacyLevel > 0 ? [privacy] : [])].filter(Boolean);
  const zone = translate(language, `zone.${one.zone ?? 'none'}`);
  return {
    key: one.id,
    kind: 'data',
    depth: 0,
    title: one.name,
    note: facts.join(' · '),
    hint: [one.name, areaText(language, one), zone, privacy, one.purpose].filter(Boolean).join('\n'),
  };
}

/** "2 × 15 m²", "40 m²", "120 m² brutto" where only that is known; empty when nobody has said how large it is. */
export function areaText(
  language: Language,
  { unitCount, netM2Each, grossM2 }: Pick<HouseFunction, 'unitCount' | 'netM2Each' | 'grossM2'>,
): string {
  if (netM2Each === null && grossM2 !== null) {
    return translate(language, 'functions.grossArea', { area: formatNumber(language, grossM2, 1) });
  }
  if (netM2Each === null) return unitCount === 1 ? '' : `${formatNumber(language, unitCount)} ×`;
  const area = `${formatNumber(language, netM2Each, 1)} m²`;
  return unitCount === 1 ? area : `${formatNumber(language, unitCount)} × ${area}`;
}

const symbols = { in: '●', changed: '◆', out: '○' } as const;

/** What the cells show; made once per change and comparison, asked for each drawn cell. */
export function functionCells(
  cells: Plan['scenarioFunctions'],
  language: Language,
  compared: Scenario | null,
): (key: CellKey) => GridCell {
  return ({ row: functionId, column: scenarioId }) => {
    const cell = cells[`${scenarioId}.${functionId}`] ?? null;
    const differs =
      compared && isCellDifferent('scenarioFunctions', cells, compared.id, `${scenarioId}.${functionId}`)
        ? translate(language, 'functions.differs', {
            scenario: `${compared.shortName} ${compared.name}`,
            there: spokenState(language, cells[`${compared.id}.${functionId}`] ?? null),
          })
        : null;
    const state = spokenState(language, cell);
    const copyText = functionStateText(language, cell);
    return {
      // The sign says that it is changed; how large it is there tells more than the word.
      text: ownSizeText(language, cell) || copyText,
      copyText,
      ...(cell ? { symbol: symbols[cell.state] } : {}),
      ...(cell && cell.state !== 'out' ? {} : { muted: true }),
      ...(cell?.note ? { note: cell.note } : {}),
      ...(differs ? { differs } : {}),
      hint: hintLines(state, cell?.note, differs),
      label: spokenLine(language, state, cell?.note, differs),
    };
  };
}

/** What pointing at a cell says: what it holds in full, the note, and how it differs. */
export function hintLines(state: string, note: string | undefined, differs: string | null): string {
  return [state, note, differs].filter(Boolean).join('\n');
}

/** The same for a screen reader, which is told of a note and finds it in the panel. */
export function spokenLine(
  language: Language,
  state: string,
  note: string | undefined,
  differs: string | null,
): string {
  return [state, note ? translate(language, 'functions.hasNote') : null, differs].filter(Boolean).join(', ');
}

/** "med", "ikke afgjort": a state in a sentence. */
export function spokenState(language: Language, cell: FunctionState): string {
  return cell ? functionStateText(language, cell) : translate(language, 'state.undecided');
}

/** The command that gives cells their states, in one step of undo; `null` when nothing is to be done. */
export function setFunctionStates(
  plan: Plan,
  edits: readonly CellEdit<FunctionState>[],
): CommandRequest | null {
  const rows = edits.flatMap(({ row: functionId, column: scenarioId, value }) =>
    value
      ? [
          {
            scenarioId,
            functionId,
            note: plan.scenarioFunctions[`${scenarioId}.${functionId}`]?.note ?? '',
            state: value.state,
            unitCount: value.unitCount,
            netM2Each: value.netM2Each,
          },
        ]
      : [],
  );
  const clear = edits.flatMap(({ row, column, value }) => {
    const key = `${column}.${row}`;
    return value === null && plan.scenarioFunctions[key] ? [key] : [];
  });
  if (rows.length > 0) return { type: 'scenarioFunctions.set', input: { rows, clear } };
  return clear.length > 0 ? { type: 'scenarioFunctions.clear', input: { keys: clear } } : null;
}
