import { nameOf } from '../../matrices/council.ts';
import { gutPlaces, slipCount } from '../../meeting/meeting-state.ts';
import type { ReportBlock } from '../document.ts';
import { plainTable } from '../plain-table.ts';
import type { MinutesContext } from './minutes-context.ts';

/** The agenda item by item: what became of it, and what was noted. Notes are remarks, so citizens don't see them. */
export function agendaBlocks({ council, items }: MinutesContext): ReportBlock[] {
  const { say, context } = council;
  if (items.length === 0) return [{ kind: 'note', text: say('minutes.none.agenda') }];
  const isIntern = context.profile === 'intern';
  const rows = items.map(({ id, name, status, note }, index) => ({
    key: id,
    cells: [`${index + 1}. ${name}`, say(`minutes.item.${status}`), ...(isIntern ? [note] : [])],
  }));
  const columns = [
    { key: 'item', title: say('minutes.column.item'), width: 34 },
    { key: 'status', title: say('minutes.column.status'), width: 16 },
    ...(isIntern ? [{ key: 'note', title: say('minutes.column.note'), width: 60 }] : []),
  ];
  return [
    { kind: 'table', table: plainTable(say('minutes.table.agenda'), columns, rows) },
    ...(isIntern ? [] : [{ kind: 'note', text: say('minutes.notesInside') } as const]),
  ];
}

/** The gut ranking: how often each scenario was given each place. Nothing but its number of slips while they come in. */
export function gutBlocks({ council, meeting, items }: MinutesContext): ReportBlock[] {
  const { plan, say, number, scenarios } = council;
  const slips = slipCount(plan, meeting.id);
  const item = items.find(({ kind }) => kind === 'gut');
  if (slips === 0) return item ? [{ kind: 'note', text: say('minutes.none.gut') }] : [];
  const lead = { kind: 'text', text: say('minutes.gut.lead', { slips }) } as const;
  if (item?.status === 'current') return [lead, { kind: 'note', text: say('minutes.gut.open') }];
  const places = gutPlaces(plan, meeting.id);
  const deepest = Math.max(...[...places.values()].map((counts) => counts.length));
  const columns = [
    { key: 'scenario', title: say('decisions.scenario'), width: 34 },
    ...Array.from({ length: deepest }, (_, index) => ({
      key: `place.${index + 1}`,
      title: say('minutes.gut.place', { place: index + 1 }),
      width: 9,
      isNumeric: true,
    })),
  ];
  const rows = scenarios
    .filter(({ id }) => places.has(id))
    .map((scenario) => ({
      key: scenario.id,
      cells: [
        nameOf(scenario),
        ...Array.from({ length: deepest }, (_, index) => number(places.get(scenario.id)?.[index] ?? 0)),
      ],
    }));
  return [lead, { kind: 'table', table: plainTable(say('minutes.table.gut'), columns, rows) }];
}
