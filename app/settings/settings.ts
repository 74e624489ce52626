import { z } from 'zod';
import { listNames } from '../commands/list-take.ts';
import { languageField, lineField } from '../plan/fields.ts';
import { municipalStandardsSchema } from './municipal-standard.ts';

const listNameField = z.enum(
  Object.keys(listNames) as [keyof typeof listNames, ...(keyof typeof listNames)[]],
);

/** What headings of lists mean, as somebody said: by list and heading; `null` = not taken. */
const headingsSchema = z.partialRecord(
  listNameField,
  z.record(z.string().max(300), z.string().max(60).nullable()),
);

export const themes = ['system', 'light', 'dark'] as const;
export const densities = ['normal', 'tight'] as const;

/**
 * Least and most that can be kept of each. A plan that is put back to a backup makes one first: with fewer than two
 * the one before would be lost by it.
 */
export const backupRanges = {
  recent: { min: 2, max: 50 },
  daily: { min: 0, max: 60 },
  weekly: { min: 0, max: 104 },
} as const;

function countField(name: keyof typeof backupRanges) {
  return z.int().min(backupRanges[name].min).max(backupRanges[name].max);
}

/** How many backups of a plan are kept: the latest ones, and the last of each of the latest days and weeks. */
const backupLimitsSchema = z.strictObject({
  recent: countField('recent'),
  daily: countField('daily'),
  weekly: countField('weekly'),
});
export type BackupLimits = z.infer<typeof backupLimitsSchema>;

/** A folder of this machine; `null`: where the last file went. */
const folderField = z.string().min(1).max(4000).nullable();

/**
 * What is set once on a machine and belongs to no plan. Every setting has a usual value, so that a file that lacks one,
 * or has one that can't be made out, is still a file of settings.
 */
export const settingsSchema = z.strictObject({
  /** Of everything the program says; a plan's own texts stay as they are. */
  language: languageField,
  /** `system`: as the machine is. */
  theme: z.enum(themes),
  /** How high the rows of tables are. */
  density: z.enum(densities),
  railFolded: z.boolean(),
  /** In what role the reader stands by a value ("projektleder"), asked for once; never a name. */
  role: lineField,
  /** The first run is over: somebody has chosen a language, or has passed it over. */
  isSetUp: z.boolean(),
  backups: backupLimitsSchema,
  /** Where the system's dialogs begin. Only for a shell that has dialogs. */
  folders: z.strictObject({ documents: folderField, exports: folderField }),
  /** What new plans of a municipality begin with. */
  municipalities: municipalStandardsSchema,
  /** By municipality: lists of one look alike from year to year. */
  listHeadings: z.record(z.string().max(200), headingsSchema),
});
export type Settings = z.infer<typeof settingsSchema>;

/** Settings that change, each as a whole. */
export type SettingsChanges = { [Name in keyof Settings]?: Settings[Name] | undefined };

export const usualSettings: Settings = {
  language: 'da',
  theme: 'system',
  density: 'normal',
  railFolded: false,
  role: '',
  isSetUp: false,
  backups: { recent: 6, daily: 7, weekly: 8 },
  folders: { documents: null, exports: null },
  municipalities: {},
  listHeadings: {},
};

/** Settings as they were kept; those that can't be made out have their usual value, and are named. */
export interface KeptSettings {
  settings: Settings;
  /** Names of settings that could not be made out. */
  lost: string[];
}

/** Settings from what a file held. @param kept parsed JSON; `undefined` for a file that is none */
export function settingsOf(kept: unknown): KeptSettings {
  const fields =
    typeof kept === 'object' && kept !== null && !Array.isArray(kept) ? Object.entries(kept) : null;
  if (fields === null) return { settings: usualSettings, lost: Object.keys(usualSettings) };
  const found = new Map(fields);
  const lost: string[] = [];
  const read = Object.entries(settingsSchema.shape).map(([name, schema]) => {
    const usual = usualSettings[name as keyof Settings];
    if (!found.has(name)) return [name, usual];
    const parsed = schema.safeParse(found.get(name));
    if (parsed.success) return [name, parsed.data];
    lost.push(name);
    return [name, usual];
  });
  return { settings: Object.fromEntries(read) as Settings, lost };
}

/** Settings with those that change in place of those that were. */
export function changedSettings(settings: Settings, changes: SettingsChanges): Settings {
  const given = Object.entries(changes).filter(([, value]) => value !== undefined);
  return { ...settings, ...Object.fromEntries(given) };
}
