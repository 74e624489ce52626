import { type Language, translate } from '#app/i18n/texts.ts';
import { programVersion } from '../api/version.ts';
import { commandNamed, commands } from './registry.ts';
import { alignedTable } from './table.ts';

/** What there is, or how one command is called. */
export function helpText(language: Language, topic?: string): string {
  const command = topic === undefined ? undefined : commandNamed(topic);
  const common = translate(language, 'cli.help.common');
  if (command) {
    return `borgerhus ${topic} ${command.usage}\n\n${translate(language, command.summary)}\n\n${common}`;
  }
  const rows = Object.entries(commands).map(([name, { usage, summary }]) => [
    `${name} ${usage}`.trim(),
    translate(language, summary),
  ]);
  rows.push(['help [COMMAND]', translate(language, 'cli.help.summary')]);
  const title = `Borgerhus ${programVersion()} · ${translate(language, 'cli.help.usage')}`;
  return [title, '', alignedTable(rows), '', common].join('\n');
}
