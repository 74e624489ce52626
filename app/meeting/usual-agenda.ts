import { type Language, translate } from '../i18n/texts.ts';
import { type AgendaItem, type AgendaKind, agendaKinds } from '../plan/meeting.ts';

/** An item as a meeting is planned with: nothing has happened to it yet. */
export type PlannedItem = Omit<AgendaItem, 'meetingId' | 'status' | 'note'>;

/** Minutes that each step usually takes: a meeting of two and a half hours. */
const usualMinutes: { readonly [Kind in AgendaKind]: number } = {
  purpose: 10,
  gut: 5,
  scoring: 25,
  reveal: 5,
  discuss: 30,
  secondRound: 15,
  agree: 20,
  weights: 20,
  result: 10,
  decision: 10,
};

/**
 * The usual agenda of a decision conference, one item of each kind in their order.
 *
 * @param makeId gives a new id each time
 */
export function usualAgenda(language: Language, makeId: () => string): PlannedItem[] {
  return agendaKinds.map((kind, sort) => ({
    ...{ id: makeId(), sort, kind, name: translate(language, `meeting.kind.${kind}`) },
    ...{ minutes: usualMinutes[kind], roundId: null },
  }));
}
