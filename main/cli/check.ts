import { type Language, translate } from '#app/i18n/texts.ts';
import { leaves } from '#app/plan/criteria-tree.ts';
import { agreementKey, type Plan, sorted } from '#app/plan/plan.ts';
import { obstacles } from '#app/results/obstacles.ts';
import { obstacleSentences } from '#app/results/sentences.ts';
import { readDocument } from '../file/documents.ts';
import type { CliCommand } from './command.ts';

/** Something that a result will lack, and where. The file itself is sound. */
interface Warning {
  code: string;
  /** Collection and key of the row it concerns; "plan" when it concerns none. */
  at: string;
  message: string;
}

/**
 * Verifies a document as opening it does, and lists what is missing in the plan. A file that doesn't hold is at
 * fault (exit code 1); a plan that isn't finished is not.
 */
export const checkCommand: CliCommand = {
  options: {},
  operands: [1, 1],
  run({ operands: [file = ''], language }) {
    const read = readDocument(file);
    if (!read.ok) return read;
    const { plan, planHash, version } = read.value;
    const warnings = [...obstacleWarnings(plan, language), ...scoreWarnings(plan, language)];
    const text = [
      translate(language, 'cli.check.sound', { version }),
      ...warnings.map(({ code, at, message }) => `${code}  ${at}\n    ${message}`),
      translate(language, warnings.length === 0 ? 'cli.check.complete' : 'cli.check.warnings', {
        count: warnings.length,
      }),
    ].join('\n');
    return { ok: true, value: { json: { file, version, planHash, warnings }, text } };
  },
};

function obstacleWarnings(plan: Plan, language: Language): Warning[] {
  const found = obstacles(plan);
  const sentences = obstacleSentences(plan, found);
  return found.map(({ code, criterionId }, index) => ({
    code,
    at: criterionId ? `criteria/${criterionId}` : 'plan',
    message: sentences[index] ? translate(language, sentences[index].key, sentences[index].params) : '',
  }));
}

/** A cell of the score matrix that nobody has agreed on, or explicitly doesn't know; without weight it matters to nobody. */
function scoreWarnings(plan: Plan, language: Language): Warning[] {
  const inUse = leaves(plan).filter(({ weightShare }) => weightShare > 0);
  return sorted(plan.scenarios).flatMap((scenario) =>
    inUse.flatMap(({ criterion }): Warning[] => {
      const key = agreementKey(scenario.id, criterion.id);
      const score = plan.agreements[key];
      if (score && (score.likely !== null || score.low !== null)) return [];
      const code = score ? 'score_unknown' : 'score_missing';
      const names = { scenario: scenario.name, criterion: criterion.name };
      return [{ code, at: `agreements/${key}`, message: translate(language, `cli.check.${code}`, names) }];
    }),
  );
}
