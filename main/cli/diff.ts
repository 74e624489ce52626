import { planDifferences, type RowDifference } from '#app/compare/plans.ts';
import { fieldLabel, nameOfRow, valueText } from '#app/compare/value-words.ts';
import { type Language, translate } from '#app/i18n/texts.ts';
import type { Plan } from '#app/plan/plan.ts';
import { readDocument } from '../file/documents.ts';
import type { CliCommand } from './command.ts';

/** Everything in which the second plan differs from the first, row by row and field by field. */
export const diffCommand: CliCommand = {
  options: {},
  operands: [2, 2],
  run({ operands: [fileA = '', fileB = ''], language }) {
    const a = readDocument(fileA);
    if (!a.ok) return a;
    const b = readDocument(fileB);
    if (!b.ok) return b;
    const plans = [b.value.plan, a.value.plan];
    const differences = planDifferences(a.value.plan, b.value.plan);
    const text =
      differences.length === 0
        ? translate(language, 'cli.diff.same')
        : [
            ...differences.flatMap((difference) => differenceLines(language, plans, difference)),
            translate(language, 'cli.diff.count', { count: differences.length }),
          ].join('\n');
    const samePlan = a.value.plan.meta.id === b.value.plan.meta.id;
    const named = differences.map((difference) => ({
      ...difference,
      name: nameOfRow(language, plans, difference.collection, difference.key),
    }));
    return {
      ok: true,
      value: {
        json: { a: sideOf(fileA, a.value), b: sideOf(fileB, b.value), samePlan, differences: named },
        text,
      },
    };
  },
};

function sideOf(file: string, { planHash, version }: { planHash: string; version: number }) {
  return { file, version, planHash };
}

const signs = { added: '+', removed: '−', changed: '~' } as const;

function differenceLines(language: Language, plans: readonly Plan[], difference: RowDifference): string[] {
  const { collection, key, kind, fields } = difference;
  const group = collection === 'meta' ? '' : `${translate(language, `rows.${collection}`)}: `;
  const text = (field: string, value: RowDifference['fields'][number]['from']) =>
    valueText(language, plans, { place: collection, field, value }).replaceAll('\n', ' ');
  return [
    `${signs[kind]} ${group}${nameOfRow(language, plans, collection, key)}`,
    ...(kind === 'changed' ? fields : []).map(
      ({ field, from, to }) =>
        `    ${fieldLabel(language, field)}: ${text(field, from)} → ${text(field, to)}`,
    ),
  ];
}
