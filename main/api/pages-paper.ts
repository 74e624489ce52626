import type { Delivery, ExportKind } from '#app/contract/delivery.ts';
import type { JobInput } from '#app/contract/jobs.ts';
import type { PagePaper, PaperContext } from '#app/contract/paper-orders.ts';
import type { Plan } from '#app/plan/plan.ts';
import { ok, type Result, refused } from '#app/plan/result.ts';
import { deliverPaper } from './delivery.ts';
import { fileNameFor } from './file-name.ts';
import type { HandlerContext } from './handler.ts';
import type { Shell } from './shell.ts';

const mediaTypes = { pdf: 'application/pdf', html: 'text/html; charset=utf-8' } as const;
/** Ten times what the largest plan takes. */
const pagesSeconds = 120;

interface PagesOrder {
  /** Of the job, which windows follow and stop. */
  id: string;
  format: keyof typeof mediaTypes;
  plan: Plan;
  context: PaperContext;
  paper: PagePaper;
  /** What the file may be called, without its ending. */
  name: string;
  /** As what it is remembered where it was saved; a paper that isn't has `null`. */
  kept: ExportKind | null;
}

/** Makes a paper on pages beside the program, has it printed where a PDF is asked for, and hands it over. */
export async function makePages(
  { id, format, plan, context, paper, name, kept }: PagesOrder,
  { shell, jobs, now }: HandlerContext,
): Promise<Result<Delivery>> {
  if (format === 'pdf' && !shell.printer?.isThere()) return refused('pdf_no_browser');
  const order: JobInput<'pages'> = { secondsMax: pagesSeconds, plan, context, paper };
  const html = await jobs.run(id, 'pages', order);
  const made = html.ok && format === 'pdf' ? await printed(html.value, shell, id, jobs) : bytesOf(html);
  if (!made.ok) return made.error.code === 'job_cancelled' ? ok({ kind: 'cancelled' }) : made;
  const suggestion = { fileName: fileNameFor(name, `.${format}`), mediaType: mediaTypes[format] };
  return deliverPaper(shell, suggestion, made.value, (native, path) => {
    if (kept === null) return;
    native.keepExport(plan.meta.id, kept, { path, at: now().toISOString(), version: context.planVersion });
  });
}

function bytesOf(html: Result<string>): Result<Buffer> {
  return html.ok ? ok(Buffer.from(html.value, 'utf8')) : html;
}

function printed(
  html: string,
  { printer }: Shell,
  id: string,
  jobs: HandlerContext['jobs'],
): Promise<Result<Buffer>> {
  return jobs.elsewhere(id, async (signal) => printer?.print(html, signal) ?? refused('pdf_no_browser'));
}
