import { basename } from 'node:path';
import type { ChosenSettings } from '#app/contract/open-plan.ts';
import { translate } from '#app/i18n/texts.ts';
import { ok, type Result, refused } from '#app/plan/result.ts';
import { maxSettingsBytes, readSettingsFile, writeSettingsFile } from '#app/settings/settings-exchange.ts';
import { realDocumentPath } from '../file/document-file.ts';
import { writeRefusal } from '../file/file-errors.ts';
import { readSharedSettings } from '../file/shared-settings.ts';
import { writeWhole } from '../file/write-whole.ts';
import { deliver, download } from './delivery.ts';
import type { Handlers } from './handler.ts';

/** What is set once on a machine and belongs to no plan. */
export const settingsHandlers: Handlers<
  | 'settings.read'
  | 'settings.write'
  | 'settings.export'
  | 'settings.openDialog'
  | 'settings.openBytes'
  | 'settings.pickFolder'
> = {
  'settings.read': (_input, { desk }) => ok(desk.settings.read()),
  'settings.write': ({ changes }, { desk }) => desk.settings.write(changes),
  'settings.export': (_input, { desk, shell }) => {
    const { settings } = desk.settings.read();
    const bytes = Buffer.from(writeSettingsFile(settings));
    const fileName = `${translate(settings.language, 'settings.fileName')}.json`;
    const suggestion = { fileName, mediaType: 'application/json' };
    if (shell.dialogs === 'browser') return ok(download(suggestion, bytes));
    return deliver(shell, suggestion, (path) => {
      const target = realDocumentPath(path, writeRefusal);
      return target.ok ? writeWhole(target.value, bytes, 'anything') : target;
    });
  },
  'settings.openDialog': async (_input, { shell }) => {
    if (shell.dialogs !== 'native') return refused('no_file_dialogs');
    const path = await shell.pickSettings();
    if (path === null) return ok(null);
    const bytes = readSharedSettings(path);
    return bytes.ok ? chosenSettings(basename(path), bytes.value) : bytes;
  },
  'settings.openBytes': ({ fileName, base64 }) => chosenSettings(fileName, Buffer.from(base64, 'base64')),
  'settings.pickFolder': async ({ folder }, { shell, desk }) => {
    if (shell.dialogs !== 'native') return refused('no_file_dialogs');
    const path = await shell.pickFolder(desk.settings.read().settings.folders[folder]);
    if (path === null) return ok(null);
    const { folders } = desk.settings.read().settings;
    return desk.settings.write({ folders: { ...folders, [folder]: path } });
  },
};

function chosenSettings(fileName: string, bytes: Buffer): Result<ChosenSettings> {
  if (bytes.length > maxSettingsBytes) return refused('settings_other_kind');
  const shared = readSettingsFile(bytes.toString('utf8'));
  return shared.ok ? ok({ fileName, shared: shared.value }) : shared;
}
