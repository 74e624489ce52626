import { z } from 'zod';
import { listNames } from '../commands/list-take.ts';

const listNameField = z.enum(
  Object.keys(listNames) as [keyof typeof listNames, ...(keyof typeof listNames)[]],
);

/** What headings of lists mean, as somebody said: by list and heading; `null` = not taken. */
const headingsSchema = z.partialRecord(
  listNameField,
  z.record(z.string().max(300), z.string().max(60).nullable()),
);

/**
 * What is set once on a machine and belongs to no plan. Every setting has a usual value, so that a file that lacks one,
 * or has one that can't be made out, is still a file of settings.
 */
export const settingsSchema = z.strictObject({
  /** By municipality: lists of one look alike from year to year. */
  listHeadings: z.record(z.string().max(200), headingsSchema),
});
export type Settings = z.infer<typeof settingsSchema>;

/** Settings that change, each as a whole. */
export type SettingsChanges = { [Name in keyof Settings]?: Settings[Name] | undefined };

export const usualSettings: Settings = { listHeadings: {} };

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
