import { formatTime } from '#app/i18n/parse-time.ts';
import type { DeskHalfHour, DeskStaffing } from '#app/indicators/staffing-desks.ts';
import type { Text } from '#renderer/state/text.ts';
import { weekdayName } from '../weekday.ts';
import type { MapCell, MapTone } from './week-map.tsx';

/** What the numbers of the week are. */
export const weekMeasures = ['desks', 'arrivals', 'wait', 'inTime'] as const;
export type WeekMeasure = (typeof weekMeasures)[number];

/** A week's half-hours as cells of the map, with a sentence for each. */
export function weekCells(desk: DeskStaffing, measure: WeekMeasure, text: Text): MapCell[] {
  const most = Math.max(...desk.halfHours.map(({ arrivals }) => arrivals), 1e-9);
  return desk.halfHours.map((half) => ({
    weekday: half.weekday,
    halfHour: half.halfHour,
    text: cellText(half, measure, text),
    label: sentence(half, desk, text),
    tone: tone(half, desk, measure),
    level: measure === 'arrivals' ? Math.min(4, Math.ceil((half.arrivals / most) * 4)) : 0,
  }));
}

/** "Mandag 10.00–10.30" */
export function halfHourName(
  { weekday, halfHour }: { weekday: number; halfHour: number },
  text: Text,
): string {
  const { t, language } = text;
  const [from, to] = [halfHour, halfHour + 1].map((half) => formatTime(language, half * 30));
  return `${weekdayName(t, weekday)} ${from}–${to}`;
}

function cellText(half: DeskHalfHour, measure: WeekMeasure, { t, format }: Text): string {
  if (measure === 'desks') return `${half.plannedPosts}/${half.neededPosts}`;
  if (measure === 'arrivals') return format.number(half.arrivals, 1, 1);
  if (half.isUnstable) return t('staffing.week.overloaded.short');
  if (measure === 'wait') {
    return half.meanWaitMinutes === null ? '–' : format.number(half.meanWaitMinutes, 1, 1);
  }
  return half.servedInTimeShare === null ? '–' : format.percent(half.servedInTimeShare);
}

function tone(half: DeskHalfHour, { rule }: DeskStaffing, measure: WeekMeasure): MapTone {
  if (measure === 'arrivals') return 'plain';
  if (half.isUnstable) return 'unstable';
  if (measure === 'desks') {
    if (half.plannedPosts < half.neededPosts) return 'short';
    return half.plannedPosts > half.neededPosts ? 'ample' : 'enough';
  }
  if (half.servedInTimeShare === null) return 'plain';
  return half.servedInTimeShare < rule.promise.share ? 'short' : 'enough';
}

/** All of a half-hour in one breath. */
function sentence(half: DeskHalfHour, { rule }: DeskStaffing, text: Text): string {
  const { t, format } = text;
  const desks = t('staffing.week.say.desks', {
    when: halfHourName(half, text),
    arrivals: format.number(half.arrivals, 1),
    needed: half.neededPosts,
    planned: half.plannedPosts,
  });
  if (half.isUnstable) return `${desks} ${t('staffing.week.say.overloaded')}`;
  if (half.meanWaitMinutes === null || half.servedInTimeShare === null) return desks;
  const wait = t('staffing.week.say.wait', {
    wait: format.number(half.meanWaitMinutes, 1),
    share: format.percent(half.servedInTimeShare),
    minutes: rule.promise.withinMinutes,
  });
  return `${desks} ${wait}`;
}
