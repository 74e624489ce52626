import { lexer, type Token, type Tokens, walkTokens } from 'marked';
import type { Language } from '#app/i18n/texts.ts';
import { guidePage } from '#renderer/views/guide/guide-pages.ts';

/** One step of the guide's first plan, as it is written: a reader does just this. */
export interface GuideStep {
  /** What is bold, in order: names of screens, buttons and fields. */
  labels: string[];
  /** What stands in quotation marks, in order: to be typed. */
  typed: string[];
  /** Keys to be pressed, in order. */
  keys: string[];
}

/** The numbered steps of the first plan. */
export function firstPlanSteps(language: Language): GuideStep[] {
  const steps: GuideStep[] = [];
  walkTokens(lexer(guidePage(language, 'first-plan')), (token: Token) => {
    if (token.type !== 'list' || !(token as Tokens.List).ordered) return;
    for (const { raw, tokens } of (token as Tokens.List).items) {
      const step: GuideStep = { labels: [], typed: [], keys: [] };
      walkTokens(tokens, (inner) => {
        if (inner.type === 'strong') step.labels.push((inner as Tokens.Strong).text);
        if (inner.type === 'codespan') step.keys.push((inner as Tokens.Codespan).text);
      });
      for (const [, words = ''] of raw.matchAll(/[»“]([^«”]+)[«”]/g)) step.typed.push(words);
      steps.push(step);
    }
  });
  return steps;
}
