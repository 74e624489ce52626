import type { PagePaper, PaperContext } from '#app/contract/paper-orders.ts';
import { translate } from '#app/i18n/texts.ts';
import { profiles } from '#app/matrices/matrix.ts';
import type { Plan } from '#app/plan/plan.ts';
import { ok, type Result } from '#app/plan/result.ts';
import { calendarDay } from '../api/calendar-day.ts';
import { browserPrinter } from '../browser/print-pdf.ts';
import { readDocumentWith } from '../file/documents.ts';
import { writeWhole } from '../file/write-whole.ts';
import type { Connection } from '../store/connection.ts';
import type { Arguments, Outcome } from './command.ts';
import { outPath } from './out-path.ts';
import { runJob } from './run-job.ts';
import { usage } from './usage.ts';

/** Ten times what the largest plan takes. */
const secondsMax = 120;

/** Which paper: of what the document holds, in a language. */
type PaperOf = (plan: Plan, language: PaperContext['language'], db: Connection) => Result<PagePaper>;

/**
 * Writes a paper on pages, as PDF or HTML by the ending of `--out`. In the plan's own language unless `--lang` says
 * another; replaces an earlier one.
 */
export async function writePages(
  command: string,
  { operands: [file = ''], text, language, chosenLanguage }: Arguments,
  paperOf: PaperOf,
): Promise<Outcome> {
  const { out, profile: profileName = 'intern' } = text;
  const format = /\.(pdf|html)$/i.exec(out ?? '')?.[1]?.toLowerCase();
  if (!out || !format) return usage(command, translate(language, 'cli.usage.reportOut'));
  const profile = profiles.find((known) => known === profileName);
  if (!profile)
    return usage(command, translate(language, 'cli.usage.profile', { profiles: profiles.join(', ') }));
  const target = outPath(out, file);
  if (!target.ok) return target;
  const read = readDocumentWith(file, (content, db) => {
    const paperLanguage = chosenLanguage ?? content.plan.meta.language;
    return { ...content, paperLanguage, paper: paperOf(content.plan, paperLanguage, db) };
  });
  if (!read.ok) return read;
  const { plan, planHash, version, paper, paperLanguage } = read.value;
  if (!paper.ok) return paper;
  const context: PaperContext = {
    ...{ profile, language: paperLanguage, planVersion: version, planHash: null },
    today: calendarDay(new Date()),
  };
  const html = await runJob('pages', { secondsMax, plan, context, paper: paper.value });
  if (!html.ok) return html;
  const made =
    format === 'pdf' ? await browserPrinter().print(html.value) : ok(Buffer.from(html.value, 'utf8'));
  if (!made.ok) return made;
  const written = writeWhole(target.value, made.value, 'anything');
  if (!written.ok) return written;
  const { path } = written.value;
  return ok({
    json: { out: path, format, profile, language: paperLanguage, planHash },
    text: translate(language, 'cli.written', { path }),
  });
}
