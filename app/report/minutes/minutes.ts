import type { AgreedInMeeting } from '../../contract/paper-orders.ts';
import { formatDate } from '../../i18n/parse-date.ts';
import { legend } from '../../matrices/council.ts';
import type { MatrixContext } from '../../matrices/matrix.ts';
import { agendaOf } from '../../meeting/meeting-state.ts';
import { rowIn } from '../../plan/item-at.ts';
import { type Plan, sorted } from '../../plan/plan.ts';
import type { ReportBlock, ReportDocument, ReportFact, ReportPart } from '../document.ts';
import { footerOf, reportContext } from '../report.ts';
import { agendaBlocks, gutBlocks } from './agenda-part.ts';
import { agreedBlocks } from './agreed-part.ts';
import { decisionPart, presentedBlocks } from './decision-part.ts';
import type { MinutesContext } from './minutes-context.ts';
import { missingFrom } from './missing.ts';
import { outcomeBlocks } from './outcome-part.ts';
import { roundBlocks } from './round-part.ts';

/** Which meeting, and what was agreed in it. */
interface MinutesOrder {
  meetingId: string;
  agreed: AgreedInMeeting | null;
}

/**
 * The minutes of a meeting: who took part by role, what was done with each item of the agenda, what was said in figures,
 * and what was decided. What the meeting has left open is named at the end; what its readers mustn't see isn't in it.
 *
 * @param order of a meeting that the plan has
 */
export function minutesOf(plan: Plan, context: MatrixContext, order: MinutesOrder): ReportDocument {
  const shared = reportContext(plan, context);
  const { council } = shared;
  const meeting = rowIn(council.plan.meetings, order.meetingId);
  const minutes = { ...shared, meeting, items: agendaOf(council.plan, meeting.id), agreed: order.agreed };
  return {
    language: context.language,
    kind: council.say('minutes.kind'),
    title: meeting.name,
    municipality: plan.meta.municipality,
    facts: facts(minutes),
    sections: parts(minutes),
    hasContents: false,
    footer: footerOf(council, meeting.name),
  };
}

function parts(minutes: MinutesContext): ReportPart[] {
  const { say } = minutes.council;
  const all: [Heading, ReportBlock[]][] = [
    ['purpose', purposeBlocks(minutes)],
    ['decisions', decisionPart(minutes)],
    ['agenda', agendaBlocks(minutes)],
    ['gut', gutBlocks(minutes)],
    ['rounds', roundBlocks(minutes)],
    ['agreed', agreedBlocks(minutes)],
    ['outcome', outcomeBlocks(minutes)],
    ['presented', presentedBlocks(minutes)],
    ['missing', [{ kind: 'list', items: missingFrom(minutes) }]],
  ];
  return all.flatMap(([id, blocks]) => {
    const isEmpty = blocks.every((block) => block.kind === 'list' && block.items.length === 0);
    return isEmpty ? [] : [{ id, heading: say(`minutes.heading.${id}`), blocks }];
  });
}
type Heading =
  | 'purpose'
  | 'decisions'
  | 'agenda'
  | 'gut'
  | 'rounds'
  | 'agreed'
  | 'outcome'
  | 'presented'
  | 'missing';

function purposeBlocks({ council, meeting }: MinutesContext): ReportBlock[] {
  if (meeting.purpose.trim() === '') return [{ kind: 'note', text: council.say('minutes.none.purpose') }];
  return [{ kind: 'text', text: meeting.purpose }];
}

function facts({ council, meeting }: MinutesContext): ReportFact[] {
  const { plan, context, say } = council;
  const date = (day: string) => formatDate(context.language, day);
  const attendances = sorted(plan.attendances).filter(({ meetingId }) => meetingId === meeting.id);
  const people = attendances.reduce((sum, row) => sum + row.people, 0);
  const present = attendances.map((row) => say('minutes.attendance', { role: row.role, people: row.people }));
  const all: ReportFact[] = [
    {
      label: say('minutes.fact.heldOn'),
      text: meeting.heldOn === null ? say('minutes.none.date') : date(meeting.heldOn),
    },
    { label: say('minutes.fact.status'), text: say(`minutes.status.${meeting.status}`) },
    {
      label: say('minutes.fact.present'),
      text:
        attendances.length === 0
          ? say('minutes.none.attendance')
          : [...present, say('minutes.present.sum', { people })].join('\n'),
    },
    { label: say('minutes.fact.plan'), text: plan.meta.title },
    {
      label: say('report.fact.version'),
      text: say('matrix.front.versionText', { version: String(context.planVersion), hash: context.planHash }),
    },
    { label: say('report.fact.scenarios'), text: legend(council).join('') },
    { label: say('report.fact.readers'), text: say(`matrix.front.profile.${context.profile}`) },
    { label: say('report.fact.date'), text: date(context.today) },
  ];
  return all.filter(({ text }) => text !== '');
}
