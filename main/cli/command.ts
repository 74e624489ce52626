import type { ParseArgsOptionsConfig } from 'node:util';
import type { Language } from '#app/i18n/texts.ts';
import type { CodedError } from '#app/plan/result.ts';

/** What a command answers: the same as data and in words. `text` ends without a line feed. */
export interface Output {
  json: unknown;
  text: string;
}

/** How a command ends. A plan that is at fault may be shown all the same: then both are there. */
export type Outcome = { ok: true; value: Output } | { ok: false; error: CodedError; value?: Output };

export interface Arguments {
  /** What stands without dashes: files, mostly. */
  operands: string[];
  /** Options that take a value. */
  text: { readonly [option: string]: string | undefined };
  /** Options that were set without one. */
  flags: ReadonlySet<string>;
  /** Language of messages. */
  language: Language;
  /** `--lang` as given; what leaves the program in a language of its own follows only that. */
  chosenLanguage: Language | null;
  /** Answer as data. */
  json: boolean;
}

/** One command. Values in, outcome out: only `serve` prints by itself, as it has something to say before it ends. */
export interface CliCommand {
  options: ParseArgsOptionsConfig;
  /** How many operands at least and at most. */
  operands: readonly [number, number];
  /** Answers data even without `--json`: the engines. */
  alwaysJson?: boolean;
  run(args: Arguments): Outcome | Promise<Outcome>;
}

/** The language of every command and of nothing else: what each takes besides its own options. */
export const commonOptions = {
  json: { type: 'boolean' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const satisfies ParseArgsOptionsConfig;
