import { formatTime } from '../i18n/parse-time.ts';
import { type Language, type TextKey, translate } from '../i18n/texts.ts';
import { nameIn } from '../plan/name-in.ts';
import type { Plan } from '../plan/plan.ts';
import type { ZoneKind } from '../plan/service.ts';
import { halfHourCount } from '../staffing/calendar.ts';
import type { CoverCause } from '../staffing/cover-answer.ts';

/** Half-hours of a week that follow one another on one day. */
export interface WeekSpan {
  /** 1 Monday … 7 Sunday. */
  weekday: number;
  fromMinute: number;
  toMinute: number;
}

/** Half-hours of the week, 0 … 335, as the stretches that they make. */
export function spansOf(slots: readonly number[]): WeekSpan[] {
  const spans: WeekSpan[] = [];
  for (const slot of slots.toSorted((a, b) => a - b)) {
    const weekday = Math.floor(slot / halfHourCount) + 1;
    const fromMinute = (slot % halfHourCount) * 30;
    const last = spans.at(-1);
    if (last?.weekday === weekday && last.toMinute === fromMinute) last.toMinute += 30;
    else spans.push({ weekday, fromMinute, toMinute: fromMinute + 30 });
  }
  return spans;
}

/** More stretches than this are counted, not named. */
const mostSpans = 5;

/** "man. 10.00–12.00, lør. 09.00–10.30": half-hours of the week in words. */
export function slotWords(language: Language, slots: readonly number[]): string {
  const spans = spansOf(slots);
  const words = spans.slice(0, mostSpans).map(({ weekday, fromMinute, toMinute }) =>
    translate(language, 'staffing.span', {
      day: translate(language, `staffing.shortDay.${weekday}` as TextKey),
      from: formatTime(language, fromMinute),
      to: formatTime(language, toMinute),
    }),
  );
  const more = spans.length - words.length;
  const named = words.join(', ');
  return more > 0 ? translate(language, 'staffing.spans.more', { spans: named, count: more }) : named;
}

/** "Mellemzone: møde med borgere: må afgøre sager": a competence of the cover problem in words. */
export function competenceWords(language: Language, competence: string): string {
  const [zone, authority] = competence.split('.') as [ZoneKind, string | undefined];
  return translate(language, `staffing.post.${authority === undefined ? 'desk' : 'authority'}`, {
    zone: translate(language, `zone.${zone}`),
  });
}

/** Why there is no rota: the half-hours, and what to do. */
export function causeWords(language: Language, plan: Plan, cause: CoverCause): string {
  const { reason, slots, competences, groups, missingHours } = cause;
  const key: TextKey =
    reason === 'hours_short' && missingHours === null
      ? 'staffing.cause.hours_short.unknown'
      : `staffing.cause.${reason}`;
  const names = groups.map((id) => nameIn(plan.staffGroups, id));
  return translate(language, key, {
    competences: competences.map((competence) => competenceWords(language, competence)).join('«, »'),
    groups: names.length > 0 ? names.join(', ') : translate(language, 'staffing.cause.nobody'),
    hours: missingHours ?? '',
    spans: slotWords(language, slots),
  });
}
