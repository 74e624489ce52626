import { translate } from '#app/i18n/texts.ts';
import type { Meeting } from '#app/plan/meeting.ts';
import { type Plan, sorted } from '#app/plan/plan.ts';
import { ok, refused } from '#app/plan/result.ts';
import { agreedInMeeting } from '../store/agreed-in-meeting.ts';
import type { CliCommand } from './command.ts';
import { writePages } from './pages.ts';
import { usage } from './usage.ts';

/** The minutes of a meeting of the plan. */
export const minutesCommand: CliCommand = {
  options: { meeting: { type: 'string' }, out: { type: 'string' }, profile: { type: 'string' } },
  operands: [1, 1],
  run(args) {
    const { meeting: asked } = args.text;
    if (!asked) return usage('minutes', translate(args.language, 'cli.usage.meeting'));
    return writePages('minutes', args, (plan, _language, db) => {
      const meeting = meetingNamed(plan, asked);
      if (!meeting) return refused('cli_meeting_unknown', { meeting: asked, meetings: names(plan) });
      const agreed = agreedInMeeting(db, plan, meeting.id);
      return ok({ kind: 'minutes', meetingId: meeting.id, agreed });
    });
  },
};

/** By its id, or by its name. */
function meetingNamed(plan: Plan, asked: string): Meeting | undefined {
  return plan.meetings[asked] ?? Object.values(plan.meetings).find(({ name }) => name === asked);
}

function names(plan: Plan): string {
  return sorted(plan.meetings)
    .map(({ name }) => name)
    .join(', ');
}
