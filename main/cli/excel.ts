import type { PaperContext } from '#app/contract/paper-orders.ts';
import { translate } from '#app/i18n/texts.ts';
import { isSheetOfAnswers, type MatrixId, matrixIds, profiles } from '#app/matrices/matrix.ts';
import { activeScenarios } from '#app/plan/active-scenarios.ts';
import type { Plan } from '#app/plan/plan.ts';
import { ok, type Result, refused } from '#app/plan/result.ts';
import { calendarDay } from '../api/calendar-day.ts';
import { readDocument } from '../file/documents.ts';
import { writeWhole } from '../file/write-whole.ts';
import type { CliCommand } from './command.ts';
import { outPath } from './out-path.ts';
import { runJob } from './run-job.ts';
import { usage } from './usage.ts';

/** Ten times what the largest plan takes. */
const secondsMax = 120;

/** The council workbook. In the plan's own language unless `--lang` says another; replaces an earlier one. */
export const excelCommand: CliCommand = {
  options: {
    out: { type: 'string' },
    profile: { type: 'string' },
    sheets: { type: 'string' },
    scenarios: { type: 'string' },
  },
  operands: [1, 1],
  async run({ operands: [file = ''], text, language, chosenLanguage }) {
    const { out, profile: profileName = 'intern' } = text;
    if (!out) return usage('excel', translate(language, 'cli.usage.out'));
    const profile = profiles.find((known) => known === profileName);
    if (!profile)
      return usage('excel', translate(language, 'cli.usage.profile', { profiles: profiles.join(', ') }));
    const sheets = text.sheets === undefined ? null : chosenSheets(text.sheets);
    if (sheets?.length === 0)
      return usage('excel', translate(language, 'cli.usage.sheets', { sheets: councilSheets.join(', ') }));
    const target = outPath(out, file);
    if (!target.ok) return target;
    const read = readDocument(file);
    if (!read.ok) return read;
    const { plan, planHash, version } = read.value;
    const scenarios = chosenScenarios(plan, text.scenarios);
    if (!scenarios.ok) return scenarios;
    const context: PaperContext = {
      ...{ profile, language: chosenLanguage ?? plan.meta.language, planVersion: version, planHash: null },
      today: calendarDay(new Date()),
    };
    const choice = { sheets, scenarioIds: scenarios.value };
    const made = await runJob('workbook', { secondsMax, plan, context, choice });
    if (!made.ok) return made;
    const written = writeWhole(target.value, Buffer.from(made.value), 'anything');
    if (!written.ok) return written;
    const { path } = written.value;
    return {
      ok: true,
      value: {
        json: { out: path, profile, language: context.language, planHash },
        text: translate(language, 'cli.written', { path }),
      },
    };
  },
};

/** Score sheets go out in workbooks of their own. */
const councilSheets = matrixIds.filter((id) => !isSheetOfAnswers(id));

const namesIn = (list: string) => list.split(',').map((name) => name.trim());

/** None at all when one of them is unknown: a sheet left out by a slip of the hand would be missed late. */
function chosenSheets(list: string): MatrixId[] {
  const names = namesIn(list);
  const found = councilSheets.filter((id) => names.includes(id));
  return found.length === new Set(names).size ? found : [];
}

/** By the short names that stand on the sheets; `null` for all. */
function chosenScenarios(plan: Plan, list: string | undefined): Result<string[] | null> {
  if (list === undefined) return ok(null);
  const active = activeScenarios(plan);
  const ids: string[] = [];
  for (const name of namesIn(list)) {
    const found = active.find(({ shortName }) => shortName === name);
    if (!found)
      return refused('scenario_name_unknown', {
        name,
        names: active.map(({ shortName }) => shortName).join(', '),
      });
    ids.push(found.id);
  }
  return ok(ids);
}
