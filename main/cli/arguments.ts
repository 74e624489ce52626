import { parseArgs } from 'node:util';
import { type Language, translate } from '#app/i18n/texts.ts';
import type { CodedError } from '#app/plan/result.ts';
import { readerLanguage } from '../api/reader-language.ts';
import { type Arguments, type CliCommand, commonOptions } from './command.ts';
import { commandNamed } from './registry.ts';
import { usage } from './usage.ts';

/** What a command line asks for. */
export type Call =
  | { kind: 'command'; name: string; command: CliCommand; args: Arguments }
  /** `isAsked`: or shown because nothing else was. */
  | { kind: 'help'; topic?: string; isAsked: boolean; language: Language }
  | { kind: 'wrong'; error: CodedError; language: Language; json: boolean };

/** Reads a command line; the first operand names the command. */
export async function parseCall(argv: readonly string[]): Promise<Call> {
  // Before anything is known to be well formed, so that what is wrong is said as it was asked for.
  const json = argv.includes('--json');
  const language = languageIn(argv) ?? readerLanguage();
  const wrong = (name: string, problem: string): Call => ({
    kind: 'wrong',
    error: usage(name, problem).error,
    language,
    json,
  });

  const [name = '', ...rest] = argv;
  const help = (topic?: string): Call =>
    topic === undefined || commandNamed(topic)
      ? { kind: 'help', isAsked: name !== '', language, ...(topic && { topic }) }
      : wrong('', translate(language, 'cli.usage.unknown_command', { command: topic }));
  if (name === '' || name === '--help' || name === '-h') return help();
  if (name === 'help') return help(rest.find((arg) => !arg.startsWith('-') && !isLanguage(arg)));
  const entry = commandNamed(name);
  if (!entry) return wrong('', translate(language, 'cli.usage.unknown_command', { command: name }));

  const command = await entry.load();
  let parsed: ReturnType<typeof parseArgs>;
  try {
    const options = { ...commonOptions, ...command.options };
    parsed = parseArgs({ args: rest, options, allowPositionals: true, strict: true });
  } catch (thrown) {
    if (!(thrown instanceof TypeError)) throw thrown;
    return wrong(name, optionProblem(thrown, language));
  }
  const { values, positionals } = parsed;
  if (values.help === true) return help(name);
  const chosenLanguage = languageIn(argv);
  if (values.lang !== undefined && chosenLanguage === null) {
    return wrong(name, translate(language, 'cli.usage.language'));
  }
  const [least, most] = command.operands;
  if (positionals.length < least || positionals.length > most) {
    return wrong(name, translate(language, 'cli.usage.operands', { usage: `${name} ${entry.usage}` }));
  }
  const entries = Object.entries(values);
  return {
    kind: 'command',
    name,
    command,
    args: {
      operands: positionals,
      text: Object.fromEntries(entries.filter(([, value]) => typeof value === 'string')) as Arguments['text'],
      flags: new Set(entries.filter(([, value]) => value === true).map(([option]) => option)),
      language,
      chosenLanguage,
      json,
    },
  };
}

/** Node's complaint about an option, in the reader's language. */
function optionProblem(thrown: TypeError & { code?: string }, language: Language): string {
  const option = /'(-[^\s'=,]*)/.exec(thrown.message)?.[1] ?? '';
  const isUnknown = thrown.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION';
  return translate(language, isUnknown ? 'cli.usage.option_unknown' : 'cli.usage.option_value', { option });
}

/** The language that `--lang` names, also while the rest is not understood. */
function languageIn(argv: readonly string[]): Language | null {
  const index = argv.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const value = argv[index] === '--lang' ? argv[index + 1] : argv[index]?.slice('--lang='.length);
  return isLanguage(value) ? value : null;
}

function isLanguage(text: string | undefined): text is Language {
  return text === 'da' || text === 'en';
}
