import { usualChannel } from '#app/catalogue/additions.ts';
import type { CommandRequest } from '#app/commands/registry.ts';
import { isCellDifferent } from '#app/compare/scenario-cells.ts';
import { type ChannelShares, channelMixText, parseChannelMix } from '#app/i18n/channel-mix.ts';
import { type Language, translate } from '#app/i18n/texts.ts';
import type { Plan } from '#app/plan/plan.ts';
import { ok, type Result } from '#app/plan/result.ts';
import type { Scenario } from '#app/plan/scenario.ts';
import { channels, onlyChannel } from '#app/plan/scenario-cells.ts';
import { type Service, serviceGroups } from '#app/plan/service.ts';
import type { CellEdit, CellKey, GridCell, GridRow } from '#renderer/components/matrix-grid/grid-types.ts';
import { hintLines, spokenLine } from './function-grid.ts';

/** Services down, under their group. */
export function serviceRows(services: readonly Service[], language: Language): GridRow[] {
  return serviceGroups.flatMap((group) => {
    const inGroup = services.filter(({ serviceGroup }) => serviceGroup === group);
    if (inGroup.length === 0) return [];
    const title = translate(language, `serviceGroup.${group}`);
    return [
      { key: `group ${group}`, kind: 'header' as const, depth: 0, title: `${title} (${inGroup.length})` },
      ...inGroup.map((one) => serviceRow(one, language)),
    ];
  });
}

function serviceRow(one: Service, language: Language): GridRow {
  const zone = translate(language, `zone.${one.zone}`);
  const privacy = translate(language, `privacy.${one.privacyLevel as 0}`);
  const authority = one.authorityTask ? translate(language, 'services.authority') : '';
  return {
    key: one.id,
    kind: 'data',
    depth: 0,
    title: one.name,
    note: [authority, one.privacyLevel > 0 ? privacy : ''].filter(Boolean).join(' · '),
    hint: [one.name, one.kleNumber && `KLE ${one.kleNumber}`, one.legalBasis, zone, privacy, authority]
      .filter(Boolean)
      .join('\n'),
  };
}

const includedWords = /^(?:x|ja|yes|med|in|1|✓)$/;
const excludedWords = /^(?:[-–—]|nej|no|ude|out|0|udgår)$/;

/**
 * Reads the channels that were typed or pasted into a cell; "x" or "ja" stands for the service's usual channel, "–"
 * or "nej" for a scenario that doesn't give it.
 */
export function parseServiceCell(
  plan: Plan,
  language: Language,
  cell: CellKey,
  text: string,
): Result<ChannelShares | null> {
  const typed = text.trim().toLocaleLowerCase('da');
  const service = plan.services[cell.row];
  if (excludedWords.test(typed)) return ok(null);
  if (includedWords.test(typed) && service) return ok(onlyChannel(usualChannel(service)));
  return parseChannelMix(language, text);
}

/** Many decimals, so that what is copied is read back as it was. */
const exactDecimals = 10;

/** What the cells show; made once per change and comparison, asked for each drawn cell. */
export function serviceCells(
  cells: Plan['scenarioServices'],
  language: Language,
  compared: Scenario | null,
): (key: CellKey) => GridCell {
  const said = (scenarioId: string, serviceId: string) => {
    const cell = cells[`${scenarioId}.${serviceId}`];
    return cell ? channelMixText(language, cell) : translate(language, 'services.notGiven');
  };
  return ({ row: serviceId, column: scenarioId }) => {
    const cell = cells[`${scenarioId}.${serviceId}`];
    const differs =
      compared && isCellDifferent('scenarioServices', cells, compared.id, `${scenarioId}.${serviceId}`)
        ? translate(language, 'functions.differs', {
            scenario: `${compared.shortName} ${compared.name}`,
            there: said(compared.id, serviceId),
          })
        : null;
    const state = said(scenarioId, serviceId);
    return {
      text: cell ? state : '',
      copyText: cell ? channelMixText(language, cell, exactDecimals) : '',
      ...(cell?.note ? { note: cell.note } : {}),
      ...(differs ? { differs } : {}),
      hint: hintLines(state, cell?.note, differs),
      label: spokenLine(language, state, cell?.note, differs),
    };
  };
}

const mostMixes = 5;

/** What may be written in a cell: each channel alone, and the mixes that the plan uses most. */
export function channelOptions(
  cells: Plan['scenarioServices'],
  language: Language,
): (typed: string) => string[] {
  const uses = new Map<string, number>();
  for (const cell of Object.values(cells)) {
    const text = channelMixText(language, cell);
    uses.set(text, (uses.get(text) ?? 0) + 1);
  }
  const single = channels.map((channel) => translate(language, `house.channelShort.${channel}`));
  const mixes = [...uses]
    .filter(([text]) => !single.includes(text))
    .sort((a, b) => b[1] - a[1])
    .slice(0, mostMixes)
    .map(([text]) => text);
  return (typed) => {
    const begun = typed.trim().toLocaleLowerCase('da');
    return [...single, ...mixes].filter((text) => text.toLocaleLowerCase('da').startsWith(begun));
  };
}

/** The command that gives cells their channels, in one step of undo; `null` when nothing is to be done. */
export function setServiceChannels(
  plan: Plan,
  edits: readonly CellEdit<ChannelShares | null>[],
): CommandRequest | null {
  const rows = edits.flatMap(({ row: serviceId, column: scenarioId, value }) => {
    if (!value) return [];
    const before = plan.scenarioServices[`${scenarioId}.${serviceId}`];
    const { functionId = null, staffGroupId = null, note = '' } = before ?? {};
    return [{ scenarioId, serviceId, functionId, staffGroupId, note, ...value }];
  });
  const clear = edits.flatMap(({ row, column, value }) => {
    const key = `${column}.${row}`;
    return value === null && plan.scenarioServices[key] ? [key] : [];
  });
  if (rows.length > 0) return { type: 'scenarioServices.set', input: { rows, clear } };
  return clear.length > 0 ? { type: 'scenarioServices.clear', input: { keys: clear } } : null;
}
