import { assumedPeaks, type Peak, peakFactor } from '../staffing/assumed-profiles.ts';

/** Weekdays, 0 Monday … 6 Sunday. */
const days: Words<readonly number[]> = [
  [word('mandag'), [0]],
  [word('tirsdag'), [1]],
  [word('onsdag'), [2]],
  [word('torsdag'), [3]],
  [word('fredag'), [4]],
  [word('lørdag'), [5]],
  [word('søndag'), [6]],
  [word('weekend'), [5, 6]],
];

/** Parts of a day, in hours; opening hours differ, so that "when it opens" is the forenoon. */
const partsOfDay: Words<Hours> = [
  [word('morgen'), [8, 10]],
  [word('formiddag|åbning'), [9, 12]],
  [word('frokost'), [11, 13]],
  [word('eftermiddag'), [12, 17]],
  [word('aften'), [17, 22]],
];

/** Parts of a year that are not months. */
const partsOfYear: Words<readonly Peak[]> = [
  [word('forår'), [assumedPeaks.spring]],
  [word('(?<!før )sommer(?!ferie)'), [assumedPeaks.summer]],
  [word('(?<!før |efter )(skole)?ferier'), [assumedPeaks.schoolHolidays]],
  [word('før (sommer)?ferie'), [weeks(23, 26)]],
  [word('efter ferie'), [weeks(32, 33)]],
  [word('årsskifte'), [weeks(51, 2)]],
  [word('(?<!efter .*)jul(?![i.])'), [weeks(49, 51)]],
  [word('efter .*jul(?![i.])'), [weeks(1, 3)]],
  [word('eksamensperioder'), [weeks(1, 3), weeks(19, 25)]],
  [word('før august'), [weeks(28, 30)]],
  // Passports, whose words these are in the catalogue.
  [word('som pas'), [assumedPeaks.marchToJuly, assumedPeaks.thursdayAfternoon]],
];

const months = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const weeksPerMonth = 52 / 12;
/** A lone "jul" is Christmas. */
const monthName = `(${months.join('|').replace('jul', 'jul(?=i|\\.)')})[a-zæøå]*\\.?`;
const monthSpan = new RegExp(`(?<!før )(?<![a-zæøå])${monthName}(?:-${monthName})?(?![a-zæøå])`, 'g');
const hourSpan = /(?<![\d-])(\d{1,2})-(\d{1,2})(?!\d| uger| gange)/g;
const fromHour = /\befter kl\. (\d{1,2})/;

/** How long people come "after three". */
const lateHours = 5;

/** The beginning of a word; letters of the Danish alphabet are none of `\b`'s. */
function word(start: string): RegExp {
  return new RegExp(`(?<![a-zæøå])(?:${start})`);
}

type Words<Meaning> = readonly (readonly [word: RegExp, meaning: Meaning])[];
type Hours = readonly [fromHour: number, toHour: number];

/**
 * What the catalogue's words about peaks say ("eftermiddag 15-17, mandag, efter ferie"), as far as a week and a year
 * can show it. A weekday and hours within one part of the sentence belong together; the turn of a month, an election
 * and other words say nothing here.
 */
export function peaksOfWords(words: string): Peak[] {
  return words
    .toLowerCase()
    .split(/,| og /)
    .flatMap((part) => [...weekPeaksOf(part), ...hourPeaksOf(part)]);
}

function hourPeaksOf(part: string): Peak[] {
  const onDays = days.flatMap(([word, meaning]) => (word.test(part) ? meaning : []));
  const hours = hoursOf(part);
  if (onDays.length === 0 && hours.length === 0) return [];
  const spans = hours.length > 0 ? hours : [[0, 24] as const];
  return [
    {
      hours: spans.map(([from, to]) => ({
        fromHour: from,
        toHour: to,
        factor: peakFactor,
        ...(onDays.length > 0 && { days: onDays }),
      })),
    },
  ];
}

/** Hours that are given as numbers stand before those that a word means. */
function hoursOf(part: string): Hours[] {
  const given = [...part.matchAll(hourSpan)].flatMap(([, from, to]): Hours[] => {
    const [start, end] = [Number(from), Number(to)];
    return start < end && end <= 24 ? [[start, end]] : [];
  });
  const after = fromHour.exec(part)?.[1];
  if (after !== undefined) given.push([Number(after), Math.min(24, Number(after) + lateHours)]);
  if (given.length > 0) return given;
  return partsOfDay.flatMap(([word, hours]) => (word.test(part) ? [hours] : []));
}

function weekPeaksOf(part: string): Peak[] {
  const spans = [...part.matchAll(monthSpan)].map(([, from = '', to = from]) =>
    weeks(
      Math.floor(months.indexOf(from) * weeksPerMonth) + 1,
      Math.ceil((months.indexOf(to) + 1) * weeksPerMonth),
    ),
  );
  return [...spans, ...partsOfYear.flatMap(([word, peaks]) => (word.test(part) ? peaks : []))];
}

function weeks(fromWeek: number, toWeek: number): Peak {
  return { weeks: [{ fromWeek, toWeek, factor: peakFactor }] };
}
