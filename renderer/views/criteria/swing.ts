import { formatNumber, type Language, translate } from '#app/i18n/texts.ts';
import { levelsOf } from '#app/plan/criteria-tree.ts';
import type { Criterion } from '#app/plan/criterion.ts';
import { type Plan, sorted } from '#app/plan/plan.ts';

/** "fra 60 til 40 minutter": the swing that a weight stands for; `null` until the range is agreed. */
export function swingText(
  language: Language,
  { worst, best, unit }: Pick<Criterion, 'worst' | 'best' | 'unit'>,
): string | null {
  if (worst === null || best === null) return null;
  const params = { worst: formatNumber(language, worst), best: formatNumber(language, best), unit };
  return translate(language, 'matrix.swing', params).trim();
}

/** "fra »to adresser« til »én indgang«": the swing by its described ends; `null` unless both are described. */
export function describedSwing(
  plan: Pick<Plan, 'levels'>,
  language: Language,
  criterion: Criterion,
): string | null {
  const labelAt = (score: number | null) =>
    levelsOf(plan, criterion).find((level) => level.score === score)?.label;
  const worst = labelAt(criterion.worst);
  const best = labelAt(criterion.best);
  return worst && best ? translate(language, 'criteria.swing.described', { worst, best }) : null;
}

/** What the weight of a criterion or group stands for, in words; `null` until its range is agreed. */
export function wholeSwing(
  plan: Pick<Plan, 'levels' | 'criteria'>,
  language: Language,
  criterion: Criterion,
): string | null {
  if (criterion.kind === 'leaf') {
    return describedSwing(plan, language, criterion) ?? swingText(language, criterion);
  }
  const names = sorted(plan.criteria)
    .filter(({ parentId }) => parentId === criterion.id)
    .map(({ name }) => name);
  return names.length === 0
    ? null
    : translate(language, 'criteria.swing.group', { names: names.join(' · ') });
}

/** What a leaf lacks before it can be used; a weight of 0 means that it isn't used. */
export function missingParts(
  criterion: Criterion,
): ('definition' | 'unit' | 'range' | 'agreement' | 'weight')[] {
  const { kind, definition, unit, worst, best, swingPoints, measure, rangeAgreedOn } = criterion;
  const hasRange = worst !== null && best !== null;
  if (swingPoints === 0) return [];
  const lacksWeight = swingPoints === null ? (['weight'] as const) : [];
  if (kind === 'group') return [...lacksWeight];
  return [
    ...(definition.trim() === '' ? (['definition'] as const) : []),
    ...(unit === '' ? (['unit'] as const) : []),
    ...(hasRange ? [] : (['range'] as const)),
    ...(hasRange && measure !== null && rangeAgreedOn === null ? (['agreement'] as const) : []),
    ...lacksWeight,
  ];
}
