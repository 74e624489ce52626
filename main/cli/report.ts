import { translate } from '#app/i18n/texts.ts';
import type { MatrixContext } from '#app/matrices/matrix.ts';
import { ok } from '#app/plan/result.ts';
import { calendarDay } from '../api/calendar-day.ts';
import { browserPrinter } from '../browser/print-pdf.ts';
import { readDocument } from '../file/documents.ts';
import { freezeHash } from '../file/frozen-plan.ts';
import { writeWhole } from '../file/write-whole.ts';
import { reportFile } from '../report/report-file.ts';
import type { CliCommand } from './command.ts';
import { outPath } from './out-path.ts';
import { usage } from './usage.ts';

const profiles = ['intern', 'offentlig'] as const;

/**
 * The report, as PDF or HTML by the ending of `--out`. In the plan's own language unless `--lang` says another; replaces
 * an earlier one.
 */
export const reportCommand: CliCommand = {
  options: { out: { type: 'string' }, profile: { type: 'string' } },
  operands: [1, 1],
  async run({ operands: [file = ''], text, language, chosenLanguage }) {
    const { out, profile: profileName = 'intern' } = text;
    const format = /\.(pdf|html)$/i.exec(out ?? '')?.[1]?.toLowerCase();
    if (!out || !format) return usage('report', translate(language, 'cli.usage.reportOut'));
    const profile = profiles.find((known) => known === profileName);
    if (!profile)
      return usage('report', translate(language, 'cli.usage.profile', { profiles: profiles.join(', ') }));
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
    const html = reportFile(plan, context);
    const made = format === 'pdf' ? await browserPrinter().print(html) : ok(Buffer.from(html, 'utf8'));
    if (!made.ok) return made;
    const written = writeWhole(target.value, made.value, 'anything');
    if (!written.ok) return written;
    const { path } = written.value;
    return {
      ok: true,
      value: {
        json: { out: path, format, profile, language: context.language, planHash },
        text: translate(language, 'cli.written', { path }),
      },
    };
  },
};
