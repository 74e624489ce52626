import { translate } from '#app/i18n/texts.ts';
import { announceAddress, untilEnded } from '../browser/announce.ts';
import { runBrowserShell } from '../browser/run.ts';
import { buildWindow, isWindowStale, windowFolder } from '../browser/window-build.ts';
import { dataFolder } from '../data-folder.ts';
import { root } from '../entry.ts';
import type { CliCommand } from './command.ts';
import { usage } from './usage.ts';

/** The browser shell without a window of its own: prints the address, and ends with the last window or by Ctrl+C. */
export const serveCommand: CliCommand = {
  options: { port: { type: 'string' }, stay: { type: 'boolean' } },
  operands: [0, 1],
  async run({ operands: [file = null], text, flags, language, json }) {
    const port = portOf(text.port);
    if (port === null) return usage('serve', translate(language, 'cli.usage.port'));
    if (isWindowStale(root)) {
      process.stderr.write(`${translate(language, 'cli.start.building')}\n`);
      const built = buildWindow(root);
      if (!built.ok) return built;
    }
    const started = await runBrowserShell({
      dataFolder: dataFolder(),
      windowFolder: windowFolder(root),
      file,
      port,
      stay: flags.has('stay'),
    });
    if (!started.ok) return started;
    const shell = started.value;
    if (shell.kind === 'handed over') {
      return { ok: true, value: { json: { address: shell.address }, text: shell.address } };
    }
    announceAddress(shell, language, json ? (address) => JSON.stringify({ address }) : undefined);
    await untilEnded(shell);
    return { ok: true, value: { json: undefined, text: '' } };
  },
};

/** @returns 0 (any free one) when none is given, `null` when it is no port */
function portOf(text: string | undefined): number | null {
  if (text === undefined) return 0;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  return port <= 65_535 ? port : null;
}
