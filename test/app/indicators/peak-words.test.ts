import { describe, expect, it } from 'vitest';
import { peaksOfWords } from '#app/indicators/peak-words.ts';

/** "15-17 on 0" and "w10-22": peaks as short text. */
function told(words: string): string[] {
  return peaksOfWords(words).flatMap(({ hours = [], weeks = [] }) => [
    ...hours.map(({ fromHour, toHour, days }) => `${fromHour}-${toHour}${days ? ` on ${days}` : ''}`),
    ...weeks.map(({ fromWeek, toWeek }) => `w${fromWeek}-${toWeek}`),
  ]);
}

describe('words about peaks', () => {
  it.each([
    ['eftermiddag 15-17, mandag, efter ferie', ['15-17', '0-24 on 0', 'w32-33']],
    ['mandag formiddag', ['9-12 on 0']],
    ['fredag/lørdag, maj-sept.', ['0-24 on 4,5', 'w18-39']],
    ['7-9 og 17-22, weekend', ['7-9', '17-22', '0-24 on 5,6']],
    ['efter kl. 15', ['15-20']],
    ['åbning og frokost', ['9-12', '11-13']],
    ['aug.-sept., januar', ['w31-39', 'w1-5']],
    ['årsskifte', ['w51-2']],
    ['efter telefonskift/jul', ['w1-3']],
    ['marts-juli, skoleferier', ['w9-31', 'w7-7', 'w27-32', 'w42-42', 'w52-52']],
    ['som pas', ['w10-30', '13-18 on 3']],
    ['eksamensperioder, aften', ['w1-3', 'w19-25', '17-22']],
  ])('%s', (words, peaks) => expect(told(words)).toEqual(peaks));

  it.each([
    '',
    'jævn',
    '3-6 uger før valg',
    '1-4 gange årligt',
    'efter flytning',
    'månedsskift',
    'før august',
  ])('“%s” says nothing of hours, and of weeks at most what it can', (words) =>
    expect(told(words).filter((peak) => !peak.startsWith('w'))).toEqual([]),
  );

  it('understands numbers that are hours only', () => {
    expect(told('17-9')).toEqual([]);
    expect(told('14-30')).toEqual([]);
    expect(told('2026-2027')).toEqual([]);
  });
});
