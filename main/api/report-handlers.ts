import { translate } from '#app/i18n/texts.ts';
import { ok, refused } from '#app/plan/result.ts';
import { reportSectionsOf } from '#app/report/templates.ts';
import { resources } from '../resources.ts';
import type { Handlers } from './handler.ts';
import { makePages } from './pages-paper.ts';
import { paperOf } from './paper.ts';

/** Papers on pages: the report that goes with the workbook, and the minutes of a meeting. */
export const reportHandlers: Handlers<'report.make' | 'minutes.make' | 'report.printer'> = {
  'report.make': ({ id, format, ...choice }, context) => {
    const session = context.open.session();
    if (!session) return refused('no_plan_open');
    const made = paperOf(session, choice, context.now());
    if (!made.ok) return made;
    const { plan } = made.value;
    const sections = reportSectionsOf(plan, resources.reportTemplates(), choice.language);
    const paper = { kind: 'report' as const, sections };
    return makePages({ id, format, ...made.value, paper, name: plan.meta.title, kept: 'report' }, context);
  },
  'minutes.make': ({ id, format, meetingId, ...choice }, context) => {
    const session = context.open.session();
    if (!session) return refused('no_plan_open');
    const made = paperOf(session, choice, context.now());
    if (!made.ok) return made;
    const meeting = made.value.plan.meetings[meetingId];
    if (!meeting) return refused('row_missing', { collection: 'meetings', key: meetingId });
    const paper = { kind: 'minutes' as const, meetingId, agreed: session.agreedIn(meetingId) };
    const name = translate(choice.language, 'minutes.fileName', { meeting: meeting.name });
    return makePages({ id, format, ...made.value, paper, name, kept: null }, context);
  },
  'report.printer': (_input, { shell }) => ok({ isThere: shell.printer?.isThere() ?? false }),
};
