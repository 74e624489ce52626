import { randomUUID } from 'node:crypto';
import { refused } from '#app/plan/result.ts';
import { deliverPaper } from './delivery.ts';
import { fileNameFor } from './file-name.ts';
import type { Handlers } from './handler.ts';
import { paperOf } from './paper.ts';

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** Ten times what the largest plan takes. */
const sheetSeconds = 60;

/** Score sheets that go out to raters. They come back as any workbook does. */
export const scoreSheetHandlers: Handlers<'scoreSheet.save'> = {
  'scoreSheet.save': async ({ roundId, raterId, language }, { open, shell, jobs, now }) => {
    const session = open.session();
    if (!session) return refused('no_plan_open');
    const paper = paperOf(session, { profile: 'intern', language }, now());
    if (!paper.ok) return paper;
    const order = { secondsMax: sheetSeconds, ...paper.value, roundId, raterId };
    const sheet = await jobs.run(randomUUID(), 'scoreSheet', order);
    if (!sheet.ok) return sheet;
    const { name, bytes } = sheet.value;
    const suggestion = { fileName: fileNameFor(name, '.xlsx'), mediaType: workbookType };
    return deliverPaper(shell, suggestion, Buffer.from(bytes));
  },
};
