import { centralScore } from '#app/decision/value-matrix.ts';
import { type Language, translate } from '#app/i18n/texts.ts';
import { activeScenarios } from '#app/plan/active-scenarios.ts';
import { leaves } from '#app/plan/criteria-tree.ts';
import { agreementKey, type Plan } from '#app/plan/plan.ts';
import { basisScores } from '#app/results/basis-scores.ts';
import { obstacles } from '#app/results/obstacles.ts';
import { obstacleSentences } from '#app/results/sentences.ts';
import { warnings } from '#app/results/warnings.ts';
import { readDocument } from '../file/documents.ts';
import type { CliCommand } from './command.ts';

/** Something that a result lacks, or that its reader should know, and where. The file itself is sound. */
interface Remark {
  code: string;
  /** Collection and key of what is missing; of a warning, the ids it concerns; "plan" when it is the whole. */
  at: string;
  message: string;
  /** Why the group lives with it; `null` while it hasn't said so. What is missing can't be accepted. */
  accepted: string | null;
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
    const remarks = [
      ...obstacleRemarks(plan, language),
      ...scoreRemarks(plan, language),
      ...warningRemarks(plan, language),
    ];
    const text = [
      translate(language, 'cli.check.sound', { version }),
      ...remarks.map((remark) => remarkText(remark, language)),
      translate(language, remarks.length === 0 ? 'cli.check.complete' : 'cli.check.warnings', {
        count: remarks.length,
      }),
    ].join('\n');
    return { ok: true, value: { json: { file, version, planHash, warnings: remarks }, text } };
  },
};

function remarkText({ code, at, message, accepted }: Remark, language: Language): string {
  const reason =
    accepted === null ? '' : ` (${translate(language, 'cli.check.accepted', { reason: accepted })})`;
  return `${code}  ${at}\n    ${message}${reason}`;
}

function obstacleRemarks(plan: Plan, language: Language): Remark[] {
  const found = obstacles(plan);
  const sentences = obstacleSentences(plan, found);
  return found.map(({ code, criterionId }, index) => ({
    code,
    at: criterionId ? `criteria/${criterionId}` : 'plan',
    message: sentences[index] ? translate(language, sentences[index].key, sentences[index].params) : '',
    accepted: null,
  }));
}

/**
 * A cell of the score matrix that nobody has agreed on, explicitly doesn't know, or for which the plan says too little to
 * measure it; without weight it matters to nobody.
 */
function scoreRemarks(plan: Plan, language: Language): Remark[] {
  const inUse = leaves(plan).filter(({ weightShare }) => weightShare > 0);
  const scoreOf = basisScores(plan, { kind: 'agreed' });
  return activeScenarios(plan).flatMap((scenario) =>
    inUse.flatMap(({ criterion }): Remark[] => {
      const key = agreementKey(scenario.id, criterion.id);
      const score = scoreOf(scenario.id, criterion.id);
      if (score && centralScore(score) !== null) return [];
      const given = score ? 'score_unknown' : 'score_missing';
      const code = criterion.measure === null ? given : 'score_unmeasured';
      const names = { scenario: scenario.name, criterion: criterion.name };
      const message = translate(language, `cli.check.${code}`, names);
      return [{ code, at: `agreements/${key}`, message, accepted: null }];
    }),
  );
}

function warningRemarks(plan: Plan, language: Language): Remark[] {
  return warnings(plan).map(({ code, place, params, accepted }) => ({
    code,
    at: place === '' ? 'plan' : place,
    message: translate(language, `warning.${code}`, params),
    accepted,
  }));
}
