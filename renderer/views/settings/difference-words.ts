import {
  type MunicipalStandard,
  namesOf,
  type StandardAssumption,
} from '#app/settings/municipal-standard.ts';
import type { SettingsDifference } from '#app/settings/settings-difference.ts';
import type { Text } from '#renderer/state/text.ts';

/** A difference as a row of a table: what it is, what it is now, what it would be. */
export interface DifferenceWords {
  what: string;
  from: string;
  to: string;
}

/** In the reader's words. */
export function differenceWords(text: Text, difference: SettingsDifference): DifferenceWords {
  const { t } = text;
  switch (difference.kind) {
    case 'language': {
      const { from, to } = difference;
      return {
        what: t('settings.language'),
        from: t(`settings.language.${from}`),
        to: t(`settings.language.${to}`),
      };
    }
    case 'theme': {
      const { from, to } = difference;
      return { what: t('settings.theme'), from: t(`settings.theme.${from}`), to: t(`settings.theme.${to}`) };
    }
    case 'density': {
      const { from, to } = difference;
      return {
        what: t('settings.density'),
        from: t(`settings.density.${from}`),
        to: t(`settings.density.${to}`),
      };
    }
    case 'backups': {
      const { from, to } = difference;
      return {
        what: t('settings.backups'),
        from: t('settings.take.backups', from),
        to: t('settings.take.backups', to),
      };
    }
    case 'municipality': {
      const { name, from, to } = difference;
      return {
        what: t('settings.take.municipality', { name }),
        from: from ? standardWords(text, from, null) : t('settings.take.none'),
        to: standardWords(text, to, from),
      };
    }
    case 'listHeadings': {
      const { name, from, to } = difference;
      return {
        what: name ? t('settings.take.listHeadings', { name }) : t('settings.take.listHeadings.nobody'),
        from: from ? headingsWords(text, from) : t('settings.take.none'),
        to: headingsWords(text, to),
      };
    }
  }
}

function standardWords(
  { t, language }: Text,
  { assumptions, report }: MunicipalStandard,
  before: MunicipalStandard | null,
): string {
  const count = assumptions.length;
  const was = new Map(before?.assumptions.map((row) => [keyOf(row), row.value]));
  const is = new Set(assumptions.map(keyOf));
  const changed = before
    ? [
        ...assumptions.filter((row) => was.get(keyOf(row)) !== row.value),
        ...before.assumptions.filter((row) => !is.has(keyOf(row))),
      ]
    : [];
  const names = changed.map((row) => namesOf(row, language).name).join(', ');
  const figures = names
    ? t('settings.take.assumptionsChanged', { count, names })
    : t('settings.take.assumptions', { count });
  const headings = t('settings.take.report', { name: report?.name ?? t('settings.report.usual') });
  return `${figures}. ${headings}.`;
}

/** What tells an assumption from the others of a municipality. */
function keyOf({ code, name }: StandardAssumption): string {
  return code || `own ${name}`;
}

function headingsWords({ t }: Text, lists: { [list: string]: object | undefined }): string {
  const count = Object.values(lists).reduce((sum, one) => sum + Object.keys(one ?? {}).length, 0);
  return t('settings.take.headings', { count });
}
