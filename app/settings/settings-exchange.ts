import { z } from 'zod';
import { itemAt } from '../plan/item-at.ts';
import { ok, type Result, refused } from '../plan/result.ts';
import { type Settings, settingsSchema } from './settings.ts';

/** Says that a file is one of settings, and in which form. */
export const settingsFileSchemaName = 'borgerhus-settings';
const formVersion = 1;

/** What colleagues may share: not where this machine has its folders, nor who sits at it. */
export const sharedSettingsSchema = settingsSchema
  .pick({
    language: true,
    theme: true,
    density: true,
    backups: true,
    municipalities: true,
    listHeadings: true,
  })
  .partial();
export type SharedSettings = z.infer<typeof sharedSettingsSchema>;

const fileSchema = z.strictObject({
  schema: z.literal(settingsFileSchemaName),
  version: z.literal(formVersion),
  settings: sharedSettingsSchema,
});

/** More than any settings; what is larger is none. Bytes. */
export const maxSettingsBytes = 4_000_000;

/** The settings that can be shared, as the text of a file: the same settings give the same text. */
export function writeSettingsFile(settings: Settings): string {
  const { language, theme, density, backups, municipalities, listHeadings } = settings;
  const shared: SharedSettings = { language, theme, density, backups, municipalities, listHeadings };
  return `${JSON.stringify({ schema: settingsFileSchemaName, version: formVersion, settings: shared }, null, 2)}\n`;
}

/**
 * Settings from the text of a file that somebody made: all of it, or nothing.
 *
 * @returns refused as `settings_not_json`, `settings_other_kind`, `settings_newer` or `settings_wrong` with the first
 *   place that is wrong
 */
export function readSettingsFile(text: string): Result<SharedSettings> {
  let value: unknown;
  try {
    // Editors on Windows put a mark before the first letter.
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refused('settings_not_json');
  }
  const head = z.object({ schema: z.literal(settingsFileSchemaName), version: z.int() }).safeParse(value);
  if (!head.success) return refused('settings_other_kind');
  if (head.data.version > formVersion) return refused('settings_newer', { version: head.data.version });
  const parsed = fileSchema.safeParse(value);
  if (parsed.success) return ok(parsed.data.settings);
  const { path, message } = itemAt(parsed.error.issues, 0);
  const at = path.slice(1).map(String).join(' › ');
  return refused('settings_wrong', { at: at.slice(0, 200) || '–', reason: message.slice(0, 200) });
}
