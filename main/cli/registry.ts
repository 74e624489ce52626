import type { TextKey } from '#app/i18n/texts.ts';
import type { CliCommand } from './command.ts';

interface Entry {
  /** What follows the command's name. */
  usage: string;
  summary: TextKey;
  /** Loaded only when asked for: a quick command must not wait for ExcelJS. */
  load(): Promise<CliCommand>;
}

/** Every command, in the order in which help lists them. */
export const commands: { readonly [name: string]: Entry } = {
  new: {
    usage: 'FILE [--sample nordby]',
    summary: 'cli.new.summary',
    load: async () => (await import('./new.ts')).newCommand,
  },
  info: {
    usage: 'FILE',
    summary: 'cli.info.summary',
    load: async () => (await import('./info.ts')).infoCommand,
  },
  check: {
    usage: 'FILE',
    summary: 'cli.check.summary',
    load: async () => (await import('./check.ts')).checkCommand,
  },
  results: {
    usage: 'FILE [--draws N] [--seed N]',
    summary: 'cli.results.summary',
    load: async () => (await import('./results.ts')).resultsCommand,
  },
  excel: {
    usage: 'FILE --out X.xlsx [--profile intern|offentlig] [--sheets A,B] [--scenarios A,B]',
    summary: 'cli.excel.summary',
    load: async () => (await import('./excel.ts')).excelCommand,
  },
  report: {
    usage: 'FILE --out X.pdf|X.html [--profile intern|offentlig]',
    summary: 'cli.report.summary',
    load: async () => (await import('./report.ts')).reportCommand,
  },
  minutes: {
    usage: 'FILE --meeting ID --out X.pdf|X.html [--profile intern|offentlig]',
    summary: 'cli.minutes.summary',
    load: async () => (await import('./minutes.ts')).minutesCommand,
  },
  sheets: {
    usage: 'FILE --round ID --out DIR',
    summary: 'cli.sheets.summary',
    load: async () => (await import('./sheets.ts')).sheetsCommand,
  },
  take: {
    usage: 'FILE SHEET.xlsx [--dry-run]',
    summary: 'cli.take.summary',
    load: async () => (await import('./take.ts')).takeCommand,
  },
  json: {
    usage: 'FILE [--out X.json]',
    summary: 'cli.json.summary',
    load: async () => (await import('./json.ts')).jsonCommand,
  },
  'from-json': {
    usage: 'X.json FILE',
    summary: 'cli.from_json.summary',
    load: async () => (await import('./from-json.ts')).fromJsonCommand,
  },
  diff: {
    usage: 'A B',
    summary: 'cli.diff.summary',
    load: async () => (await import('./diff.ts')).diffCommand,
  },
  merge: {
    usage: 'BASE MINE THEIRS --out FILE [--take mine|theirs]',
    summary: 'cli.merge.summary',
    load: async () => (await import('./merge.ts')).mergeCommand,
  },
  schema: {
    usage: '',
    summary: 'cli.schema.summary',
    load: async () => (await import('./schema.ts')).schemaCommand,
  },
  desks: {
    usage: '< X.json',
    summary: 'cli.desks.summary',
    load: async () => (await import('./engines.ts')).desksCommand,
  },
  decide: {
    usage: '< X.json',
    summary: 'cli.decide.summary',
    load: async () => (await import('./engines.ts')).decideCommand,
  },
  allocate: {
    usage: '< X.json',
    summary: 'cli.allocate.summary',
    load: async () => (await import('./engines.ts')).allocateCommand,
  },
  cover: {
    usage: '< X.json',
    summary: 'cli.cover.summary',
    load: async () => (await import('./engines.ts')).coverCommand,
  },
  serve: {
    usage: '[FILE] [--port N] [--stay]',
    summary: 'cli.serve.summary',
    load: async () => (await import('./serve.ts')).serveCommand,
  },
};

/** The command of that name; `undefined` when there is none (names that every object has are none). */
export function commandNamed(name: string): Entry | undefined {
  return Object.hasOwn(commands, name) ? commands[name] : undefined;
}
