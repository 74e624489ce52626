import { type MunicipalStandard, standardNameOf } from './municipal-standard.ts';
import type { Settings, SettingsChanges } from './settings.ts';
import type { SharedSettings } from './settings-exchange.ts';

type Headings = Settings['listHeadings'][string];

/** One thing that taking a file of settings would change, from what to what. `null`: there is none yet. */
export type SettingsDifference =
  | { kind: 'language'; from: Settings['language']; to: Settings['language'] }
  | { kind: 'theme'; from: Settings['theme']; to: Settings['theme'] }
  | { kind: 'density'; from: Settings['density']; to: Settings['density'] }
  | { kind: 'backups'; from: Settings['backups']; to: Settings['backups'] }
  | { kind: 'municipality'; name: string; from: MunicipalStandard | null; to: MunicipalStandard }
  | { kind: 'listHeadings'; name: string; from: Headings | null; to: Headings };

/** Names a difference among those of one file. */
export function differenceKey(difference: SettingsDifference): string {
  return 'name' in difference ? `${difference.kind} ${difference.name}` : difference.kind;
}

/** What a file of settings would change, in the order of the screen. What is the same already isn't named. */
export function settingsDifferences(settings: Settings, shared: SharedSettings): SettingsDifference[] {
  const { language, theme, density, backups, municipalities = {}, listHeadings = {} } = shared;
  const all: SettingsDifference[] = [
    ...(language ? [{ kind: 'language' as const, from: settings.language, to: language }] : []),
    ...(theme ? [{ kind: 'theme' as const, from: settings.theme, to: theme }] : []),
    ...(density ? [{ kind: 'density' as const, from: settings.density, to: density }] : []),
    ...(backups ? [{ kind: 'backups' as const, from: settings.backups, to: backups }] : []),
    ...Object.entries(municipalities).map(([written, to]) => {
      const name = standardNameOf(settings.municipalities, written) ?? written;
      return { kind: 'municipality' as const, name, from: settings.municipalities[name] ?? null, to };
    }),
    ...Object.entries(listHeadings).map(([name, to]) => ({
      kind: 'listHeadings' as const,
      name,
      from: settings.listHeadings[name] ?? null,
      to,
    })),
  ];
  return all.filter(({ from, to }) => !isSame(from, to));
}

/** What is to be changed for those differences that are taken; a municipality's standard is taken whole. */
export function takenChanges(settings: Settings, taken: readonly SettingsDifference[]): SettingsChanges {
  const changes: SettingsChanges = {};
  for (const difference of taken) {
    if (difference.kind === 'municipality') {
      const before = changes.municipalities ?? settings.municipalities;
      changes.municipalities = { ...before, [difference.name]: difference.to };
    } else if (difference.kind === 'listHeadings') {
      const before = changes.listHeadings ?? settings.listHeadings;
      changes.listHeadings = { ...before, [difference.name]: difference.to };
    } else {
      Object.assign(changes, { [difference.kind]: difference.to });
    }
  }
  return changes;
}

/** JSON values: the order of the names in an object says nothing. */
function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [ofA, ofB] = [Object.entries(a), new Map(Object.entries(b))];
  return (
    ofA.length === ofB.size && ofA.every(([name, value]) => ofB.has(name) && isSame(value, ofB.get(name)))
  );
}
