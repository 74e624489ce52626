import { formatDate, parseDate } from '#app/i18n/parse-date.ts';
import { type Language, translate } from '#app/i18n/texts.ts';
import { type HouseIndex, scenarioHouse } from '#app/indicators/house-index.ts';
import { needCoverage } from '#app/indicators/needs.ts';
import { nameIn } from '#app/plan/name-in.ts';
import type { Need } from '#app/plan/need.ts';
import { ok, type Result, refused } from '#app/plan/result.ts';
import type { Scenario } from '#app/plan/scenario.ts';
import type {
  CellEdit,
  CellKey,
  GridCell,
  GridColumn,
  GridRow,
} from '#renderer/components/matrix-grid/grid-types.ts';
import { scenarioPaint } from '#renderer/theme/scenario-colours.ts';

/** What can be written in the grid. */
const written = ['importance', 'voicedBy', 'occasion', 'voicedOn'] as const;
type WrittenField = (typeof written)[number];
export type NeedValue = Partial<Pick<Need, WrittenField>>;

const isWritten = (column: string): column is WrittenField => written.includes(column as WrittenField);
const sign = { covered: 'full', partly: 'half', uncovered: 'empty' } as const;

/** The needs in their order; under headings of who voiced them where that is the order. */
export function needRows(needs: readonly Need[], grouped: boolean, language: Language): GridRow[] {
  return needs.flatMap((need, index) => {
    const row: GridRow = { key: need.id, kind: 'data', depth: 0, title: need.statement };
    if (!grouped || needs[index - 1]?.voicedBy === need.voicedBy) return [row];
    const title = need.voicedBy || translate(language, 'needs.group.nobody');
    return [{ key: `by ${need.voicedBy}`, kind: 'header', depth: 0, title } as const, row];
  });
}

/** Importance, then what each scenario does, then who asked for it and what answers it. */
export function needColumns(
  scenarios: readonly Scenario[],
  baselineId: string | null,
  language: Language,
): GridColumn[] {
  const say = (key: Parameters<typeof translate>[1]) => translate(language, key);
  const words = (key: WrittenField, widthPx: number): GridColumn => ({
    key,
    title: say(`needs.${key}`),
    widthPx,
    isText: true,
  });
  return [
    { key: 'importance', title: say('needs.importance'), widthPx: 96 },
    ...scenarios.map((scenario) => ({
      key: scenario.id,
      title: scenario.shortName,
      name: scenario.name,
      colour: scenarioPaint(scenario, baselineId).colour,
      widthPx: 96,
      readOnly: true,
    })),
    words('voicedBy', 148),
    words('occasion', 148),
    words('voicedOn', 108),
    { key: 'links', title: say('needs.links'), widthPx: 220, isText: true, readOnly: true },
  ];
}

/** What the cells show; made once per plan, asked for each drawn cell. */
export function needCells(index: HouseIndex, language: Language): (key: CellKey) => GridCell {
  const { plan } = index;
  return ({ row, column }) => {
    const need = plan.needs[row];
    if (!need) return { text: '' };
    const scenario = plan.scenarios[column];
    if (scenario) return coverageCell(index, need, scenario, language);
    if (column === 'importance') return importanceCell(need, language);
    if (column === 'links') return { text: answerNames(index, need.id).join(', ') };
    if (column === 'voicedOn') {
      return { text: need.voicedOn === null ? '' : formatDate(language, need.voicedOn) };
    }
    return { text: need[column as 'voicedBy' | 'occasion'] };
  };
}

/** Names of the functions and services that answer a need, in the plan's order of links. */
function answerNames({ plan, functionsOfNeed, servicesOfNeed }: HouseIndex, needId: string): string[] {
  const functions = (functionsOfNeed.get(needId) ?? []).map((id) => nameIn(plan.functions, id));
  const services = (servicesOfNeed.get(needId) ?? []).map((id) => nameIn(plan.services, id));
  return [...functions, ...services];
}

function importanceCell({ importance }: Need, language: Language): GridCell {
  if (importance === null) return { text: '', label: translate(language, 'needs.importance.none') };
  return {
    text: '●'.repeat(importance) + '○'.repeat(5 - importance),
    copyText: String(importance),
    label: translate(language, 'needs.importance.label', { importance }),
  };
}

function coverageCell(index: HouseIndex, need: Need, scenario: Scenario, language: Language): GridCell {
  const found = needCoverage(index, scenarioHouse(index, scenario.id), need);
  const params = {
    coverage: translate(language, `needs.${found.coverage}`),
    met: found.metCount,
    links: found.linkCount,
    scenario: scenario.shortName,
  };
  const key = found.linkCount === 0 ? 'needs.cell.noLinks' : 'needs.cell';
  return {
    text: found.linkCount === 0 ? '–' : `${found.metCount}/${found.linkCount}`,
    copyText: params.coverage,
    sign: sign[found.coverage],
    label: translate(language, key, params),
  };
}

/** Reads what was typed or pasted in a cell; refuses what it isn't, and cells that follow from others. */
export function parseNeedCell({ column }: CellKey, text: string): Result<NeedValue> {
  switch (column) {
    case 'importance': {
      const importance = /^[1-5]$/.test(text) ? Number(text) : filledDots(text);
      return importance === null ? refused('need_importance_unclear', { text }) : ok({ importance });
    }
    case 'voicedOn': {
      const voicedOn = parseDate(text);
      return voicedOn === null ? refused('date_unclear', { typed: text }) : ok({ voicedOn });
    }
    case 'voicedBy':
    case 'occasion':
      return text.length > 200 ? refused('line_too_long') : ok({ [column]: text });
    default:
      return refused('need_computed');
  }
}

/** What the grid itself shows can be pasted back. */
function filledDots(text: string): number | null {
  return /^●{1,5}○*$/.test(text) ? text.lastIndexOf('●') + 1 : null;
}

/** The needs as the edits leave them, each once. */
export function editedNeeds(
  needs: { readonly [id: string]: Need },
  edits: readonly CellEdit<NeedValue>[],
): Need[] {
  const changed = new Map<string, Need>();
  for (const { row, value } of edits) {
    const need = changed.get(row) ?? needs[row];
    if (need) changed.set(row, { ...need, ...value });
  }
  return [...changed.values()];
}

/** The needs as emptied cells leave them; those that had nothing there are left out. */
export function clearedNeeds(needs: { readonly [id: string]: Need }, cells: readonly CellKey[]): Need[] {
  const edits = cells.flatMap(({ row, column }) => {
    if (!isWritten(column)) return [];
    const empty = column === 'importance' || column === 'voicedOn' ? null : '';
    return needs[row]?.[column] === empty ? [] : [{ row, column, value: { [column]: empty } }];
  });
  return editedNeeds(needs, edits);
}
