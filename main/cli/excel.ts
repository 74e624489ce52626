import { translate } from '#app/i18n/texts.ts';
import type { MatrixContext } from '#app/matrices/matrix.ts';
import { calendarDay } from '../api/calendar-day.ts';
import { readDocument } from '../file/documents.ts';
import { freezeHash } from '../file/frozen-plan.ts';
import { writeWhole } from '../file/write-whole.ts';
import type { CliCommand } from './command.ts';
import { outPath } from './out-path.ts';
import { usage } from './usage.ts';

const profiles = ['intern', 'offentlig'] as const;

/** The council workbook. In the plan's own language unless `--lang` says another; replaces an earlier one. */
export const excelCommand: CliCommand = {
  options: { out: { type: 'string' }, profile: { type: 'string' } },
  operands: [1, 1],
  async run({ operands: [file = ''], text, language, chosenLanguage }) {
    const { out, profile: profileName = 'intern' } = text;
    if (!out) return usage('excel', translate(language, 'cli.usage.out'));
    const profile = profiles.find((known) => known === profileName);
    if (!profile)
      return usage('excel', translate(language, 'cli.usage.profile', { profiles: profiles.join(', ') }));
    const target = outPath(out, file);
    if (!target.ok) return target;
    const read = readDocument(file);
    if (!read.ok) return read;
    const { plan, planHash, version } = read.value;
    const context: MatrixContext = {
      profile,
      language: chosenLanguage ?? plan.meta.language,
      planVersion: version,
      planHash: freezeHash(plan).slice(0, 12),
      today: calendarDay(new Date()),
    };
    const { exportCouncilWorkbook } = await import('../excel/export.ts');
    const written = writeWhole(target.value, await exportCouncilWorkbook(plan, context), 'anything');
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
