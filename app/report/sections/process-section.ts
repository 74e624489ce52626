import { formatDate } from '../../i18n/parse-date.ts';
import { sorted } from '../../plan/plan.ts';
import type { ReportBlock, ReportColumn } from '../document.ts';
import type { ReportContext } from '../report-context.ts';

/** The stages with their dates; who is responsible only for the house's own eyes: people write names where a role is meant. */
export function processSection({ council }: ReportContext): ReportBlock[] {
  const { plan, say, context } = council;
  const phases = sorted(plan.phases).filter(({ status }) => status !== 'dropped');
  if (phases.length === 0) return [];
  const isIntern = context.profile === 'intern';
  const date = (day: string | null) => ({ text: day === null ? '' : formatDate(context.language, day) });
  const column = (key: 'phase' | 'from' | 'to' | 'responsible' | 'status', width: number): ReportColumn => ({
    key,
    title: say(`report.process.${key}`),
    unit: '',
    isNumeric: false,
    width,
    startsBlock: false,
  });
  return [
    {
      kind: 'table',
      table: {
        title: say('report.process.title'),
        notes: [],
        columns: [
          column('phase', 40),
          column('from', 11),
          column('to', 11),
          ...(isIntern ? [column('responsible', 26)] : []),
          column('status', 12),
        ],
        rows: phases.map((phase) => ({
          key: phase.id,
          kind: 'data' as const,
          depth: 0,
          cells: [
            { text: phase.name },
            date(phase.startsOn),
            date(phase.endsOn),
            ...(isIntern ? [{ text: phase.responsibleRole }] : []),
            { text: say(`process.status.${phase.status}`) },
          ],
        })),
        rowHeadings: 1,
      },
    },
  ];
}
