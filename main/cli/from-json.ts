import { translate } from '#app/i18n/texts.ts';
import { upgradedPlan } from '#app/plan/earlier-rows.ts';
import { readDocumentBytes } from '../file/document-file.ts';
import { createDocument } from '../file/documents.ts';
import { checkedPlan } from '../store/checked-plan.ts';
import type { CliCommand } from './command.ts';
import { parseJson } from './parse-json.ts';

/** A plan from JSON, perhaps of an earlier program. Refuses a name that is taken, and anything that is not wholly a plan. */
export const fromJsonCommand: CliCommand = {
  options: {},
  operands: [2, 2],
  run({ operands: [source = '', file = ''], language }) {
    const bytes = readDocumentBytes(source);
    if (!bytes.ok) return bytes;
    const json = parseJson(source, bytes.value);
    if (!json.ok) return json;
    const plan = checkedPlan(upgradedPlan(json.value));
    if (!plan.ok) return plan;
    const made = createDocument(file, plan.value, new Date());
    if (!made.ok) return made;
    const { path, planHash } = made.value;
    return {
      ok: true,
      value: { json: { file: path, planHash }, text: translate(language, 'cli.new.done', { path }) },
    };
  },
};
