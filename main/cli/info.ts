import { formatNumber, type Language, type TextKey, translate } from '#app/i18n/texts.ts';
import { type CollectionName, collectionNames } from '#app/plan/plan.ts';
import { type DocumentContent, readDocument } from '../file/documents.ts';
import type { CliCommand } from './command.ts';
import { alignedTable } from './table.ts';

/** What is in a plan. */
export const infoCommand: CliCommand = {
  options: {},
  operands: [1, 1],
  run({ operands: [file = ''], language }) {
    const read = readDocument(file);
    if (!read.ok) return read;
    const { plan, planHash, version, savedAt } = read.value;
    const counts = Object.fromEntries(
      collectionNames.map((name) => [name, Object.keys(plan[name]).length]),
    ) as Counts;
    const { id: planId, ...meta } = plan.meta;
    return {
      ok: true,
      value: {
        json: { file, planId, ...meta, version, savedAt, planHash, counts },
        text: infoText(read.value, counts, language),
      },
    };
  },
};

type Counts = { [Name in CollectionName]: number };

function infoText(
  { plan, planHash, version, savedAt }: DocumentContent,
  counts: Counts,
  language: Language,
): string {
  const { title, municipality, inhabitants, priceLevelYear, budgetYear } = plan.meta;
  const row = (key: TextKey, value: string | number | null) => [
    translate(language, key),
    typeof value === 'number' ? formatNumber(language, value) : (value ?? ''),
  ];
  return alignedTable([
    row('cli.info.title', title),
    row('cli.info.municipality', municipality),
    row('cli.info.inhabitants', inhabitants),
    row('cli.info.price_level', String(priceLevelYear)),
    row('cli.info.budget_year', String(budgetYear)),
    row('cli.info.version', version),
    row('cli.info.saved_at', savedAt.slice(0, 16).replace('T', ' ')),
    row('cli.info.hash', planHash.slice(0, 12)),
    ...collectionNames.flatMap((name) => (counts[name] > 0 ? [row(`rows.${name}`, counts[name])] : [])),
  ]);
}
